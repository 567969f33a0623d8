import * as z from "zod/mini";
import { impliedUnit, usualAggregate } from "../defaults";
import type { Metric } from "../types";
import { filled, metricKey, oneOrMore, report } from "./parts";

const label = z.union([filled, z.strictObject({ "zh-CN": filled, en: filled })]);

const written = z
  .strictObject({
    key: metricKey,
    label: z.optional(label),
    unit: z.optional(z.enum(["rate", "seconds", "money", "count", "number", "flag"])),
    column: z.optional(oneOrMore(filled)),
    aggregate: z.optional(z.enum(["sum", "mean", "weightedMean", "min", "max", "last", "count", "share"])),
    weightBy: z.optional(metricKey),
    equals: z.optional(filled),
    readAs: z.optional(z.enum(["fraction", "percent"])),
    ratio: z.optional(z.tuple([metricKey, metricKey])),
  })
  .check((payload) => {
    const { unit, ...metric } = payload.value;
    if (unit === undefined && impliedUnit(metric) === undefined) report(payload, "missing-key", { key: "unit" }, ["unit"]);
  });

/** 指标: a metric as written, with label, unit and aggregate filled in. */
export const metricSchema = z.pipe(written, z.transform(completed));

function completed(metric: z.output<typeof written>): Metric {
  const unit = metric.unit ?? impliedUnit(metric)!;
  const aggregate = metric.aggregate ?? (metric.ratio ? undefined : usualAggregate(unit));
  return { ...metric, label: metric.label ?? metric.key, unit, ...(aggregate && { aggregate }) };
}
