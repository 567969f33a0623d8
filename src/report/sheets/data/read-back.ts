/**
 * The way back from KpiData to the metric table it was written from: the live sheet computes from it
 * alone. A table made by hand is read in the same way; it needs a column of agents, one row each.
 */
import { isBlank, type Cell } from "../../../appraisal/rubric/cells/cell";
import type { Metric, Rubric } from "../../../appraisal/rubric/types";
import type { Agent, GroupTotal, MetricTable, Slice } from "../../../appraisal/table";
import { reportPhrasesOf } from "../../../locale/locale";
import { agentColumn, type DataPlaces } from "./places";

type Row = readonly Cell[];

export interface DataToRead {
  /** The rows below the header. */
  readonly rows: readonly Row[];
  readonly places: DataPlaces;
  /** The columns of the rubric's metrics and of their group totals, by key. */
  readonly metrics: ReadonlyMap<string, number>;
  readonly totals: ReadonlyMap<string, number>;
  /** What a metric's cell is worth; NaN where there is nothing. */
  readonly valueOf: (cell: Cell, metric: Metric) => number;
}

export interface DataRead {
  readonly table: MetricTable;
  /** Rows about somebody of whom an earlier row has said as much, counted from 0: they were left out. */
  readonly repeated: readonly number[];
}

/** Rows of one part of the run by agent; -1 where the agent has none. */
interface Part {
  readonly slice: Slice;
  readonly rowOf: Int32Array;
}

/**
 * The metric table, its agents in the order of their rows.
 *
 * @example readDataTable({ rows, places, metrics, totals, valueOf }, rubric).table.agents.length
 */
export function readDataTable({ rows, places, metrics, totals, valueOf }: DataToRead, rubric: Rubric): DataRead {
  const { run, parts, repeated } = divide(rows, places, rubric);
  const first = run.rowOf.length === 0 ? null : rows[run.rowOf[0]!]!;
  const agentOf = agentReader(places, rubric);
  const agents = Array.from(run.rowOf, (row) => agentOf(rows[row]!));
  const columnIn = ({ rowOf }: Part, metric: Metric) => {
    const column = metrics.get(metric.key)!;
    const values = new Float64Array(rowOf.length).fill(NaN);
    rowOf.forEach((row, agent) => {
      if (row >= 0) values[agent] = valueOf(rows[row]![column] ?? null, metric);
    });
    return values;
  };
  const held = rubric.metrics.filter(({ key }) => metrics.has(key));
  const overRun = new Map(held.map((metric) => [metric.key, columnIn(run, metric)]));
  return {
    table: {
      period: first && textAt(first, places.columnOf("period", rubric.period.column)),
      agents,
      slices: parts.map(({ slice }) => slice),
      bySlice: new Map(held.map((metric) => [metric.key, parts.map((part) => (part === run ? overRun.get(metric.key)! : columnIn(part, metric)))])),
      overRun,
      groupTotals: totalsByPost(agents, rubric, totals, run, parts, (row, column) => valueOf(rows[row]![column] ?? null, TOTAL)),
    },
    repeated,
  };
}

/** A group total is a number, whatever the metric's cells hold. */
const TOTAL: Metric = { key: "", label: "", unit: "number" };

/** Which rows are of the run and which of its parts. */
function divide(rows: readonly Row[], places: DataPlaces, rubric: Rubric): { run: Part; parts: readonly Part[]; repeated: readonly number[] } {
  const agent = agentColumn(places, rubric);
  const scope = places.columnOf("scope");
  const ofPart = (row: Row) => scope >= 0 && isPart(row[scope]);
  const nameOf = (row: Row) => textAt(row, agent);
  const repeated: number[] = [];
  const indexOf = new Map<string, number>();
  const runRows: number[] = [];
  rows.forEach((row, r) => {
    const name = nameOf(row);
    if (name === null || ofPart(row)) return;
    if (indexOf.has(name)) repeated.push(r);
    else indexOf.set(name, runRows.push(r) - 1);
  });
  const run: Part = { slice: { period: null, shop: null }, rowOf: Int32Array.from(runRows) };
  if (rubric.averageOver.length === 0 || scope < 0) return { run, parts: [run], repeated };
  const sliceOf = sliceReader(places, rubric);
  const parts = new Map<string, Part>();
  rows.forEach((row, r) => {
    const index = indexOf.get(nameOf(row) ?? "");
    if (index === undefined || !ofPart(row)) return;
    const slice = sliceOf(row);
    const key = JSON.stringify(slice);
    const part = parts.get(key) ?? { slice, rowOf: new Int32Array(runRows.length).fill(-1) };
    parts.set(key, part);
    if (part.rowOf[index]! >= 0) repeated.push(r);
    else part.rowOf[index] = r;
  });
  const empty: Part = { ...run, rowOf: new Int32Array(runRows.length).fill(-1) };
  return { run, parts: parts.size === 0 ? [empty] : [...parts.values()], repeated };
}

function isPart(cell: Cell | undefined): boolean {
  return cell === reportPhrasesOf("zh-CN").scopes.part || cell === reportPhrasesOf("en").scopes.part;
}

function sliceReader(places: DataPlaces, { averageOver }: Rubric): (row: Row) => Slice {
  const period = averageOver.includes("period") ? places.columnOf("period") : -1;
  const shop = averageOver.includes("shop") ? places.columnOf("shop") : -1;
  return (row) => ({ period: textAt(row, period), shop: textAt(row, shop) });
}

function agentReader(places: DataPlaces, { agent, identity, post, ranking }: Rubric): (row: Row) => Agent {
  const nickname = agentColumn(places, { agent });
  const [id, name] = [places.columnOf("id", identity.id), places.columnOf("name", identity.name)];
  const [postColumn, pool] = [places.columnOf("post", post.column), places.columnOf("pool", typeof ranking.pool === "object" ? ranking.pool.column : [])];
  return (row) => {
    const read = { agent: textAt(row, nickname)!, id: textAt(row, id), name: name === nickname ? null : textAt(row, name), post: textAt(row, postColumn) ?? post.default };
    return typeof ranking.pool === "object" ? { ...read, poolCell: textAt(row, pool) ?? "" } : read;
  };
}

/** A post's total stands in every row of its agents; the first of each part says it. */
function totalsByPost(agents: readonly Agent[], rubric: Rubric, totals: ReadonlyMap<string, number>, run: Part, parts: readonly Part[], numberAt: (row: number, column: number) => number): MetricTable["groupTotals"] {
  const posts = new Set(agents.map(({ post }) => post));
  const keys = rubric.metrics.map(({ key }) => key).filter((key) => totals.has(key));
  const totalIn = ({ rowOf }: Part, post: string, key: string) => {
    const row = rowOf.find((candidate, i) => candidate >= 0 && agents[i]!.post === post);
    return row === undefined ? NaN : numberAt(row, totals.get(key)!);
  };
  return new Map([...posts].map((post) => [post, new Map(keys.map((key): [string, GroupTotal] => [key, { bySlice: parts.map((part) => totalIn(part, post, key)), overRun: totalIn(run, post, key) }]))]));
}

function textAt(row: Row, column: number): string | null {
  const cell = column < 0 ? null : row[column];
  return isBlank(cell) ? null : String(cell);
}
