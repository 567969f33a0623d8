import type { Severity } from "../appraisal/issue";

/** What the command line says besides issues. */
export interface CliPhrases {
  readonly help: (templates: string) => string;
  readonly usage: {
    readonly "unknown-command": (word: string) => string;
    readonly "unknown-option": (word: string) => string;
    readonly "missing-argument": (word: string) => string;
    readonly "too-many-arguments": (word: string) => string;
    readonly "unknown-template": (word: string) => string;
    readonly "unknown-locale": (word: string) => string;
    readonly "rubric-and-template": (word: string) => string;
    readonly "nothing-to-write": (word: string) => string;
    readonly "not-a-count": (word: string) => string;
    readonly "not-a-span": (word: string) => string;
  };
  readonly seeHelp: string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** An issue in one line: where, what stands there, what is wrong. */
  readonly issue: (facts: { severity: string; place: string; value: string; message: string }) => string;
  readonly moreOfKind: (count: number) => string;
  readonly issueTotals: (counts: Readonly<Record<Severity, number>>) => string;
  readonly stopped: string;
  readonly progress: { readonly opening: (file: string) => string; readonly scoring: string; readonly verifying: string; readonly writing: (file: string) => string; readonly sharing: (done: number, of: number) => string };
  readonly title: (rubric: string, period: string | null) => string;
  readonly columns: { readonly rank: string; readonly agent: string; readonly id: string; readonly name: string; readonly post: string; readonly score: string; readonly tier: string; readonly bonus: string };
  readonly pool: (pool: string, heads: number) => string;
  readonly unranked: (heads: number) => string;
  readonly totals: (facts: { agents: number; ranked: number; tiers: string; bonus: string }) => string;
  readonly tierCount: (tier: string, heads: number) => string;
  readonly written: (file: string) => string;
  readonly verified: (facts: { cells: number; sheets: string }) => string;
  readonly notVerified: (count: number) => string;
  readonly keptEarlier: (file: string) => string;
  readonly shared: (facts: { files: number; place: string }) => string;
  readonly cardsArchive: (period: string | null) => string;
  readonly medals: (months: number, names: string) => string;
  readonly rubricFine: (facts: { name: string; metrics: number; criteria: number; posts: string }) => string;
  readonly anyPost: string;
  readonly sensitivity: {
    readonly intro: string;
    readonly columns: Readonly<Record<"criterion" | "weight" | "tiers" | "first", string>> & { readonly top: (count: number) => string };
    /** The posts of a scorecard. */
    readonly scorecard: (posts: string) => string;
    /** Who changes where the interval of the tiers ends. */
    readonly ends: (facts: { criterion: string; below: boolean; weight: string; agents: string; ranked: boolean }) => string;
  };
  readonly whatIf: {
    readonly scenario: (name: string) => string;
    readonly bonus: (facts: { before: string; after: string; change: string }) => string;
    readonly tiers: string;
    readonly tierCount: (tier: string, before: number, after: number) => string;
    readonly nobodyMoves: string;
    readonly moves: (count: number) => string;
    readonly columns: Readonly<Record<"agent" | "post" | "rank" | "score" | "tier" | "bonus", string>>;
    readonly became: (before: string, after: string) => string;
  };
  readonly changes: {
    readonly between: (before: string, after: string) => string;
    /** A row of the log. */
    readonly row: (facts: { entry: string; time: string; action: string; period: string }) => string;
  };
  readonly diff: {
    readonly none: string;
    readonly criterion: (posts: string, metric: string) => string;
    readonly tier: (tier: string) => string;
    readonly absent: string;
    readonly line: (facts: { place: string; what: string; before: string; after: string }) => string;
  };
}
