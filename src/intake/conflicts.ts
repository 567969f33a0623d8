/**
 * Different exports may hold the same metric. For one agent, month and shop the first in workbook
 * order that has a value is used, and the others are never added to it.
 */
import type { Issue } from "../appraisal/issue";
import type { Metric, Rubric } from "../appraisal/rubric/types";
import { cellName } from "../book/grid";
import { rowsOf, type Data } from "./data";
import type { Export } from "./export";
import { issue } from "./issues";
import { NONE } from "./names";
import { belongsTo } from "./period";

/** The month and shop of a value; `NONE` matches any. */
interface Where {
  readonly period: number;
  readonly shop: number;
}

/** Where an agent has a value already, and by which export. */
interface Held extends Where {
  readonly by: Export;
}

/**
 * Settles all conflicts; a column that loses cells is replaced by a copy, since weights are always
 * read from the original.
 *
 * @param ofRow the agent of each row of the run, `NONE` for others.
 */
export function settleConflicts(data: Data, rubric: Rubric, read: ReadonlySet<string>, values: ReadonlyMap<string, Float64Array>, ofRow: Int32Array, issues: Issue[]): Map<string, Float64Array> {
  const settled = new Map(values);
  for (const metric of rubric.metrics) {
    const holders = data.exports.filter((one) => one.holds.has(metric.key));
    if (holders.length < 2) continue;
    settled.set(metric.key, settleMetric(data, metric, holders, values.get(metric.key)!, ofRow, read.has(metric.key) ? issues : []));
  }
  return settled;
}

function settleMetric(data: Data, metric: Metric, holders: readonly Export[], values: Float64Array, ofRow: Int32Array, issues: Issue[]): Float64Array {
  const kept = values.slice();
  const held = new Map<number, Held[]>();
  const matches = matcher(data);
  // A count of 0 is an empty cell.
  const hasValue = (row: number) => ofRow[row] !== NONE && !Number.isNaN(values[row]!) && (metric.aggregate !== "count" || values[row] !== 0);
  for (const one of holders) {
    const taken: number[] = [];
    const lost: { row: number; to: Export }[] = [];
    for (const row of rowsOf(data, one)) {
      if (!hasValue(row)) continue;
      const winner = held.get(ofRow[row]!)?.find((other) => matches(other, whereOf(data, row)));
      if (winner === undefined) taken.push(row);
      else lost.push({ row, to: winner.by });
    }
    for (const { row } of lost) kept[row] = NaN;
    if (lost.length > 0) report(data, metric, lost[0]!, lost.length, issues);
    for (const row of taken) remember(held, ofRow[row]!, { ...whereOf(data, row), by: one });
  }
  return kept;
}

function remember(held: Map<number, Held[]>, agent: number, where: Held): void {
  const places = held.get(agent);
  if (places === undefined) held.set(agent, [where]);
  else if (!places.some((place) => place.period === where.period && place.shop === where.shop)) places.push(where);
}

function whereOf({ rows }: Data, row: number): Where {
  return { period: rows.period[row]!, shop: rows.shop[row]! };
}

/** Unknown matches any; a quarter matches its months. */
function matcher({ rows }: Data): (a: Where, b: Where) => boolean {
  const overlaps = (a: number, b: number): boolean => {
    if (a === b || a === NONE || b === NONE) return true;
    const [one, other] = [rows.names.text(a)!, rows.names.text(b)!];
    return belongsTo(one, other) || belongsTo(other, one);
  };
  return (a, b) => (a.shop === b.shop || a.shop === NONE || b.shop === NONE) && overlaps(a.period, b.period);
}

function report(data: Data, metric: Metric, { row, to }: { row: number; to: Export }, count: number, issues: Issue[]): void {
  const { grid, metrics } = data.sheets[data.rows.sheet[row]!]!;
  const facts = { metric: metric.label, kept: to.sheets[0]!.grid.name, count };
  const cell = cellName(data.rows.line[row]!, metrics.get(metric.key)!.column);
  issues.push(issue("warning", "metric-in-two-exports", facts, { sheet: grid.name, cell }));
}
