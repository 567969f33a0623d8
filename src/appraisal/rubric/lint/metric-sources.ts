import { usualAggregate } from "../defaults";
import { error, type Finding } from "../finding";
import type { Path } from "../path";
import type { Metric, Rubric, Text } from "../types";

/** Every metric has a key of its own and one way to come by its value. */
export function* lintMetricSources({ metrics }: Rubric): Generator<Finding> {
  const ratios = new Map(metrics.filter(({ ratio }) => ratio).map(({ key, label }) => [key, label]));
  const seen = new Set<string>();
  for (const [m, metric] of metrics.entries()) {
    const path: Path = ["metrics", m];
    if (seen.has(metric.key)) yield error("duplicate-metric", { metric: metric.key }, [...path, "key"]);
    seen.add(metric.key);
    if (metric.ratio) yield* ofRatio(metric, path);
    else yield* ofColumn(metric, path, ratios);
  }
}

/** A ratio is made of other metrics: nothing that says how a column is read belongs to it. */
function* ofRatio(metric: Metric, path: Path): Generator<Finding> {
  if (metric.column) yield error("metric-with-two-sources", { metric: metric.label }, [...path, "ratio"]);
  for (const key of ["aggregate", "weightBy", "equals", "readAs"] as const) {
    if (metric[key] !== undefined) yield error("ratio-reads-no-column", { metric: metric.label, key }, [...path, key]);
  }
}

function* ofColumn(metric: Metric, path: Path, ratios: ReadonlyMap<string, Text>): Generator<Finding> {
  if (!metric.column) yield error("metric-without-source", { metric: metric.label }, [...path, "column"]);
  yield* weightBy(metric, path, ratios);
  yield* equals(metric, path);
}

/** A weighted mean, and nothing else, has a weight; it stands in the same row, so it cannot be a ratio. */
function* weightBy(written: Metric, path: Path, ratios: ReadonlyMap<string, Text>): Generator<Finding> {
  const { label: metric, unit, aggregate = usualAggregate(unit), weightBy: weight } = written;
  const at = [...path, "weightBy"];
  if (aggregate === "weightedMean" && weight === undefined) yield error("weight-by-missing", { metric }, at);
  if (aggregate !== "weightedMean" && weight !== undefined) yield error("weight-by-unused", { metric, aggregate }, at);
  const ratio = weight === undefined ? undefined : ratios.get(weight);
  if (ratio !== undefined) yield error("weight-by-ratio", { metric, weight: ratio }, at);
}

/** A share, and nothing else, has a text to look for. */
function* equals({ label: metric, unit, aggregate = usualAggregate(unit), equals: text }: Metric, path: Path): Generator<Finding> {
  const at = [...path, "equals"];
  if (aggregate === "share" && text === undefined) yield error("equals-missing", { metric }, at);
  if (aggregate !== "share" && text !== undefined) yield error("equals-unused", { metric, aggregate }, at);
}
