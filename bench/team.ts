/**
 * A large team for the benchmarks: 20 criteria, every rule, one post.
 */
import type { Criterion, Metric, Rubric, Rule } from "../src/appraisal/rubric/types";
import type { MetricTable } from "../src/appraisal/table";
import { seededRandom } from "./measure";

const bands = (direction: "higher" | "lower", edges: readonly number[], otherwise: number): Rule => ({
  type: "bands",
  direction,
  bands: edges.map((at, k) => ({ at, points: 100 - 10 * k })),
  otherwise,
  interpolate: false,
});
const linear = (worst: number, best: number): Rule => ({ type: "linear", worst, best, min: 0, max: 100 });
const attainment = (target: number | { metric: string } | "groupMean", direction: "higher" | "lower"): Rule => ({ type: "attainment", target, direction, lowerAs: "mirror", floor: 0, cap: 120 });
const deduct = (below: number): Rule => ({ type: "perUnit", start: 100, perUnit: -2, below, per: 0.01, whole: true, min: 0, max: 100 });

/** The 20 rules, in column order. Values are in [0, 1) but for the targets. */
export const mixedRules: readonly Rule[] = [
  linear(0.2, 0.9),
  bands("higher", [0.9, 0.75, 0.6, 0.45], 40),
  attainment(0.6, "higher"),
  deduct(0.8),
  { type: "rank", direction: "higher", by: "position" },
  linear(0.9, 0.1),
  bands("lower", [0.1, 0.25, 0.4, 0.6], 40),
  attainment("groupMean", "higher"),
  { type: "perUnit", start: 60, perUnit: 5, beyond: 0.3, per: 0.05, whole: false, min: 0, max: 100 },
  { type: "rank", direction: "lower", by: "percentile", bands: [{ at: 0.1, points: 100 }, { at: 0.3, points: 85 }, { at: 0.7, points: 70 }], otherwise: 50 },
  linear(0, 1),
  { type: "bands", direction: "higher", bands: [{ at: 0.2, points: 20 }, { at: 0.5, points: 70 }, { at: 0.9, points: 100 }], interpolate: true },
  attainment({ metric: "goal" }, "higher"),
  deduct(0.5),
  { type: "rank", direction: "higher", by: "position", bands: [{ at: 100, points: 100 }, { at: 1000, points: 90 }, { at: 5000, points: 75 }], otherwise: 60 },
  linear(0.5, 0.8),
  bands("higher", [0.95, 0.85, 0.7], 50),
  attainment(0.5, "lower"),
  { type: "linear", worst: 0.5, best: 1.5, min: 0, max: 100, relativeTo: "groupMean" },
  bands("lower", [0.05, 0.2, 0.5], 30),
];

/** A rubric of these rules, column k read by criterion k with weight k + 1. */
export function teamRubric(rules: readonly Rule[]): Rubric {
  const metric = (key: string): Metric => ({ key, label: key, unit: "number", column: [key], aggregate: "mean" });
  const criteria = rules.map((rule, k): Criterion => ({ metric: `m${k}`, weight: k + 1, rule, missing: "skip", when: [] }));
  return {
    schema: "jinpai-rubric/1",
    name: "bench",
    plan: {},
    metrics: [...rules.map((_, k) => metric(`m${k}`)), metric("goal")],
    agent: { column: ["agent"] },
    identity: { id: [], name: [] },
    post: { column: [], default: "post" },
    period: { column: [] },
    shop: { column: [] },
    scorecards: [{ posts: ["*"], criteria }],
    averageOver: [],
    duplicates: "error",
    participation: null,
    adjustments: { points: [], money: [] },
    score: { min: 0, max: 120, decimals: 2 },
    ranking: { pool: "post", tieBreakers: [], ties: "min" },
    tiers: [
      { name: "S", minScore: 60, quota: 0.1, requires: [], payout: { coefficient: 1.2 } },
      { name: "A", minScore: 50, quota: 0.4, requires: [], payout: { coefficient: 1 } },
      { name: "B", requires: [], payout: { coefficient: 0.8 } },
    ],
    bonus: { base: 1000, proration: null, commission: [], pool: null, rounding: { unit: 0.01 }, min: 0, max: null },
  };
}

/** Values of the 20 columns and the goals; one in fifty is missing. */
export function teamColumns(size: number, columns: number): { values: Float64Array[]; goal: Float64Array } {
  const random = seededRandom(size);
  const column = (missing: number) => Float64Array.from({ length: size }, () => (random() < missing ? NaN : Math.round(random() * 1e4) / 1e4));
  return { values: Array.from({ length: columns }, () => column(0.02)), goal: Float64Array.from({ length: size }, () => 0.4 + Math.round(random() * 4000) / 1e4) };
}

/** The same columns as a metric table. */
export function teamTable({ values, goal }: { values: readonly Float64Array[]; goal: Float64Array }): MetricTable {
  const overRun = new Map([...values.map((column, k): [string, Float64Array] => [`m${k}`, column]), ["goal", goal] as [string, Float64Array]]);
  return {
    period: "2026-05",
    agents: Array.from(goal, (_, i) => ({ agent: `agent ${i}`, id: null, name: null, post: "post" })),
    slices: [{ period: null, shop: null }],
    bySlice: new Map([...overRun].map(([key, column]) => [key, [column]])),
    overRun,
    groupTotals: new Map(),
  };
}
