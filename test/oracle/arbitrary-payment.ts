/** Tiers and bonuses of generated rubrics. */
import * as fc from "fast-check";
import type { Bonus, BonusPool, Commission, Gate, Payout, Tier } from "../../src/appraisal/rubric/types";
import { comparison, groupReference } from "./arbitrary-criteria";
import { edgeOf, scoredMetric } from "./metrics";

/** What the tiers of one rubric pay with: a pool by coefficient needs coefficients in every tier. */
export type PayKind = "coefficients" | "sums" | "any";

const gate: fc.Arbitrary<Gate> = scoredMetric.chain((metric) =>
  fc.oneof<fc.Arbitrary<Gate>[]>(
    fc.record({ metric: fc.constant(metric), op: comparison, value: edgeOf(metric) }),
    fc.record({ metric: fc.constant(metric), op: comparison, times: fc.constantFrom(0.5, 0.9, 1, 1.1), of: groupReference }),
  ),
);

const coefficient = fc.record({ coefficient: fc.constantFrom(0, 0.6, 0.8, 1, 1.2, 1.5) });
const sums = fc.oneof<fc.Arbitrary<Payout>[]>(
  fc.record({ fixed: fc.constantFrom(0, 300, 888.885, 1500) }),
  fc.record({ between: fc.record({ low: fc.constantFrom(0, 500), high: fc.constantFrom(800, 1000, 300), fromScore: fc.constantFrom(0, 60, 75.5), toScore: fc.constantFrom(80, 90, 100) }) }),
);
const perScore = fc.record({ perScore: fc.constantFrom(0.5, 1, 1.005) });

function payout(kind: PayKind): fc.Arbitrary<Payout | undefined> {
  if (kind === "coefficients") return coefficient;
  const payouts = kind === "sums" ? sums : fc.oneof<fc.Arbitrary<Payout>[]>(coefficient, sums, perScore);
  return fc.option(payouts, { nil: undefined, freq: 8 });
}

const conditions = fc.record(
  {
    minScore: fc.constantFrom(100, 95, 90, 80.5, 75, 60, 33.33),
    maxRank: fc.integer({ min: 1, max: 5 }),
    maxPercentile: fc.constantFrom(0, 0.1, 0.2, 0.25, 0.3, 0.5, 1),
    requires: fc.array(gate, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

/** Up to five tiers best first, some with quotas that never go above the whole. */
export function tiers(kind: PayKind): fc.Arbitrary<Tier[]> {
  const size = fc.integer({ min: 1, max: 5 });
  const tier = fc.record({ conditions, payout: payout(kind), percent: fc.constantFrom(null, null, 0, 10, 15, 20, 30, 45) });
  return fc.record({ list: fc.array(tier, { minLength: 5, maxLength: 5 }), size, byQuota: fc.boolean(), completed: fc.boolean() }).map(({ list, size: heads, byQuota, completed }) => {
    let left = 100;
    return list.slice(0, heads).map(({ conditions: asked, payout: pays, percent }, index): Tier => {
      const name = "SABCD"[index];
      const paying = pays === undefined ? {} : { payout: pays };
      const last = index === heads - 1;
      const given = !byQuota || percent === null ? null : Math.min(percent, left);
      if (last) return { name, requires: [], ...paying, ...(byQuota && completed && left < 100 && { quota: left / 100 }) };
      left -= given ?? 0;
      return { name, requires: [], ...asked, ...paying, ...(given !== null && { quota: given / 100 }) };
    });
  });
}

const commission: fc.Arbitrary<Commission> = fc.record({
  metric: fc.constantFrom("sales", "refunds"),
  mode: fc.constantFrom("marginal", "whole"),
  steps: fc
    .tuple(fc.uniqueArray(fc.constantFrom(0, -1000, 1000, 20000, 50000.3, 100000), { minLength: 1, maxLength: 4 }), fc.array(fc.constantFrom(0.001, 0.0035, 0.01, -0.002, 0.05), { minLength: 4, maxLength: 4 }))
    .map(([edges, rates]) => edges.sort((a, b) => a - b).map((above, index) => ({ above, rate: rates[index] }))),
});

const unit = fc.constantFrom(0.01, 0.01, 1, 10, 100);

const shared = {
  proration: fc.option(fc.record({ actual: fc.constant("worked"), full: fc.oneof(fc.constant("due"), fc.constantFrom(21.75, 22, 0)) }), { nil: null }),
  commission: fc.array(commission, { maxLength: 2 }),
};

const paidBase = fc.constantFrom<(number | string)[]>("base", 1000, 1333.33);

/** A bonus whose tiers pay. */
function byTier(kind: PayKind): fc.Arbitrary<Bonus> {
  const limits = fc.constantFrom({ min: 0, max: null }, { min: null, max: null }, { min: 200, max: 1000.005 }, { min: null, max: 999.99 });
  const base = kind === "sums" ? fc.oneof(paidBase, fc.constant(null)) : paidBase;
  return fc.record({ ...shared, base, unit, limits }).map(({ unit: rounding, limits: { min, max }, ...rest }) => ({ ...rest, pool: null, rounding: { unit: rounding }, min, max }));
}

/** A bonus shared out of a pool. */
function byPool(kind: PayKind, names: readonly string[]): fc.Arbitrary<Bonus> {
  const by = fc.constantFrom<BonusPool["by"][]>("score", ...(kind === "coefficients" ? (["coefficient"] as const) : []));
  const some = fc.integer({ min: 0, max: 50 });
  const units = fc.oneof(some, fc.tuple(...names.map(() => some)).map((each) => Object.fromEntries(names.map((name, index) => [name, each[index]]))));
  return fc.record({ ...shared, by, units, unit, min: fc.constantFrom(0, null) }).chain(({ by: shareBy, units: amounts, unit: rounding, min, ...rest }) => {
    const inMoney = (count: number): number => Number((count * 7 * rounding).toFixed(2));
    const amount = typeof amounts === "number" ? inMoney(amounts) : Object.fromEntries(Object.entries(amounts).map(([name, count]) => [name, inMoney(count)]));
    const base = shareBy === "score" ? fc.oneof(paidBase, fc.constant(null)) : paidBase;
    return base.map((found): Bonus => ({ ...rest, base: found, pool: { amount, by: shareBy }, rounding: { unit: rounding }, min, max: null }));
  });
}

/** A bonus that fits tiers of the kind, with an amount for every pool. */
export function bonus(kind: PayKind, pools: readonly string[]): fc.Arbitrary<Bonus> {
  return fc.oneof(byTier(kind), byPool(kind, pools));
}
