import type { ToolWords } from "./frame";

/** The words of looking back in the pane, beside those of the sheet. Numbers arrive formatted. */
export interface ReviewToolPhrases {
  readonly tool: ToolWords;
  /** Where there is one period: what can be had, and what comes when. */
  readonly onlyOne: (facts: { period: string; months: number }) => string;
  /** Where the period of the data is the only one: how earlier ones get into the history. */
  readonly earlierMonths: string;
  readonly before: string;
  readonly after: string;
  /** The ends of a span. */
  readonly from: (span: string) => string;
  readonly to: (span: string) => string;
  readonly dash: string;
  readonly overlapping: string;
  /** Who was there in both spans alone is compared. */
  readonly comparison: string;
  /** A figure, and how many it is the mean of. */
  readonly figure: string;
  /** Heads the change in percent, beside or below the change. */
  readonly relative: string;
  readonly improved: (better: number, worse: number) => string;
  /** Figures of which no rule says which way is better. */
  readonly unjudged: (count: number) => string;
  readonly noFigures: string;
  /** What a picture of mean scores shows. */
  readonly picture: (facts: { first: string; last: string; from: string; to: string }) => string;
  readonly by: string;
  readonly group: (ranked: number, mean: string) => string;
  /** What is told on the sheet alone. */
  readonly more: string;
}
