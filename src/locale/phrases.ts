/**
 * What explanations are made of: one phrase a step, the same in every language. Numbers arrive
 * formatted; names arrive in the language of the phrase.
 */
export interface Phrases {
  readonly listSeparator: string;
  /** Joins a name and what is said of it. */
  readonly colon: string;

  readonly score: string;
  readonly rank: string;
  readonly percentile: string;
  readonly noValue: string;
  /** A rank pool: "" is those without a group, "all" everybody. */
  readonly poolName: (key: string) => string;
  readonly groupNames: { readonly groupMean: string; readonly groupMedian: string; readonly groupTotal: string };
  readonly quotaPlace: (position: string, last: string) => string;

  readonly person: (facts: { agent: string; id: string | null; name: string | null; post: string; period: string | null }) => string;
  readonly unranked: { readonly "no-scorecard": string; readonly incomplete: string; readonly "no-score": string; readonly "not-taking-part": string };
  readonly criterion: (facts: { metric: string; value: string; rule: string; points: string; weight: string; contribution: string }) => string;
  readonly criterionMissing: (facts: { metric: string; reason: string; weight: string }) => string;
  readonly criterionRequired: (facts: { metric: string; reason: string }) => string;
  readonly criterionZero: (facts: { metric: string; reason: string; weight: string }) => string;
  /** A value that nothing can be measured against. */
  readonly noReference: (value: string) => string;
  readonly criterionNotAssessed: (facts: { metric: string; condition: string }) => string;
  readonly sliceOf: (facts: { slice: string; metric: string; value: string; rule: string; points: string }) => string;
  readonly sliceMean: (count: number) => string;
  readonly because: (condition: string) => string;
  readonly source: (facts: { sheet: string; column: string; rows: string }) => string;
  readonly corrected: (facts: { metric: string; before: string; place: string }) => string;
  readonly rows: (ranges: string, count: number) => string;

  readonly linear: (facts: { worst: string; best: string; min: string; max: string }) => string;
  readonly attainment: (facts: { target: string; lower: boolean; inverse: boolean; floor: string; cap: string }) => string;
  /** Said of a target that stands in for the group's. */
  readonly smallGroup: string;
  readonly band: (edge: string, points: string) => string;
  readonly bandOtherwise: string;
  readonly bandInterpolated: (nodes: string) => string;
  readonly perUnit: (facts: { start: string; below: boolean; line: string; per: string; points: string; deducts: boolean; whole: boolean }) => string;
  readonly rankRule: (facts: { lower: boolean; banded: boolean; byPercentile: boolean; place: string; size: string }) => string;
  readonly relativeTo: (reference: string, value: string) => string;

  readonly mean: (terms: string, mean: string) => string;
  readonly adjustment: (facts: { metric: string; value: string; effect: string }) => string;
  readonly limits: (facts: { sum: string; min: string; max: string }) => string;
  readonly total: (score: string) => string;
  readonly standing: (facts: { pool: string; rank: string; size: string }) => string;
  readonly tier: (tier: string) => string;
  readonly missed: (sentence: string) => string;
  /** One value that alone is enough for a tier. */
  readonly needed: (facts: { tier: string; metric: string; now: string; value: string }) => string;
  /** The value that meets a gate, whatever else the tier lacks. */
  readonly neededGate: (facts: { tier: string; metric: string; now: string; value: string }) => string;
  readonly neededGateUnmet: (facts: { tier: string; metrics: string }) => string;
  /** Criteria none of which is enough by itself. */
  readonly neededNone: (facts: { tier: string; metrics: string }) => string;
  readonly neededUntold: (facts: { tier: string; metrics: string }) => string;

  readonly payout: (facts: { kind: "fixed" | "coefficient" | "perScore" | "between" | "none"; base: string; factor: string; score: string; payout: string }) => string;
  readonly share: (share: string) => string;
  readonly proration: (facts: { proration: string; prorated: string }) => string;
  readonly commissionOn: (facts: { metric: string; value: string; whole: boolean; money: string }) => string;
  readonly commission: (terms: string, sum: string) => string;
  readonly moneyAdjustments: (terms: string, sum: string) => string;
  readonly rounding: (money: string) => string;
  readonly bonus: (amount: string) => string;
  readonly noBonus: string;
}
