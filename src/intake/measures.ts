import type { Metric, Rubric } from "../appraisal/rubric/types";
import { aggregate, quotient } from "./aggregate";
import type { Grouping } from "./sums";

/** The metric columns of all rows, as aggregating reads them. */
export interface Measured {
  readonly rubric: Rubric;
  /** Metric key -> one value per row, conflicts settled. */
  readonly values: ReadonlyMap<string, Float64Array>;
  /** The same before conflicts: a weight is always read from its own row. */
  readonly weights: ReadonlyMap<string, Float64Array>;
  readonly days: readonly number[];
  /** By key of a ratio that was corrected: its numerator's column, which only this ratio is made of. */
  readonly numerators: ReadonlyMap<string, Float64Array>;
}

/**
 * Metric values by group: each metric aggregated over the rows of a group at once, a ratio of its
 * parts' aggregates.
 *
 * @returns a function from metric key to one value per group.
 */
export function measuresOf(measured: Measured, grouping: Grouping): (key: string) => Float64Array {
  const metrics = new Map(measured.rubric.metrics.map((metric) => [metric.key, metric]));
  const made = new Map<string, Float64Array>();
  const of = (key: string): Float64Array => {
    let column = made.get(key);
    if (column === undefined) made.set(key, (column = make(metrics.get(key)!)));
    return column;
  };
  const make = (metric: Metric): Float64Array => {
    if (metric.ratio === undefined) return aggregateMetric(metric, measured, grouping);
    const [numerator, denominator] = [numeratorOf(metric.key, metric.ratio[0]), of(metric.ratio[1])];
    return numerator.map((value, group) => quotient(value, denominator[group]!));
  };
  const numeratorOf = (key: string, part: string): Float64Array => {
    const corrected = measured.numerators.get(key);
    return corrected === undefined ? of(part) : aggregateMetric(metrics.get(part)!, { ...measured, values: new Map([[part, corrected]]) }, grouping);
  };
  return of;
}

function aggregateMetric(metric: Metric, { values, weights, days }: Measured, grouping: Grouping): Float64Array {
  const weightsOfMetric = metric.weightBy === undefined ? null : weights.get(metric.weightBy)!;
  return aggregate(metric.aggregate!, { values: values.get(metric.key)!, weights: weightsOfMetric, days }, grouping);
}
