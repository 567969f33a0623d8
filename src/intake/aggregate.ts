/**
 * Aggregating rows: many rows of one group become one value. The groups are numbered; a row outside
 * all groups has `NONE`, and so has no say. Missing values are left out; a group without a value is NaN.
 */
import type { Aggregate } from "../appraisal/rubric/types";
import { NONE } from "./names";

export interface Grouping {
  /** The group of each row, `NONE` for a row in none. */
  readonly groupOf: Int32Array;
  readonly groups: number;
}

/** The values of a metric, one per row, and what else its aggregate needs. */
export interface RowValues {
  readonly values: Float64Array;
  /** weightedMean: one weight per row. */
  readonly weights: Float64Array | null;
  /** last: the day of each row. */
  readonly days: readonly number[];
}

/**
 * One value per group.
 *
 * @example aggregate("sum", { values: Float64Array.of(0.1, 0.2), weights: null, days: [] }, { groupOf: Int32Array.of(0, 0), groups: 1 })
 */
export function aggregate(how: Aggregate, rows: RowValues, grouping: Grouping): Float64Array {
  switch (how) {
    case "sum":
    case "count":
      return sum(rows.values, grouping);
    case "mean":
    case "share":
      return mean(rows.values, grouping);
    case "weightedMean":
      return weightedMean(rows.values, rows.weights!, grouping);
    case "min":
      return extreme(rows.values, grouping, (value, least) => value < least);
    case "max":
      return extreme(rows.values, grouping, (value, most) => value > most);
    case "last":
      return last(rows.values, rows.days, grouping);
  }
}

function sum(values: Float64Array, grouping: Grouping): Float64Array {
  const sums = new Sums(grouping.groups);
  forValues(values, grouping, (value, group) => sums.add(group, value));
  return sums.totals();
}

function mean(values: Float64Array, grouping: Grouping): Float64Array {
  const sums = new Sums(grouping.groups);
  const counts = new Int32Array(grouping.groups);
  forValues(values, grouping, (value, group) => {
    sums.add(group, value);
    counts[group]!++;
  });
  return sums.totals().map((total, group) => total / counts[group]!);
}

/** Σ value·weight ÷ Σ weight; missing where the weights come to nothing. */
function weightedMean(values: Float64Array, weights: Float64Array, grouping: Grouping): Float64Array {
  const products = new Sums(grouping.groups);
  const total = new Sums(grouping.groups);
  forValues(values, grouping, (value, group, row) => {
    if (Number.isNaN(weights[row]!)) return;
    products.add(group, value * weights[row]!);
    total.add(group, weights[row]!);
  });
  const divisors = total.totals();
  return products.totals().map((product, group) => quotient(product, divisors[group]!));
}

/** The ratio of two aggregates; missing when the denominator is 0. */
export function quotient(numerator: number, denominator: number): number {
  return denominator === 0 ? NaN : numerator / denominator;
}

function extreme(values: Float64Array, grouping: Grouping, beats: (value: number, best: number) => boolean): Float64Array {
  const best = new Float64Array(grouping.groups).fill(NaN);
  forValues(values, grouping, (value, group) => {
    if (Number.isNaN(best[group]!) || beats(value, best[group]!)) best[group] = value;
  });
  return best;
}

/** The value of the latest day; of one day the later row. Undated rows, day 0, come first. */
function last(values: Float64Array, days: readonly number[], grouping: Grouping): Float64Array {
  const latest = new Float64Array(grouping.groups).fill(NaN);
  const day = new Float64Array(grouping.groups);
  forValues(values, grouping, (value, group, row) => {
    if (days[row]! < day[group]!) return;
    latest[group] = value;
    day[group] = days[row]!;
  });
  return latest;
}

function forValues(values: Float64Array, { groupOf }: Grouping, visit: (value: number, group: number, row: number) => void): void {
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row]!;
    if (group !== NONE && !Number.isNaN(values[row]!)) visit(values[row]!, group, row);
  }
}

/** Sums with Neumaier's compensation: the digits that each addition loses are carried along, so that thousands of rows add up like two. */
class Sums {
  private readonly sum: Float64Array;
  private readonly lost: Float64Array;

  constructor(groups: number) {
    this.sum = new Float64Array(groups).fill(NaN);
    this.lost = new Float64Array(groups);
  }

  add(group: number, value: number): void {
    const before = this.sum[group]!;
    if (Number.isNaN(before)) {
      this.sum[group] = value;
      return;
    }
    const after = before + value;
    this.lost[group]! += Math.abs(before) >= Math.abs(value) ? before - after + value : value - after + before;
    this.sum[group] = after;
  }

  /** NaN for a group to which nothing was added. */
  totals(): Float64Array {
    return this.sum.map((sum, group) => sum + this.lost[group]!);
  }
}
