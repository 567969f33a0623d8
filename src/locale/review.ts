/** The words of the review of several months. Numbers arrive formatted. */
export interface ReviewPhrases {
  readonly notes: readonly string[];
  /** Below the title: which periods, how many. */
  readonly scope: (first: string, last: string, count: number) => string;
  readonly noHistory: string;
  readonly sections: Readonly<Record<"changes" | "tierMoves" | "team" | "totals" | "criteria" | "medals" | "people" | "groups" | "across", string>>;
  /** What a reader has to know of a section. */
  readonly told: {
    readonly changes: (before: string, after: string) => string;
    readonly noSpans: string;
    /** How many have a better tier, how many a worse one, how many another that cannot be told better or worse. */
    readonly tierMoves: (up: number, down: number, other: number) => string;
    readonly totals: string;
    readonly criteria: string;
    readonly medals: (months: number) => string;
    readonly nobody: string;
    readonly people: string;
    readonly groups: (column: string, fewest: number) => string;
    readonly across: (fewest: number) => string;
  };
  readonly columns: Readonly<
    Record<
      | "figure" | "before" | "after" | "change" | "relative" | "verdict" | "compared" | "leftOut"
      | "period" | "heads" | "ranked" | "mean" | "amount" | "agent" | "post" | "criterion" | "tier" | "running" | "evidence"
      | "quarter" | "year" | "yearAmount" | "remark" | "group" | "median" | "placeInPost" | "percentile" | "rank" | "months",
      string
    >
  >;
  readonly verdicts: Readonly<Record<"better" | "worse" | "same" | "none", string>>;
  readonly tierVerdicts: Readonly<Record<"up" | "down" | "other", string>>;
  /** A quarter or year of which months are missing. */
  readonly months: (count: number, of: number) => string;
  readonly gone: string;
  /** @param posts one after the other, with arrows between them */
  readonly moved: (posts: string) => string;
  readonly dropped: string;
  readonly tooFew: string;
  readonly noGroup: string;
  readonly run: (first: string, last: string) => string;
  readonly outcome: (period: string, tier: string, score: string) => string;
  readonly charts: Readonly<Record<"scores" | "tiers", string>>;
  readonly listSeparator: string;
}
