/** What a new part of a rubric begins with. */
import { RULE_DEFAULTS } from "../../appraisal/rubric/defaults";
import type { Alternative, Bonus, Commission, Criterion, Metric, Payout, Rule, Tier } from "../../appraisal/rubric/types";

/** Where the rule before did its work, so that a change of kind stays near it. */
function rangeOf(rule: Rule): readonly [low: number, high: number, better: "higher" | "lower"] {
  switch (rule.type) {
    case "linear":
      return rule.worst < rule.best ? [rule.worst, rule.best, "higher"] : [rule.best, rule.worst, "lower"];
    case "bands": {
      const ats = rule.bands.map(({ at }) => at);
      return [Math.min(...ats), Math.max(...ats), rule.direction];
    }
    case "perUnit":
      return rule.beyond !== undefined ? [rule.beyond, rule.beyond + rule.per * 10, "lower"] : [rule.below! - rule.per * 10, rule.below!, "higher"];
    case "attainment":
      return [0, typeof rule.target === "number" ? rule.target : 1, rule.direction];
    case "rank":
      return [0, 1, rule.direction];
  }
}

/**
 * A rule of another kind over about the same values.
 *
 * @example freshRule("linear", bands).type // "linear"
 */
export function freshRule(type: Rule["type"], before: Rule): Rule {
  const [low, end, direction] = rangeOf(before);
  const high = end > low ? end : low + (Math.abs(low) || 1);
  const [worst, best] = direction === "higher" ? [low, high] : [high, low];
  switch (type) {
    case "linear":
      return { type, worst, best, ...RULE_DEFAULTS.linear };
    case "attainment":
      return { type, ...RULE_DEFAULTS.attainment, target: best > 0 ? best : high, direction };
    case "bands":
      return { type, ...RULE_DEFAULTS.bands, direction, bands: [{ at: best, points: 100 }, { at: worst, points: 60 }], otherwise: 0 };
    case "perUnit": {
      const step = { perUnit: -10, per: (high - low) / 10 };
      return direction === "higher" ? { type, ...RULE_DEFAULTS.perUnit, ...step, below: high } : { type, ...RULE_DEFAULTS.perUnit, ...step, beyond: low };
    }
    case "rank":
      return { type, ...RULE_DEFAULTS.rank, direction };
  }
}

/** A criterion that counts nothing yet. */
export function freshCriterion(metric: string): Criterion {
  return { metric, weight: 0, rule: { type: "rank", ...RULE_DEFAULTS.rank }, missing: "skip", when: [] };
}

/** A tier before the last, which stays the one for everybody else. */
export function withFreshTier(tiers: readonly Tier[], name: string): Tier[] {
  const last = tiers.at(-1);
  const before = tiers.at(-2);
  const fresh: Tier = { name, requires: [], ...(before?.minScore !== undefined && { minScore: Math.max(0, before.minScore - 10) }), ...(last?.payout && { payout: last.payout }) };
  return [...tiers.slice(0, -1), fresh, ...(last ? [last] : [])];
}

/** A payout of another kind. */
export function freshPayout(kind: "none" | "fixed" | "coefficient" | "perScore" | "between"): Payout | undefined {
  switch (kind) {
    case "none":
      return undefined;
    case "fixed":
      return { fixed: 0 };
    case "coefficient":
      return { coefficient: 1 };
    case "perScore":
      return { perScore: 1 };
    case "between":
      return { between: { low: 0, high: 0, fromScore: 60, toScore: 100 } };
  }
}

/** A criterion is not assessed where a count, if there is one, says that there is too little to go by. */
export function freshAlternative(metric: string, metrics: readonly Metric[]): Alternative {
  const counted = metrics.find(({ unit }) => unit === "count");
  return { metric: counted?.key ?? metric, op: "<", value: 1, rule: null };
}

/** A bonus that pays what the tiers say, from a base that is still to be told. */
export function freshBonus(): Bonus {
  return { base: null, proration: null, commission: [], pool: null, rounding: { unit: 0.01 }, min: 0, max: null };
}

/** A commission that pays nothing yet. */
export function freshCommission(metric: string): Commission {
  return { metric, mode: "marginal", steps: [{ above: 0, rate: 0 }] };
}

/** A metric under a key that no other has, read from a column of its name. */
export function freshMetric(label: string, metrics: readonly Metric[]): Metric {
  const taken = new Set(metrics.map(({ key }) => key));
  const free = Array.from(metrics, (_, n) => `metric${n + 1}`).find((key) => !taken.has(key)) ?? `metric${metrics.length + 1}`;
  return { key: taken.has(label) ? free : label, label, unit: "number", column: [label], aggregate: "mean" };
}

/**
 * A metric whose rows become one value in another way, with what that way needs and without what it
 * does not.
 *
 * @example withAggregate(reply, "weightedMean", metrics).weightBy // "received"
 */
export function withAggregate({ weightBy, equals, ...metric }: Metric, aggregate: NonNullable<Metric["aggregate"]>, metrics: readonly Metric[]): Metric {
  const weight = weightBy ?? metrics.find(({ key, unit, column }) => unit === "count" && column !== undefined && key !== metric.key)?.key;
  return {
    ...metric,
    aggregate,
    ...(aggregate === "weightedMean" && weight !== undefined && { weightBy: weight }),
    ...(aggregate === "share" && { equals: equals ?? "Y" }),
  };
}
