import { error, type Finding } from "../finding";
import { groupTotalsOf } from "../mentions";
import type { Metric, Rubric } from "../types";
import { knownAs } from "./known-as";

/** A group has no latest row, so there is no group total of a metric that takes the last value. */
export function* lintGroupTotals(rubric: Rubric): Generator<Finding> {
  const metrics = new Map(rubric.metrics.map((metric) => [metric.key, metric]));
  for (const { metric, path } of groupTotalsOf(rubric)) {
    const last = lastBehind(metric, metrics);
    if (last === null) continue;
    yield error("group-total-of-last", { metric: knownAs(rubric, metric), last: knownAs(rubric, last) }, path);
  }
}

/** The metric of aggregate `last` that the metric is, or is a ratio of; null when none. */
function lastBehind(key: string, metrics: ReadonlyMap<string, Metric>, seen: readonly string[] = []): string | null {
  const metric = metrics.get(key);
  if (!metric || seen.includes(key)) return null;
  if (metric.aggregate === "last") return key;
  const found = (metric.ratio ?? []).map((part) => lastBehind(part, metrics, [...seen, key]));
  return found.find((last) => last !== null) ?? null;
}
