import { error, type Finding } from "../finding";
import { mentionsOf, type Mention } from "../mentions";
import type { Rubric } from "../types";

/** Every metric that is named anywhere is one of the rubric's. */
export function* lintReferences(rubric: Rubric): Generator<Finding> {
  const known = new Set(rubric.metrics.map((metric) => metric.key));
  for (const { metric, path } of [...inMetrics(rubric), ...mentionsOf(rubric)]) {
    if (!known.has(metric)) yield error("unknown-metric", { metric }, path);
  }
}

function* inMetrics({ metrics }: Rubric): Generator<Mention> {
  for (const [m, { weightBy, ratio }] of metrics.entries()) {
    if (weightBy !== undefined) yield { metric: weightBy, path: ["metrics", m, "weightBy"] };
    for (const [part, metric] of (ratio ?? []).entries()) yield { metric, path: ["metrics", m, "ratio", part] };
  }
}
