import type { ToolWords } from "./frame";

/** What the log with the changes of the rubric says in the pane. */
export interface CoursePhrases {
  readonly tool: ToolWords;
  readonly intro: string;
  readonly none: string;
  readonly noneText: string;
  readonly open: string;
  readonly whole: string;
  readonly rows: string;
  readonly entry: (entry: string) => string;
  readonly period: (period: string) => string;
  readonly heads: (heads: number) => string;
  readonly bonus: (money: string) => string;
  readonly withdrawnBy: (entry: number) => string;
  /** Above what became of the rubric since the run before. */
  readonly since: (entry: string) => string;
  readonly first: string;
  readonly same: (entry: string) => string;
  readonly notKept: string;
  readonly moreChanges: (count: number) => string;
  readonly earlier: (count: number) => string;
}
