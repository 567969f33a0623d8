/** Criteria of generated rubrics: every kind of rule, each with parameters near its metric's values. */
import * as fc from "fast-check";
import type { Alternative, AttainmentRule, Band, BandsRule, Comparison, Criterion, Direction, GroupReference, LinearRule, PerUnitRule, RankRule, Rule } from "../../src/appraisal/rubric/types";
import { fifteen } from "./decimal";
import { edgeOf, positiveOf, scoredMetric, type MetricKey } from "./metrics";

export const direction = fc.constantFrom<Direction>("higher", "lower");
export const comparison = fc.constantFrom<Comparison>(">=", ">", "<=", "<", "=", "!=");
export const groupReference = fc.constantFrom<GroupReference>("groupMean", "groupMedian", "groupTotal");
const points = fc.oneof(fc.constantFrom(0, 60, 80, 90, 100, 120), fc.integer({ min: -50, max: 1300 }).map((tenths) => tenths / 10));
const limits = fc.constantFrom({ min: 0, max: 100 }, { min: 0, max: 120 }, { min: 40, max: 100 }, { min: -20, max: 33.3 });

/** The rule's own value or a share of the group's, and edges to match. */
function scale(metric: MetricKey): fc.Arbitrary<{ relativeTo?: GroupReference; edge: fc.Arbitrary<number> }> {
  const share = fc.constantFrom(0, 0.5, 0.8, 0.9, 1, 1.1, 1.2, 2);
  return fc.option(groupReference, { nil: undefined, freq: 3 }).map((relativeTo) => (relativeTo === undefined ? { edge: edgeOf(metric) } : { relativeTo, edge: share }));
}

function different(values: readonly number[]): boolean {
  return new Set(values.map(fifteen)).size === values.length;
}

function linear(metric: MetricKey): fc.Arbitrary<LinearRule> {
  return scale(metric).chain(({ edge, ...relative }) =>
    fc
      .record({ worst: edge, best: edge, limits })
      .filter(({ worst, best }) => different([worst, best]))
      .map(({ worst, best, limits: { min, max } }) => ({ type: "linear", worst, best, min, max, ...relative })),
  );
}

function attainment(metric: MetricKey): fc.Arbitrary<AttainmentRule> {
  const base = {
    type: fc.constant("attainment" as const),
    direction,
    lowerAs: fc.constantFrom("mirror", "inverse"),
    floor: fc.constantFrom(0, 0, 60, -100),
    cap: fc.constantFrom(100, 120, 150),
  };
  const plain = fc.record({ ...base, target: fc.oneof(positiveOf(metric), fc.constant({ metric: "goal" })) });
  const smallGroup = fc.record({ size: fc.integer({ min: 1, max: 4 }), target: positiveOf(metric) });
  const ofGroup = fc.record({ ...base, target: groupReference, smallGroup }, { requiredKeys: ["type", "direction", "lowerAs", "floor", "cap", "target"] });
  return fc.oneof(plain, ofGroup);
}

/** One to four bands, listed up or down; points follow `rising` or, when null, are any. */
function bandList(at: fc.Arbitrary<number>, rising: boolean | null): fc.Arbitrary<Band[]> {
  const edges = fc.uniqueArray(at, { minLength: 1, maxLength: 4, selector: fifteen });
  return fc.tuple(edges, fc.array(points, { minLength: 4, maxLength: 4 }), fc.boolean()).map(([found, worth, listedUp]) => {
    const sorted = [...found].sort((a, b) => a - b);
    const earned = rising === null ? worth : [...worth].sort((a, b) => (rising ? a - b : b - a));
    const bands = sorted.map((each, index): Band => ({ at: each, points: earned[index] }));
    return listedUp ? bands : bands.reverse();
  });
}

function bands(metric: MetricKey): fc.Arbitrary<BandsRule> {
  return scale(metric).chain(({ edge, ...relative }) => {
    const steps = fc.record({ type: fc.constant("bands" as const), direction, bands: bandList(edge, null), otherwise: points, interpolate: fc.constant(false) });
    const nodes = fc.boolean().chain((rising) => fc.record({ type: fc.constant("bands" as const), direction, bands: bandList(edge, rising), interpolate: fc.constant(true) }));
    return fc.oneof(steps, nodes).map((rule): BandsRule => ({ ...rule, ...relative }));
  });
}

function perUnit(metric: MetricKey): fc.Arbitrary<PerUnitRule> {
  return scale(metric).chain(({ edge, ...relative }) =>
    fc
      .record({
        start: fc.constantFrom(100, 60, 0),
        perUnit: fc.constantFrom(-2, -1, -0.5, 0.3, 1, 5),
        from: edge,
        below: fc.boolean(),
        per: fc.constantFrom(1, 0.01, 0.05, 10, 1000),
        whole: fc.boolean(),
        limits,
      })
      .map(({ from, below, limits: { min, max }, ...rule }) => ({ type: "perUnit", ...rule, ...(below ? { below: from } : { beyond: from }), min, max, ...relative })),
  );
}

const rank: fc.Arbitrary<RankRule> = fc.constantFrom("position" as const, "percentile" as const).chain((by) => {
  const at = by === "position" ? fc.integer({ min: 1, max: 12 }) : fc.constantFrom(0, 0.1, 0.2, 0.25, 0.3, 1 / 3, 0.5, 0.7, 1);
  const plain = fc.record({ type: fc.constant("rank" as const), direction, by: fc.constant(by) });
  const banded = fc.record({ type: fc.constant("rank" as const), direction, by: fc.constant(by), bands: bandList(at, null), otherwise: points });
  return fc.oneof(plain, banded);
});

/** A rule for values of the metric. */
export function ruleFor(metric: MetricKey): fc.Arbitrary<Rule> {
  return fc.oneof<fc.Arbitrary<Rule>[]>(linear(metric), attainment(metric), bands(metric), perUnit(metric), rank);
}

function alternative(own: MetricKey): fc.Arbitrary<Alternative> {
  const condition = scoredMetric.chain((metric) => fc.record({ metric: fc.constant(metric), op: comparison, value: edgeOf(metric) }));
  const reading = fc.option(scoredMetric, { nil: undefined }).chain((use) => {
    const rule = fc.option(ruleFor(use ?? own), { nil: null, freq: 3 });
    return fc.record({ use: fc.constant(use), rule });
  });
  return fc.tuple(condition, reading).map(([when, { use, rule }]) => ({ ...when, ...(use !== undefined && { use }), rule }));
}

const weight = fc.constantFrom(0, 1, 7.5, 30, 40, 100 / 3, 0.1);

export const criterion: fc.Arbitrary<Criterion> = scoredMetric.chain((metric) =>
  fc.record({
    metric: fc.constant(metric),
    weight,
    rule: ruleFor(metric),
    missing: fc.constantFrom("skip", "skip", "zero", "exclude"),
    when: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(alternative(metric), { minLength: 1, maxLength: 2 }) }),
  }),
);

/** One to four criteria whose weights are not all 0. */
export const criteria = fc.array(criterion, { minLength: 1, maxLength: 4 }).filter((list) => list.some((each) => each.weight > 0));
