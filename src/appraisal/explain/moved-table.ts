/**
 * The data with one value of one person's another, and with everything that follows from it: ratios
 * made of it, and what the group comes to as a whole.
 */
import { sumExactly } from "../decimal";
import { columnsOf, shownValues } from "../group";
import { to15 } from "../number";
import { metricOf } from "../rubric/metrics";
import type { Metric, Rubric } from "../rubric/types";
import { runColumn } from "../score/score";
import type { GroupTotal, MetricTable } from "../table";

export interface MovedTable {
  readonly table: MetricTable;
  /** Keys of the metrics whose columns are others: the metric itself, and ratios made of it. */
  readonly changed: ReadonlySet<string>;
}

/** The values of every metric in one slice, or over the run. */
type Columns = (metric: string) => Float64Array;

/**
 * The table in which an agent's shown value of a metric is another. With several slices every value
 * of the agent's moves by as much as the shown one; where there is none, each becomes the value. What
 * a ratio is made of stays as it is.
 *
 * @returns null where a group total is asked of single rows, which the table does not hold (a mean,
 * a weighted mean, a share)
 * @example withValue(rubric, table, 0, "conversion", 0.6)?.table.bySlice.get("conversion")![0]![0] // 0.6
 */
export function withValue(rubric: Rubric, table: MetricTable, agent: number, metric: string, value: number): MovedTable | null {
  const changed = new Map<string, readonly Float64Array[]>([[metric, movedSlices(table, agent, metric, value)]]);
  const overRun = new Map([[metric, movedRun(table, agent, metricOf(rubric, metric), changed.get(metric)!, value)]]);
  for (let ratio = nextRatio(rubric, table, changed); ratio !== undefined; ratio = nextRatio(rubric, table, changed)) {
    const parts = ratio.ratio!;
    const sliceOf = (s: number): Columns => (key) => (changed.get(key) ?? columnsOf(table, key))[s]!;
    const runOf: Columns = (key) => overRun.get(key) ?? runColumn(table, key);
    const own = columnsOf(table, ratio.key);
    changed.set(ratio.key, own.map((column, s) => withEntry(column, agent, quotientAt(parts, sliceOf(s), agent))));
    overRun.set(ratio.key, withEntry(runColumn(table, ratio.key), agent, quotientAt(parts, runOf, agent)));
  }
  const moved: MetricTable = { ...table, bySlice: new Map([...table.bySlice, ...changed]), overRun: new Map([...table.overRun, ...overRun]) };
  const groupTotals = movedTotals(rubric, table, moved, agent, metric, new Set(changed.keys()));
  return groupTotals === null ? null : { table: { ...moved, groupTotals }, changed: new Set(changed.keys()) };
}

function movedSlices(table: MetricTable, agent: number, metric: string, value: number): Float64Array[] {
  const columns = columnsOf(table, metric);
  const now = shownValues(table)(metric)[agent]!;
  if (columns.length === 1) return [withEntry(columns[0]!, agent, value)];
  if (!Number.isNaN(now)) return columns.map((column) => (Number.isNaN(column[agent]!) ? column : withEntry(column, agent, to15(column[agent]! + (value - now)))));
  const isIn = columns.map((_, s) => [...table.bySlice.values()].some((ofMetric) => !Number.isNaN(ofMetric[s]![agent]!)));
  return columns.map((column, s) => (isIn[s] || !isIn.includes(true) ? withEntry(column, agent, value) : column));
}

/** Over the run a sum moves as its parts do together; anything else as the shown value. */
function movedRun(table: MetricTable, agent: number, { key, aggregate }: Metric, slices: readonly Float64Array[], value: number): Float64Array {
  const run = runColumn(table, key);
  if (slices.length === 1) return withEntry(run, agent, value);
  const before = columnsOf(table, key);
  const steps = slices.flatMap((column, s) => (column === before[s] ? [] : [column[agent]! - (Number.isNaN(before[s]![agent]!) ? 0 : before[s]![agent]!)]));
  const isSum = aggregate === "sum" || aggregate === "count";
  if (Number.isNaN(run[agent]!)) return withEntry(run, agent, isSum ? sumExactly(steps) : value);
  return withEntry(run, agent, to15(run[agent]! + (isSum ? sumExactly(steps) : (steps[0] ?? 0))));
}

