import fc from "fast-check";
import { anyGate, type KnownMetrics } from "./criteria";
import { ascending, decimal, maybe, oneOrMany, positive } from "./values";

/** Names of rank pools, the one of an empty cell among them. */
const POOL_NAMES = ["", "all", "售前", "一组", "Night shift"];

const NAMES = ["S", "金牌", "银牌", "铜牌", "待改进"];

/** Whether pools by coefficient are about, which ask a coefficient of every tier. */
export type PayBy = "coefficient" | "anything";

const coefficient = fc.record({ coefficient: fc.integer({ min: 0, max: 3000 }).map((n) => n / 1000) });
const scoreRange = fc.tuple(fc.integer({ min: 0, max: 79 }), fc.integer({ min: 80, max: 120 }));
const between = fc
  .tuple(decimal, decimal, scoreRange)
  .map(([low, high, [fromScore, toScore]]) => ({ between: { low, high, fromScore, toScore } }));
const anyPayout = maybe(fc.oneof(coefficient, fc.record({ fixed: decimal }), fc.record({ perScore: decimal }), between));

function conditions(metrics: KnownMetrics): fc.Arbitrary<{ quota?: number }> {
  return fc.record({
    minScore: maybe(fc.integer({ min: 0, max: 1200 }).map((n) => n / 10)),
    maxRank: maybe(fc.integer({ min: 1, max: 50 })),
    maxPercentile: maybe(fc.integer({ min: 0, max: 100 }).map((n) => n / 100)),
    quota: maybe(fc.integer({ min: 0, max: 20 }).map((n) => n / 100)),
    requires: maybe(oneOrMany(anyGate(metrics))),
  });
}

/** Tiers, best first; quotas stay below the whole, or are completed by the last tier. */
export function anyTiers(metrics: KnownMetrics, payBy: PayBy): fc.Arbitrary<object[]> {
  const payout = payBy === "coefficient" ? coefficient : anyPayout;
  const conditional = fc.array(fc.tuple(conditions(metrics), payout), { maxLength: NAMES.length - 1 });
  return fc.tuple(conditional, payout, fc.boolean()).map(([better, paidLast, complete]) => {
    const tiers = better.map(([asked, paid], t) => ({ name: NAMES[t], ...asked, ...(paid && { payout: paid }) }));
    const given = better.reduce((sum, [{ quota = 0 }]) => sum + quota, 0);
    const last = { name: NAMES[better.length], ...(complete && { quota: 1 - given }), ...(paidLast && { payout: paidLast }) };
    return [...tiers, last];
  });
}

function anyCommission(metric: fc.Arbitrary<string>): fc.Arbitrary<object> {
  const steps = fc.tuple(ascending({ minLength: 1, maxLength: 4 }), fc.array(decimal, { minLength: 4, maxLength: 4 }));
  return fc.record({
    metric,
    mode: maybe(fc.constantFrom("marginal", "whole")),
    steps: steps.map(([above, rates]) => above.map((start, s) => ({ above: start, rate: rates[s] }))),
  });
}

/** A pool of whole thousands, so that it is whole in every unit generated here. */
function anyPool(payBy: PayBy): fc.Arbitrary<object> {
  const money = fc.integer({ min: 0, max: 500 }).map((n) => n * 1000);
  const byName = fc
    .array(money, { minLength: POOL_NAMES.length, maxLength: POOL_NAMES.length })
    .map((all) => Object.fromEntries(all.map((amount, i) => [POOL_NAMES[i], amount])));
  return fc.record({
    amount: fc.oneof(money, byName),
    by: payBy === "coefficient" ? fc.constantFrom("coefficient", "score") : fc.constant("score"),
  });
}

/** A bonus with a base, which any payout can use; with a pool it has no limits, and by score it needs no base. */
export function anyBonus(metrics: KnownMetrics, payBy: PayBy): fc.Arbitrary<object> {
  const metric = fc.constantFrom(...metrics.keys);
  const base = fc.oneof(positive, metric);
  const shared = {
    proration: maybe(fc.option(fc.record({ actual: metric, full: fc.oneof(positive, metric) }))),
    commission: maybe(fc.option(oneOrMany(anyCommission(metric)))),
    rounding: maybe(fc.record({ unit: maybe(fc.constantFrom(0.01, 0.1, 1, 10, 100)) })),
  };
  const pooled = { ...shared, pool: anyPool(payBy), min: maybe(fc.constantFrom(0, null)), max: maybe(fc.constant(null)) };
  return fc.oneof(
    fc.record({ ...pooled, base: payBy === "coefficient" ? base : fc.oneof(base, fc.constant(null)) }),
    fc.record({ ...shared, base, pool: maybe(fc.constant(null)), min: maybe(fc.constantFrom(null, 0, -500)), max: maybe(fc.constantFrom(null, 20000)) }),
  );
}
