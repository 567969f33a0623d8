import type { ToolWords } from "./frame";

/** The words of drivers in the pane, beside those of the command line. Numbers arrive formatted. */
export interface DriverToolPhrases {
  readonly tool: ToolWords;
  /** What is looked at. */
  readonly outcome: string;
  readonly heads: (heads: number) => string;
  /** Where a post has fewer than can be judged. */
  readonly tooFew: (fewest: number) => string;
  /** Where there is nothing to look at. */
  readonly nothing: string;
  readonly rho: (rho: string, n: number) => string;
  /** Metrics of which nothing can be claimed. */
  readonly unclaimed: (metrics: string) => string;
  readonly gap: string;
  readonly gapText: string;
  readonly one: string;
  readonly other: string;
  readonly parts: Readonly<Record<"volume" | "conversion" | "orderValue", string>>;
  readonly difference: string;
  /** Where the rubric cannot split sales. */
  readonly noParts: string;
  /** Where there are no two to compare. */
  readonly nobody: string;
}
