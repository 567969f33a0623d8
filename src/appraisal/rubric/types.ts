/**
 * The rubric as the core uses it: every default filled in, every name checked.
 * `readRubric` makes one from JSON; the cell notation makes the same JSON from the rubric sheet.
 */
export type Locale = "zh-CN" | "en";
export type Text = string | { readonly "zh-CN": string; readonly en: string };

export type Unit = "rate" | "seconds" | "money" | "count" | "number" | "flag";
export type Aggregate = "sum" | "mean" | "weightedMean" | "min" | "max" | "last" | "count" | "share";
export type Direction = "higher" | "lower";
export type Comparison = ">=" | ">" | "<=" | "<" | "=" | "!=";
/** A reference taken from the agents of one post. */
export type GroupReference = "groupMean" | "groupMedian" | "groupTotal";

/** 指标: a number per agent and period. Read from a column, or the ratio of two other metrics. */
export interface Metric {
  readonly key: string;
  readonly label: Text;
  readonly unit: Unit;
  /** Header texts that hold it, best first. Absent for a ratio. */
  readonly column?: readonly string[];
  /** How an agent's rows become one value. Absent for a ratio. */
  readonly aggregate?: Aggregate;
  /** weightedMean: the metric of the same row that weighs it. */
  readonly weightBy?: string;
  /** share: the cell text that counts. */
  readonly equals?: string;
  /** Settles whether bare numbers of a rate column are fractions or percentage points. */
  readonly readAs?: "fraction" | "percent";
  /** Numerator and denominator, each a metric key; of their aggregates. */
  readonly ratio?: readonly [string, string];
}

export interface LinearRule {
  readonly type: "linear";
  readonly worst: number;
  readonly best: number;
  readonly min: number;
  readonly max: number;
  readonly relativeTo?: GroupReference;
}

/** A number, the agent's own metric, or a group reference of the metric that is scored. */
export type Target = number | { readonly metric: string } | GroupReference;

export interface AttainmentRule {
  readonly type: "attainment";
  readonly target: Target;
  readonly direction: Direction;
  readonly lowerAs: "mirror" | "inverse";
  readonly floor: number;
  readonly cap: number;
  /** With at most `size` agents in the group, the number `target` is used instead. */
  readonly smallGroup?: { readonly size: number; readonly target: number };
}

export interface Band {
  readonly at: number;
  readonly points: number;
}

export interface BandsRule {
  readonly type: "bands";
  readonly direction: Direction;
  readonly bands: readonly Band[];
  /** Absent only when interpolating. */
  readonly otherwise?: number;
  readonly interpolate: boolean;
  readonly relativeTo?: GroupReference;
}

export interface PerUnitRule {
  readonly type: "perUnit";
  readonly start: number;
  readonly perUnit: number;
  /** Exactly one of `beyond` and `below` is present. */
  readonly beyond?: number;
  readonly below?: number;
  readonly per: number;
  readonly whole: boolean;
  readonly min: number;
  readonly max: number;
  readonly relativeTo?: GroupReference;
}

export interface RankRule {
  readonly type: "rank";
  readonly direction: Direction;
  readonly by: "position" | "percentile";
  readonly bands?: readonly Band[];
  readonly otherwise?: number;
}

/** 评分规则: turns a metric value into points. */
export type Rule = LinearRule | AttainmentRule | BandsRule | PerUnitRule | RankRule;

/** Replaces the criterion's rule where its condition holds; `rule: null` means not assessed. */
export interface Alternative {
  readonly metric: string;
  readonly op: Comparison;
  readonly value: number;
  /** The metric read instead of the criterion's own. */
  readonly use?: string;
  readonly rule: Rule | null;
}

/** 考核项: metric + weight + rule. */
export interface Criterion {
  readonly metric: string;
  readonly weight: number;
  readonly rule: Rule;
  readonly missing: "skip" | "zero" | "exclude";
  readonly when: readonly Alternative[];
}

/** 否决项: a condition a tier requires. Either against a number or against the group. */
export type Gate =
  | { readonly metric: string; readonly op: Comparison; readonly value: number }
  | { readonly metric: string; readonly op: Comparison; readonly times: number; readonly of: GroupReference };

export type Payout =
  | { readonly fixed: number }
  | { readonly coefficient: number }
  | { readonly perScore: number }
  | { readonly between: { readonly low: number; readonly high: number; readonly fromScore: number; readonly toScore: number } };

export interface Tier {
  readonly name: string;
  readonly minScore?: number;
  readonly maxRank?: number;
  readonly maxPercentile?: number;
  readonly quota?: number;
  readonly requires: readonly Gate[];
  /** Absent: nothing is paid. */
  readonly payout?: Payout;
}

export interface CommissionStep {
  readonly above: number;
  readonly rate: number;
}

export interface Commission {
  readonly metric: string;
  readonly mode: "marginal" | "whole";
  readonly steps: readonly CommissionStep[];
}

export interface BonusPool {
  /** Money for every rank pool, or by pool name. */
  readonly amount: number | Readonly<Record<string, number>>;
  readonly by: "coefficient" | "score";
}

export interface Bonus {
  /** Money, or the key of the metric that holds it; null where nothing needs one. */
  readonly base: number | string | null;
  readonly proration: { readonly actual: string; readonly full: string | number } | null;
  readonly commission: readonly Commission[];
  readonly pool: BonusPool | null;
  readonly rounding: { readonly unit: number };
  readonly min: number | null;
  readonly max: number | null;
}

export interface Scorecard {
  /** Post names; "*" matches any post without its own scorecard. */
  readonly posts: readonly string[];
  readonly criteria: readonly Criterion[];
  /** Own tiers and bonus, else the rubric's hold. */
  readonly tiers?: readonly Tier[];
  readonly bonus?: Bonus | null;
}

export interface Adjustment {
  readonly metric: string;
  readonly factor: number;
}

export interface TieBreaker {
  readonly metric: string;
  /** Absent: taken from the first criterion that uses the metric. */
  readonly direction?: Direction;
}

export interface Columns {
  readonly column: readonly string[];
}

export interface Rubric {
  readonly schema: "jinpai-rubric/1";
  readonly name: string;
  readonly plan: { readonly purpose?: string; readonly scope?: string; readonly cycle?: string; readonly method?: string };
  readonly metrics: readonly Metric[];
  readonly agent: Columns;
  readonly identity: { readonly id: readonly string[]; readonly name: readonly string[] };
  readonly post: { readonly column: readonly string[]; readonly default: string };
  readonly period: Columns;
  readonly shop: Columns;
  readonly scorecards: readonly Scorecard[];
  readonly averageOver: readonly ("period" | "shop")[];
  readonly duplicates: "error" | "sum" | "first" | "last";
  /** The flag metric that says who takes part, or null. */
  readonly participation: string | null;
  readonly adjustments: { readonly points: readonly Adjustment[]; readonly money: readonly Adjustment[] };
  readonly score: { readonly min: number; readonly max: number; readonly decimals: number | null };
  readonly ranking: {
    readonly pool: "post" | "all" | { readonly column: readonly string[] };
    readonly tieBreakers: readonly TieBreaker[];
    readonly ties: "min" | "max" | "dense";
  };
  readonly tiers: readonly Tier[];
  readonly bonus: Bonus | null;
}
