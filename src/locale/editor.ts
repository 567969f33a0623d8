import type { Commission, Comparison, Direction, GroupReference, Rule } from "../appraisal/rubric/types";

type Count = (count: number) => string;
type Named = (name: string) => string;

/** The settings, as the rubric file names them. */
export type SettingPath =
  | "agent.column" | "identity.id" | "identity.name" | "post.column" | "post.default" | "period.column" | "shop.column"
  | "duplicates" | "participation" | "adjustments.points" | "adjustments.money" | "score.min" | "score.max" | "score.decimals"
  | "ranking.pool" | "ranking.tieBreakers" | "ranking.ties"
  | "bonus.base" | "bonus.proration.actual" | "bonus.proration.full" | "bonus.pool.amount" | "bonus.pool.by" | "bonus.rounding.unit" | "bonus.min" | "bonus.max"
  | "bonus.commission.metric" | "bonus.commission.mode" | "bonus.commission.steps";

/** What the notations mean, in sentences. Numbers arrive formatted. */
export interface NotationReadings {
  readonly or: string;
  readonly list: (parts: readonly string[]) => string;
  readonly compared: (facts: { metric: string; op: Comparison; value: string }) => string;
  /** So many percent of what the group has. */
  readonly times: (facts: { percent: string; of: GroupReference }) => string;
  readonly gates: (conditions: readonly string[]) => string;
  readonly when: Named;
  /** @param to where the next step begins; null on the last */
  readonly step: (facts: { mode: Commission["mode"]; from: string; to: string | null; rate: string }) => string;
  /** @param factor null where it is 1 */
  readonly adjustment: (facts: { metric: string; minus: boolean; factor: string | null }) => string;
  readonly directed: (metric: string, direction: string) => string;
  readonly tieBreakers: (metrics: readonly string[]) => string;
  readonly between: (facts: { low: string; high: string; fromScore: string; toScore: string }) => string;
  readonly everyPool: Named;
  readonly pool: (pool: string, amount: string) => string;
  readonly noAmount: string;
  readonly sameForAll: Named;
  readonly ofMetric: Named;
  readonly rankPool: Named;
}

/** What the editor of the rubric says. */
export interface EditorPhrases {
  readonly settings: Readonly<Record<SettingPath, string>>;
  readonly reads: NotationReadings;
  readonly folded: Readonly<Record<"scoring" | "metrics" | "columns" | "plan", string>>;
  readonly undo: string;
  /** @param counts the one that counts */
  readonly severalSheets: (counts: string, others: readonly string[]) => string;
  readonly more: string;
  readonly nothing: string;
  readonly emptyIsNone: string;
  /** Of an entry of a list, by its name. */
  readonly moveUp: Named;
  readonly moveDown: Named;
  readonly removeEntry: Named;
  readonly postsName: (posts: readonly string[]) => string;
  readonly anyPostText: string;
  readonly morePosts: string;
  readonly posts: string;
  readonly postsHint: string;
  readonly addPost: string;
  readonly newPost: string;
  readonly removePost: Named;
  readonly ownTiers: Readonly<Record<"common" | "own", string>>;
  readonly ownBonus: Readonly<Record<"common" | "own" | "none", string>>;
  /** Behind the name of a criterion that has conditions. */
  readonly conditional: string;
  readonly firstCounts: string;
  readonly alternative: Count;
  readonly addAlternative: string;
  readonly condition: string;
  readonly conditionExample: string;
  readonly instead: string;
  readonly notAssessed: string;
  readonly use: string;
  readonly useSame: string;
  readonly lowerAs: string;
  readonly lowerAsKinds: Readonly<Record<"mirror" | "inverse", string>>;
  readonly smallGroup: string;
  readonly smallGroupExample: string;
  readonly smallGroupReading: (size: string, target: string) => string;
  readonly tierOf: Named;
  readonly gatesExample: string;
  readonly addGate: string;
  readonly betweenExample: string;
  readonly bonusOf: Named;
  readonly addBonus: string;
  readonly removeBonus: string;
  readonly moreBonus: string;
  readonly addCommission: string;
  readonly stepsExample: string;
  readonly notProrated: string;
  readonly addAdjustment: string;
  readonly addTieBreaker: string;
  readonly everybody: string;
  readonly averageOver: string;
  readonly slices: Readonly<Record<"period" | "shop", string>>;
  readonly pools: Readonly<Record<"post" | "all" | "column", string>>;
  readonly poolColumn: string;
  readonly poolColumns: string;
  readonly columns: string;
  readonly columnsHint: string;
  readonly metricName: string;
  readonly metricNames: Readonly<Record<"zh-CN" | "en", string>>;
  readonly metricUnit: string;
  readonly readAs: string;
  readonly readAsAuto: string;
  readonly aggregate: string;
  readonly weightBy: string;
  readonly equals: string;
  readonly ratio: string;
  readonly ratioReading: string;
  readonly ratioExample: string;
  readonly addMetric: string;
  readonly newMetric: string;
  readonly none: string;
  readonly unreadable: string;
  readonly origin: { readonly sheet: Named; readonly template: Named; readonly file: Named; readonly kept: string };
  readonly changed: string;
  readonly import: string;
  readonly export: string;
  readonly save: string;
  readonly discard: string;
  readonly name: string;
  readonly purpose: string;
  readonly scope: string;
  readonly cycle: string;
  readonly method: string;
  readonly anyPost: string;
  readonly total: Named;
  readonly weightOf: Named;
  readonly metric: string;
  readonly addCriterion: string;
  readonly rule: string;
  readonly rules: Readonly<Record<Rule["type"], string>>;
  readonly missing: string;
  readonly missings: { readonly skip: string; readonly zero: string; readonly exclude: string };
  readonly direction: string;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly worst: string;
  readonly best: string;
  readonly floor: string;
  readonly cap: string;
  readonly target: string;
  readonly targetKinds: Readonly<Record<"number" | "metric" | GroupReference, string>>;
  readonly relativeTo: string;
  readonly absolute: string;
  readonly at: Named;
  readonly points: string;
  readonly otherwise: string;
  readonly interpolate: string;
  readonly addBand: string;
  readonly ofBand: (n: number, what: string) => string;
  readonly removeBand: Count;
  readonly start: string;
  readonly perUnit: string;
  readonly per: string;
  readonly side: string;
  readonly sides: { readonly beyond: string; readonly below: string };
  readonly line: string;
  readonly whole: string;
  readonly by: string;
  readonly bys: { readonly position: string; readonly percentile: string };
  readonly banded: string;
  readonly picture: Named;
  readonly tiers: string;
  readonly tierName: string;
  readonly tiersOf: Named;
  readonly minScore: string;
  readonly maxRank: string;
  readonly quota: string;
  readonly maxPercentile: string;
  readonly payouts: { readonly none: string; readonly fixed: string; readonly coefficient: string; readonly perScore: string; readonly between: string };
  readonly payout: string;
  readonly amount: string;
  readonly gates: string;
  readonly addTier: string;
  readonly lastTier: string;
  readonly bonus: string;
  readonly noBonus: string;
  readonly base: string;
  readonly units: Readonly<Record<"0.01" | "0.1" | "1" | "10" | "100", string>>;
  readonly commission: Count;
  readonly live: string;
}
