import { error, type Finding } from "../finding";
import type { Rubric } from "../types";

/** A ratio must not be made, by whatever way round, of itself. */
export function* lintRatios({ metrics }: Rubric): Generator<Finding> {
  const parts = new Map(metrics.map(({ key, ratio }) => [key, ratio ?? []]));
  for (const [m, { key, label, ratio }] of metrics.entries()) {
    for (const [part, metric] of (ratio ?? []).entries()) {
      if (reaches(metric, key, parts)) yield error("ratio-circle", { metric: label }, ["metrics", m, "ratio", part]);
    }
  }
}

function reaches(from: string, goal: string, parts: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === goal) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(parts.get(key) ?? []));
  }
  return false;
}
