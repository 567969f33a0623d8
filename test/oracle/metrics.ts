/**
 * The metrics of every generated rubric, each with the handful of numbers its values, edges and
 * targets are drawn from: few enough that ties and values exactly on an edge are common.
 */
import * as fc from "fast-check";
import type { Metric, Unit } from "../../src/appraisal/rubric/types";

const RATES = [0, 0.1, 0.2, 0.3, 0.1 + 0.2, 1 / 3, 0.55, 0.57, 0.58, 0.6, 0.65, 0.95, 0.97, 0.98, 1];
const SECONDS = [0, 0.35, 12, 20, 26, 30, 32.5, 45, 60, 90, 100 / 3];
const COUNTS = [0, 1, 2, 3, 5, 49, 50, 51, 100, 101, 120, 300];
const MONEY = [-1200.5, -0.01, 0, 0.005, 1.005, 99.99, 1000, 20000, 20000.35, 50000.1, 50000.1 + 0.2, 103000, 128886.66];
const DAYS = [0, 1, 7, 10.5, 20, 21, 21.75, 22, 23];

const SCALES = {
  conversion: ["rate", RATES],
  satisfaction: ["rate", RATES],
  reply: ["seconds", SECONDS],
  received: ["count", COUNTS],
  badReviews: ["count", COUNTS],
  sales: ["money", MONEY],
  refunds: ["money", MONEY],
  goal: ["money", MONEY],
  base: ["money", [0, 800, 1000, 1333.33, 1500.5, 3000]],
  worked: ["number", DAYS],
  due: ["number", DAYS],
  extra: ["number", [0, 0.5, 1, 1.005, 2, 5, 10]],
  takesPart: ["flag", [0, 1]],
} as const satisfies Record<string, readonly [Unit, readonly number[]]>;

export type MetricKey = keyof typeof SCALES;

export const METRIC_KEYS = Object.keys(SCALES) as MetricKey[];

export const METRICS: readonly Metric[] = METRIC_KEYS.map((key) => ({ key, label: key, unit: SCALES[key][0], column: [key], aggregate: "sum" }));

/** What criteria, gates and tie-breakers are about. */
export const SCORED: readonly MetricKey[] = ["conversion", "satisfaction", "reply", "received", "badReviews", "sales", "refunds"];

export const scoredMetric = fc.constantFrom(...SCORED);

/** A value the metric may have; mostly one of its few, now and then any of two decimals. */
export function valueOf(metric: MetricKey): fc.Arbitrary<number> {
  const [unit, few] = SCALES[metric];
  if (unit === "flag") return fc.constantFrom(...few);
  const top = Math.max(...few);
  const any = fc.integer({ min: 0, max: Math.round(top * 100) }).map((hundredths) => hundredths / 100);
  return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...few) }, { weight: 1, arbitrary: any });
}

/** An edge of a rule: one of the values as somebody would type it, at most six decimals. */
export function edgeOf(metric: MetricKey): fc.Arbitrary<number> {
  return valueOf(metric).map((value) => Number(value.toFixed(6)));
}

/** An edge or target above zero. */
export function positiveOf(metric: MetricKey): fc.Arbitrary<number> {
  return edgeOf(metric).filter((value) => value > 0);
}
