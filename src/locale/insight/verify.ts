import type { ToolWords } from "./frame";

/** What verifying a published workbook says. */
export interface VerifyPhrases {
  readonly tool: ToolWords;
  readonly intro: string;
  readonly none: string;
  readonly noneText: string;
  readonly start: string;
  readonly again: string;
  readonly result: string;
  readonly fine: (facts: { cells: string; sheets: string }) => string;
  readonly wrong: (count: number) => string;
  /** What to do about cells, and about rows of the log. */
  readonly mend: string;
  readonly mendLog: string;
  /** When it was verified. */
  readonly at: (time: string) => string;
  readonly outdated: string;
}
