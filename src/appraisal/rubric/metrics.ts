import type { Metric, Rubric, Text } from "./types";

/** The metric of a key. An unknown key is a programming error: the rubric was checked when it was read. */
export function metricOf(rubric: Rubric, key: string): Metric {
  const metric = rubric.metrics.find((candidate) => candidate.key === key);
  if (metric === undefined) throw new Error(`the rubric has no metric "${key}"`);
  return metric;
}

/** What people call the metric. */
export function labelOf(rubric: Rubric, key: string): Text {
  return metricOf(rubric, key).label;
}
