/**
 * Aggregating rows: many rows of one group become one value. Missing values are left out; a group
 * without a value is NaN.
 */
import { to15 } from "../appraisal/number";
import type { Aggregate } from "../appraisal/rubric/types";
import { NONE } from "./names";
import { forValues, groupSums, type Grouping } from "./sums";

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
      return groupSums(rows.values, grouping);
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

function mean(values: Float64Array, grouping: Grouping): Float64Array {
  const counts = new Int32Array(grouping.groups);
  forValues(values, grouping, (_, group) => void counts[group]!++);
  return groupSums(values, grouping).map((sum, group) => sum / counts[group]!);
}

/** Σ value·weight ÷ Σ weight over the rows that have both; missing where the weights come to nothing. */
function weightedMean(values: Float64Array, weights: Float64Array, grouping: Grouping): Float64Array {
  // 15 digits, so that a product is added as it would be written; of many slices most rows are in another.
  const products = values.map((value, row) => (grouping.groupOf[row] === NONE ? NaN : to15(value * weights[row]!)));
  const weighing = weights.map((weight, row) => (Number.isNaN(values[row]!) ? NaN : weight));
  const divisors = groupSums(weighing, grouping);
  return groupSums(products, grouping).map((sum, group) => quotient(sum, divisors[group]!));
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
