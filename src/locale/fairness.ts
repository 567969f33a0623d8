/** What is said of fairness on the command line. Numbers arrive formatted. */
export interface FairnessPhrases {
  readonly groups: (column: string) => string;
  readonly across: string;
  readonly raters: (metric: string, common: string) => string;
  readonly ratersNote: string;
  readonly corrected: string;
  readonly nobodyMoves: string;
  readonly columns: Readonly<Record<"group" | "ranked" | "mean" | "median" | "tiers" | "note" | "rank" | "agent" | "post" | "placeInPost" | "percentile" | "rater" | "ratings" | "given" | "correction", string>>;
  readonly tier: (tier: string, heads: number) => string;
  readonly tooFew: (fewest: number) => string;
  readonly noGroup: string;
  readonly became: (before: string, after: string) => string;
}
