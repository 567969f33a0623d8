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
import { NONE, pairKey } from "./names";
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
  const held = new Holdings(data);
  // A count of 0 is an empty cell.
  const hasValue = (row: number) => ofRow[row] !== NONE && !Number.isNaN(values[row]!) && (metric.aggregate !== "count" || values[row] !== 0);
  for (const one of holders) {
    const taken: number[] = [];
    const lost: { row: number; to: Export }[] = [];
    for (const row of rowsOf(data, one)) {
      if (!hasValue(row)) continue;
      const winner = held.winner(ofRow[row]!, whereOf(data, row));
      if (winner === undefined) taken.push(row);
      else lost.push({ row, to: winner.by });
    }
    for (const { row } of lost) kept[row] = NaN;
    if (lost.length > 0) report(data, metric, lost[0]!, lost.length, issues);
    for (const row of taken) held.add(ofRow[row]!, { ...whereOf(data, row), by: one });
  }
  return kept;
}

/** Where each agent has a value already. */
class Holdings {
  private readonly byAgent = new Map<number, Map<number, Held>>();

  constructor(private readonly data: Data) {}

  /** The value at that very place, else the first that may be of the same; undefined when there is none. */
  winner(agent: number, where: Where): Held | undefined {
    const places = this.byAgent.get(agent);
    const same = places?.get(pairKey(where.period, where.shop));
    if (places === undefined || same !== undefined) return same;
    for (const place of places.values()) if (this.mayBeSame(place, where)) return place;
    return undefined;
  }

  add(agent: number, held: Held): void {
    let places = this.byAgent.get(agent);
    if (places === undefined) this.byAgent.set(agent, (places = new Map()));
    const key = pairKey(held.period, held.shop);
    if (!places.has(key)) places.set(key, held);
  }

  /** Unknown matches any; a quarter matches its months. */
  private mayBeSame(a: Where, b: Where): boolean {
    return (a.shop === b.shop || a.shop === NONE || b.shop === NONE) && this.overlap(a.period, b.period);
  }

  private overlap(a: number, b: number): boolean {
    if (a === b || a === NONE || b === NONE) return true;
    const { names } = this.data.rows;
    const [one, other] = [names.text(a)!, names.text(b)!];
    return belongsTo(one, other) || belongsTo(other, one);
  }
}

function whereOf({ rows }: Data, row: number): Where {
  return { period: rows.period[row]!, shop: rows.shop[row]! };
}

function report(data: Data, metric: Metric, { row, to }: { row: number; to: Export }, count: number, issues: Issue[]): void {
  const { grid, metrics } = data.sheets[data.rows.sheet[row]!]!;
  const facts = { metric: metric.label, kept: to.sheets[0]!.grid.name, count };
  const cell = cellName(data.rows.line[row]!, metrics.get(metric.key)!.column);
  issues.push(issue("warning", "metric-in-two-exports", facts, { sheet: grid.name, cell }));
}
