import type { SheetKey } from "../report/plan";

/** What a place in the sheets we write is called, and the notes beside it. The same keys in every language. */
export interface ReportPhrases {
  /** Names of the tabs, at most 31 characters. */
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly headings: Readonly<Record<HeadingKey, string>>;
  /** The agents of the post at once: 同岗整体值. */
  readonly groupTotal: (metric: string) => string;
  /** Below a sheet's title: which period, how many people, when. */
  readonly subtitle: (facts: { rubric: string; period: string | null; heads: number | null; time: string }) => string;
  /** At the left of every page's foot. */
  readonly footer: (facts: { rubric: string; period: string | null; sheet: string }) => string;
  readonly scopes: { readonly run: string; readonly part: string };
  readonly data: {
    readonly notes: readonly string[];
    /** Said only where points are averaged over parts of the run. */
    readonly partNote: string;
    readonly toIssues: (count: number) => string;
    readonly issues: string;
    readonly noIssues: string;
    readonly toTop: string;
  };
  readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
  readonly scores: { readonly notes: readonly string[]; readonly topTier: string };
  readonly bonus: {
    readonly notes: readonly string[];
    readonly noBonus: string;
    readonly notComputed: string;
    readonly total: string;
    readonly controls: string;
    readonly heads: string;
    readonly partsAddUp: string;
    readonly pool: (pool: string) => string;
    readonly poolAmount: string;
    readonly shared: string;
    readonly difference: string;
    readonly prepared: string;
    readonly reviewed: string;
    readonly approved: string;
    readonly date: string;
  };
  readonly rubric: {
    readonly notes: readonly string[];
    readonly tables: { readonly metrics: string; readonly criteria: string; readonly tiers: string; readonly settings: string };
    readonly weightTotals: string;
    readonly weightTotal: string;
    readonly weightCheck: string;
    readonly weightsFine: string;
    readonly weightsOff: string;
    readonly chooseWord: string;
    readonly weightPrompt: string;
    readonly weightError: string;
    readonly metricError: string;
    readonly numberError: string;
    readonly rateError: string;
  };
  readonly live: {
    readonly notes: readonly string[];
    readonly comparison: string;
    readonly trial: string;
  };
  readonly history: { readonly notes: readonly string[]; readonly closedError: string; /** The points of a criterion, beside its value. */ readonly points: (criterion: string) => string };
  readonly log: {
    readonly notes: readonly string[];
    readonly scored: string;
    readonly reopened: string;
    readonly closed: string;
    readonly withdrawn: string;
    /** Which row a withdrawal takes back: its number is the first in the sentence, by which it is read. */
    readonly withdraws: (facts: { entry: number; action: string }) => string;
    /** What a run changed of one that scored the same period before. */
    readonly changes: (facts: { count: number; changes: string }) => string;
    readonly unchanged: string;
    /** How many values accepted disputes have corrected. */
    readonly corrected: (count: number) => string;
    readonly change: (agent: string, changes: string) => string;
    readonly tierChange: (before: string, after: string) => string;
    readonly bonusChange: (before: string, after: string) => string;
    readonly added: (agent: string) => string;
    readonly gone: (agent: string) => string;
  };
  readonly disputes: {
    readonly subtitle: string;
    readonly notes: readonly string[];
    readonly decisions: Readonly<Record<"pending" | "accepted" | "rejected", string>>;
    readonly decisionPrompt: string;
    readonly decisionError: string;
  };
  readonly versions: { readonly notes: readonly string[]; readonly logEnd: string };
}

/** Headings of the tables we write. */
export type HeadingKey =
  | "agent" | "id" | "name" | "post" | "shop" | "period" | "scope" | "participates" | "pool"
  | "severity" | "sheet" | "cell" | "value" | "message"
  | "rank" | "adjustment" | "score" | "tier" | "nextTier"
  | "amount" | "bonusPool" | "remark"
  | "published" | "trial" | "difference" | "publishedTier" | "trialTier"
  | "poolSize" | "rubricFingerprint" | "dataFingerprint" | "closed" | "time" | "action" | "heads" | "bonusTotal"
  | "criterion" | "claim" | "evidence" | "decision" | "corrected" | "decidedBy" | "decidedOn"
  | "entry" | "chain" | "part" | "content";
