import { groupBy } from "../group-by";
import type { Metric } from "../rubric/types";
import { meanOf } from "../statistics";
import type { MetricTable } from "../table";
import type { Correction } from "./leniency";

/** A metric whose ratings were corrected. */
export interface CorrectedMetric {
  readonly metric: Metric;
  readonly ratings: Correction["ratings"];
}

/**
 * The metric table as it would be with corrected ratings: of metrics that are plain means of them, over
 * the run and in slices that are a rater's own.
 *
 * @returns null where a value of the table is not the mean of its ratings, or group totals hang on it: then it cannot be told
 * @example appraise(rubric, correctedTable(table, [{ metric: qcScore, ratings }])!)
 */
export function correctedTable(table: MetricTable, corrected: readonly CorrectedMetric[]): MetricTable | null {
  const bySlice = new Map(table.bySlice);
  const overRun = new Map(table.overRun);
  for (const { metric, ratings } of corrected) {
    const { key, aggregate, weightBy } = metric;
    if (aggregate !== "mean" || weightBy !== undefined || [...table.groupTotals.values()].some((totals) => totals.has(key))) return null;
    const run = correctedColumn(table, table.overRun.get(key)!, ratings);
    const slices = table.slices.map(({ period, shop }, slice) => (period !== null ? null : correctedColumn(table, table.bySlice.get(key)![slice]!, shop === null ? ratings : ratings.filter(({ rater }) => rater === shop))));
    if (run === null || slices.some((column) => column === null)) return null;
    overRun.set(key, run);
    bySlice.set(key, slices.filter((column) => column !== null));
  }
  return { ...table, bySlice, overRun };
}

/** null when the column does not hold the means of these ratings. */
function correctedColumn({ agents }: MetricTable, column: Float64Array, ratings: Correction["ratings"]): Float64Array | null {
  const byAgent = groupBy(ratings, ({ agent }) => agent);
  const means = agents.map(({ agent }) => {
    const own = byAgent.get(agent) ?? [];
    return [meanOf(Float64Array.from(own, ({ value }) => value)), meanOf(Float64Array.from(own, ({ corrected }) => corrected))] as const;
  });
  const matches = means.every(([mean], i) => (Number.isNaN(mean) ? Number.isNaN(column[i]!) : Math.abs(mean - column[i]!) < 1e-9));
  return matches ? Float64Array.from(means, ([, mean]) => mean) : null;
}
