/**
 * 驱动因素: which metrics go together with what a team is after (conversion, sales, satisfaction).
 * Going together is all that is told, not what causes what.
 */
import type { Standings } from "../appraise";
import type { Metric, Rubric } from "../rubric/types";
import { spearman, type Correlation } from "./spearman";

export interface Driver extends Correlation {
  readonly metric: string;
  readonly outcome: string;
}

/**
 * The rank correlation of every metric with each outcome over some agents, the strongest first, those
 * of which nothing can be claimed last. Flags are left out, and metrics that the outcome is computed
 * from or that are computed from it: sales and sales per head go together by arithmetic.
 *
 * @param outcomes keys of metrics
 * @param agents indices into the table's agents: one post's, as posts have different work
 * @example drivers(standings, ["conversion", "sales"], posts[0].agents)[0] // {metric: "reply", outcome: "conversion", n: 31, rho: -0.62}
 */
export function drivers({ rubric, table, shown }: Pick<Standings, "rubric" | "table" | "shown">, outcomes: readonly string[], agents: Int32Array): Driver[] {
  const columnOf = (metric: string) => Float64Array.from(agents, (agent) => shown(metric)[agent]!);
  const metrics = rubric.metrics.filter(({ key, unit }) => unit !== "flag" && table.bySlice.has(key));
  return outcomes.flatMap((outcome) =>
    metrics
      .filter(({ key }) => !areBound(rubric, key, outcome))
      .map(({ key }): Driver => ({ metric: key, outcome, ...spearman(columnOf(key), columnOf(outcome)) }))
      .sort((a, b) => Math.abs(b.rho ?? 0) - Math.abs(a.rho ?? 0) || Number(a.rho === null) - Number(b.rho === null)),
  );
}

/** Whether one metric is the other, or a ratio of it, or they are ratios that share a part. */
function areBound(rubric: Rubric, one: string, other: string): boolean {
  const parts = partsOf(rubric, one);
  return partsOf(rubric, other).some((part) => parts.includes(part));
}

/** The metric and all that it is computed from. */
function partsOf({ metrics }: Rubric, key: string): string[] {
  const found: string[] = [];
  const take = (next: string): void => {
    if (found.includes(next)) return;
    found.push(next);
    metrics.find((metric: Metric) => metric.key === next)?.ratio?.forEach(take);
  };
  take(key);
  return found;
}
