import type { ToolWords } from "./frame";

/** The words of fairness in the pane, beside those of the command line. Numbers arrive formatted. */
export interface FairnessToolPhrases {
  readonly tool: ToolWords;
  /** That nothing of it changes a score. */
  readonly intro: string;
  readonly fewest: string;
  readonly across: string;
  readonly acrossText: string;
  readonly raters: string;
  /** What is asked for: the heading of the column that names raters. */
  readonly column: string;
  /** Where no sheet names raters. */
  readonly noRaters: (usual: string) => string;
  readonly metric: (metric: string, common: string) => string;
  readonly corrected: string;
  readonly correctedText: string;
}