/** A ratio of something that changed, itself not yet made anew. A table made by hand may hold one without its parts. */
function nextRatio({ metrics }: Rubric, { bySlice }: MetricTable, changed: ReadonlyMap<string, unknown>): Metric | undefined {
  return metrics.find(({ key, ratio }) => ratio !== undefined && !changed.has(key) && ratio.some((part) => changed.has(part)) && [key, ...ratio].every((held) => bySlice.has(held)));
}

function quotientAt([numerator, denominator]: readonly [string, string], columns: Columns, index: number): number {
  return quotient(columns(numerator)[index]!, columns(denominator)[index]!);
}

function quotient(numerator: number, denominator: number): number {
  return denominator === 0 ? NaN : numerator / denominator;
}

function withEntry(column: Float64Array, index: number, value: number): Float64Array {
  const copy = column.slice();
  copy[index] = value;
  return copy;
}

function movedTotals(rubric: Rubric, before: MetricTable, moved: MetricTable, agent: number, metric: string, changed: ReadonlySet<string>): MetricTable["groupTotals"] | null {
  const { post } = before.agents[agent]!;
  const ofPost = before.groupTotals.get(post);
  const asked = [...(ofPost?.keys() ?? [])].filter((key) => changed.has(key));
  if (asked.length === 0) return before.groupTotals;
  const members = before.agents.flatMap((other, i) => (other.post === post ? [i] : []));
  const held = new Set(before.bySlice.keys());
  const totals = new Map<string, GroupTotal>(ofPost);
  for (const key of asked) {
    const totalIn = (fresh: Columns, old: Columns) => totalOf(metricOf(rubric, key), { rubric, held, members, agent, metric, fresh, old });
    const bySlice = before.slices.map((_, s) => totalIn((of) => columnsOf(moved, of)[s]!, (of) => columnsOf(before, of)[s]!));
    const overRun = totalIn((of) => runColumn(moved, of), (of) => runColumn(before, of));
    if (overRun === null || bySlice.includes(null)) return null;
    totals.set(key, { bySlice: bySlice as number[], overRun });
  }
  return new Map([...before.groupTotals, [post, totals]]);
}

interface Whole {
  readonly rubric: Rubric;
  /** Keys of the metrics that the table has. */
  readonly held: ReadonlySet<string>;
  readonly members: readonly number[];
  readonly agent: number;
  /** The metric that was moved. */
  readonly metric: string;
  readonly fresh: Columns;
  readonly old: Columns;
}

/** A metric over all of a group; a ratio that was itself moved counts as though its numerator had been. null: only rows could tell. */
function totalOf(of: Metric, whole: Whole): number | null {
  const { rubric, held, members, agent, metric, fresh, old } = whole;
  const present = members.map((member) => fresh(of.key)[member]!).filter((value) => !Number.isNaN(value));
  if (of.ratio !== undefined) {
    if (of.ratio.some((part) => !held.has(part))) return null;
    const [numerator, denominator] = of.ratio.map((part) => totalOf(metricOf(rubric, part), whole)) as [number | null, number | null];
    if (numerator === null || denominator === null) return null;
    const shift = of.key === metric ? fresh(metric)[agent]! * old(of.ratio[1])[agent]! - old(of.ratio[0])[agent]! : 0;
    return Number.isNaN(shift) ? null : quotient(numerator + shift, denominator);
  }
  if (present.length === 0) return NaN;
  if (of.aggregate === "sum" || of.aggregate === "count") return sumExactly(present);
  if (of.aggregate === "min" || of.aggregate === "max") return Math[of.aggregate](...present);
  return null;
}
