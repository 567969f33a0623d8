import type { Rubric, Text } from "../types";

/** What people call a metric: its label, or the key itself when the rubric has no such metric. */
export function knownAs({ metrics }: Pick<Rubric, "metrics">, key: string): Text {
  return metrics.find((metric) => metric.key === key)?.label ?? key;
}
