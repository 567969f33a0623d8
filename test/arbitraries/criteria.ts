import fc from "fast-check";
import type { GroupReference } from "../../src/appraisal/rubric/types";
import { ascending, decimal, maybe, oneOrMany, positive } from "./values";

/** The metrics a rubric may name; `summable` have a group total. */
export interface KnownMetrics {
  readonly keys: readonly string[];
  readonly summable: readonly string[];
}

const op = fc.constantFrom(">=", ">", "<=", "<", "=", "!=");
const direction = maybe(fc.constantFrom("higher", "lower"));

/** A group reference that the metric can have. */
export function groupReference(metric: string, { summable }: KnownMetrics): fc.Arbitrary<GroupReference> {
  const total: GroupReference[] = summable.includes(metric) ? ["groupTotal"] : [];
  return fc.constantFrom<GroupReference>("groupMean", "groupMedian", ...total);
}

/** A gate, against a number or the group. */
export function anyGate(metrics: KnownMetrics): fc.Arbitrary<object> {
  return fc.constantFrom(...metrics.keys).chain((metric) =>
    fc.oneof(
      fc.record({ metric: fc.constant(metric), op, value: decimal }),
      fc.record({ metric: fc.constant(metric), op, times: decimal, of: groupReference(metric, metrics) }),
    ),
  );
}

function bands(at: fc.Arbitrary<number[]>): fc.Arbitrary<object[]> {
  return fc.tuple(at, fc.array(decimal, { minLength: 5, maxLength: 5 }), fc.boolean()).map(([limits, points, down]) => {
    const list = limits.map((limit, i) => ({ at: limit, points: points[i] }));
    return down ? list.reverse() : list;
  });
}

const someBands = bands(ascending({ minLength: 1, maxLength: 5 }));
const shareBands = bands(fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 }).map((all) => all.sort((a, b) => a - b).map((n) => n / 100)));
const limits = { min: maybe(fc.constantFrom(0, -20)), max: maybe(fc.constantFrom(100, 120.5)) };

function anyLinear(relativeTo: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  const ends = fc.tuple(decimal, decimal).filter(([worst, best]) => worst !== best);
  return fc.tuple(ends, fc.record({ ...limits, relativeTo })).map(([[worst, best], rest]) => ({ type: "linear", worst, best, ...rest }));
}

function anyPerUnit(relativeTo: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  const edge = fc.oneof(fc.record({ beyond: decimal }), fc.record({ below: decimal }));
  const rest = fc.record({ start: maybe(decimal), perUnit: decimal, per: maybe(positive), whole: maybe(fc.boolean()), ...limits, relativeTo });
  return fc.tuple(edge, rest).map(([side, others]) => ({ type: "perUnit", ...side, ...others }));
}

function anyAttainment(metric: string, metrics: KnownMetrics): fc.Arbitrary<object> {
  const shared = {
    type: fc.constant("attainment"),
    direction,
    lowerAs: maybe(fc.constantFrom("mirror", "inverse")),
    floor: maybe(fc.constantFrom(0, 20)),
    cap: maybe(fc.constantFrom(100, 150)),
  };
  const own = fc.record({ metric: fc.constantFrom(...metrics.keys) });
  const smallGroup = maybe(fc.record({ size: fc.integer({ min: 1, max: 9 }), target: positive }));
  return fc.oneof(
    fc.record({ ...shared, target: fc.oneof(positive, own) }),
    fc.record({ ...shared, target: groupReference(metric, metrics), smallGroup }),
  );
}

/** Any of the five rules, on the metric. */
export function anyRule(metric: string, metrics: KnownMetrics): fc.Arbitrary<object> {
  const relativeTo = maybe(groupReference(metric, metrics));
  const ofBands = { type: fc.constant("bands"), direction, bands: someBands, relativeTo };
  const ofRank = { type: fc.constant("rank"), direction };
  return fc.oneof(
    anyLinear(relativeTo),
    anyAttainment(metric, metrics),
    fc.record({ ...ofBands, otherwise: decimal, interpolate: maybe(fc.constant(false)) }),
    fc.record({ ...ofBands, otherwise: maybe(decimal), interpolate: fc.constant(true) }),
    anyPerUnit(relativeTo),
    fc.record({ ...ofRank, by: maybe(fc.constantFrom("position", "percentile")) }),
    fc.record({ ...ofRank, by: maybe(fc.constant("position")), bands: someBands, otherwise: decimal }),
    fc.record({ ...ofRank, by: fc.constant("percentile"), bands: shareBands, otherwise: decimal }),
  );
}

function anyAlternative(metric: string, metrics: KnownMetrics): fc.Arbitrary<object> {
  return maybe(fc.constantFrom(...metrics.keys)).chain((use) =>
    fc.record({
      metric: fc.constantFrom(...metrics.keys),
      op,
      value: decimal,
      use: fc.constant(use),
      rule: fc.option(anyRule(use ?? metric, metrics)),
    }),
  );
}

/** 考核项: a metric with a weight above 0, a rule and at times alternatives. */
export function anyCriterion(metrics: KnownMetrics): fc.Arbitrary<object> {
  return fc.constantFrom(...metrics.keys).chain((metric) =>
    fc.record({
      metric: fc.constant(metric),
      weight: positive,
      rule: anyRule(metric, metrics),
      missing: maybe(fc.constantFrom("skip", "zero", "exclude")),
      when: maybe(oneOrMany(anyAlternative(metric, metrics))),
    }),
  );
}
