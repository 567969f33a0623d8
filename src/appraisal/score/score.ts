/**
 * 总分: the weighted mean of points, plus adjustments, clamped and rounded. The rounded score is what
 * ranks, tiers and pays: what people see is what they get.
 */
import { sumExactly } from "../decimal";
import { roundHalfAway } from "../number";
import type { Adjustment, Rubric } from "../rubric/types";
import type { MetricTable } from "../table";
import { Status, type CriterionColumn } from "./criterion";

/** As much of a criterion's column as its mean needs. */
export type WeightedPoints = Pick<CriterionColumn, "points" | "status"> & { readonly criterion: { readonly weight: number } };

/**
 * Σ wᵢ·pᵢ / Σ wᵢ over the criteria that have points; NaN without any criterion of status ok, or
 * when the weights left sum to 0.
 */
export function weightedMeans(columns: readonly WeightedPoints[], size: number): Float64Array {
  const sum = new Float64Array(size);
  const weights = new Float64Array(size);
  const assessed = new Uint8Array(size);
  for (const { criterion, points, status } of columns) {
    const { weight } = criterion;
    for (let i = 0; i < size; i++) {
      if (points[i]! !== points[i]!) continue;
      sum[i]! += weight * points[i]!;
      weights[i]! += weight;
      if (status[i] === Status.ok) assessed[i] = 1;
    }
  }
  return sum.map((total, i) => (assessed[i] === 1 && weights[i]! > 0 ? total / weights[i]! : NaN));
}

/**
 * Σ metric · factor over the run for each agent of the table; a missing metric counts 0. Summed on
 * decimals: 1.005 taken from 1 is a half cent, and in binary would be a little less.
 */
export function adjustmentSums(adjustments: readonly Adjustment[], table: MetricTable): Float64Array {
  const sums = new Float64Array(table.agents.length);
  for (const { metric, factor } of adjustments) {
    const values = runColumn(table, metric);
    for (let i = 0; i < sums.length; i++) if (!Number.isNaN(values[i]!)) sums[i] = added(sums[i]!, factor * values[i]!);
  }
  return sums;
}

/** Most people have at most one adjustment: then there is nothing to add up. */
function added(sum: number, more: number): number {
  if (sum === 0) return more;
  return more === 0 ? sum : sumExactly([sum, more]);
}

/** The score people see: mean plus adjustment, within the rubric's limits, at its decimals. */
export function finalScore(mean: number, adjustment: number, limits: Rubric["score"]): number {
  return shownScore(added(mean, adjustment), limits);
}

/** A sum of points as it is shown: within the rubric's limits, at its decimals. */
export function shownScore(sum: number, limits: Rubric["score"]): number {
  const clamped = Math.min(limits.max, Math.max(limits.min, sum));
  return limits.decimals === null ? clamped : roundHalfAway(clamped, limits.decimals);
}

/** A metric aggregated over all rows of the run. */
export function runColumn(table: MetricTable, metric: string): Float64Array {
  const column = table.overRun.get(metric);
  if (column === undefined) throw new Error(`the metric table has no column "${metric}"`);
  return column;
}
