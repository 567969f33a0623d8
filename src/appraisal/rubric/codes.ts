import type { Text } from "./types";

/** What can be wrong with a rubric, and the facts each message needs. */
export interface RubricCodes extends ShapeCodes, MetricCodes, RuleCodes, ScorecardCodes, TierCodes, BonusCodes {}

type NoFacts = Record<string, never>;
/** A metric by its label. */
type MetricFact = { readonly metric: Text };
/** A metric by its key, where that is what has to be mended. */
type KeyFact = { readonly metric: string };

/** The file does not have the shape of a rubric. Lists inside a fact are separated by ", ". */
interface ShapeCodes {
  readonly "not-a-rubric": NoFacts;
  readonly "unknown-schema": { readonly expected: string };
  readonly "unknown-key": { readonly key: string };
  readonly "missing-key": { readonly key: string };
  /** `expected`: text, number, yes-no, list, object. */
  readonly "wrong-type": { readonly expected: string };
  readonly "not-one-of": { readonly allowed: string };
  readonly "unknown-rule": { readonly allowed: string };
  readonly "empty-text": NoFacts;
  readonly "empty-list": NoFacts;
  readonly "number-too-large": NoFacts;
  readonly "wrong-count": { readonly count: number };
  /** One of these keys must be there, and none is. */
  readonly "none-of": { readonly keys: string };
  /** Only one of these keys may be there. */
  readonly "only-one-of": { readonly keys: string };
}

interface MetricCodes {
  readonly "duplicate-metric": KeyFact;
  readonly "unknown-metric": KeyFact;
  readonly "metric-without-source": MetricFact;
  readonly "metric-with-two-sources": MetricFact;
  readonly "ratio-reads-no-column": MetricFact & { readonly key: string };
  readonly "ratio-circle": MetricFact;
  readonly "weight-by-missing": MetricFact;
  readonly "weight-by-unused": MetricFact & { readonly aggregate: string };
  readonly "weight-by-ratio": MetricFact & { readonly weight: Text };
  readonly "equals-missing": MetricFact;
  readonly "equals-unused": MetricFact & { readonly aggregate: string };
  readonly "group-total-of-last": MetricFact & { readonly last: Text };
  readonly "participation-not-flag": MetricFact & { readonly unit: string };
}

interface RuleCodes {
  readonly "worst-equals-best": NoFacts;
  readonly "target-not-positive": NoFacts;
  readonly "small-group-without-group": NoFacts;
  readonly "rate-above-one": { readonly value: number };
  readonly "at-not-monotone": { readonly at: number; readonly before: number };
  readonly "points-not-monotone": { readonly at: number; readonly points: number; readonly before: number };
  readonly "otherwise-missing": NoFacts;
  readonly "otherwise-without-bands": NoFacts;
  readonly "otherwise-with-interpolation": NoFacts;
  readonly "per-not-positive": NoFacts;
  readonly "min-above-max": { readonly min: number; readonly max: number };
  readonly "cap-below-floor": { readonly cap: number; readonly floor: number };
  readonly "not-a-share": NoFacts;
  readonly "not-a-positive-whole": NoFacts;
}

interface ScorecardCodes {
  readonly "negative-weight": MetricFact;
  readonly "weights-all-zero": { readonly posts: string };
  readonly "weights-sum": { readonly posts: string; readonly sum: number };
  readonly "post-twice": { readonly post: string };
  readonly "listed-twice": { readonly name: string };
  readonly "decimals-not-whole": NoFacts;
}

interface TierCodes {
  readonly "no-tiers": NoFacts;
  readonly "duplicate-tier": { readonly tier: string };
  /** `condition`: minScore, maxRank, maxPercentile, quota, requires. */
  readonly "last-tier-condition": { readonly tier: string; readonly condition: string };
  readonly "quotas-above-100": { readonly percent: number };
  readonly "tier-unreachable": { readonly tier: string; readonly better: string };
  readonly "min-score-rises": { readonly tier: string; readonly better: string };
}

interface BonusCodes {
  readonly "base-not-set": { readonly tier: string };
  readonly "base-not-set-for-pool": NoFacts;
  readonly "score-range-empty": { readonly from: number; readonly to: number };
  readonly "steps-not-ascending": { readonly above: number; readonly before: number };
  readonly "rounding-not-power-of-ten": NoFacts;
  readonly "pool-amount-negative": NoFacts;
  readonly "pool-amount-not-whole-units": { readonly unit: number };
  readonly "pool-without-amount": { readonly pool: string };
  readonly "pool-needs-coefficients": { readonly tier: string };
  readonly "pool-coefficient-negative": { readonly tier: string };
  /** `limit`: min or max. */
  readonly "pool-with-limit": { readonly limit: string };
}
