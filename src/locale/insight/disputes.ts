import type { ToolWords } from "./frame";

/** What the tool for disputes says. */
export interface DisputePhrases {
  readonly tool: ToolWords;
  readonly intro: string;
  readonly none: string;
  readonly noneText: string;
  /** Adds the table. */
  readonly add: string;
  readonly open: string;
  readonly blank: string;
  readonly list: string;
  readonly decisions: Readonly<Record<"pending" | "accepted" | "rejected" | "undecided", string>>;
  readonly count: (decision: string, count: number) => string;
  readonly title: (agent: string, criterion: string) => string;
  /** Who decided, and when; each may be "". */
  readonly decided: (by: string, on: string) => string;
  /** The value of the sheets, and the one that counts. */
  readonly corrected: (before: string, after: string) => string;
  readonly missing: string;
  readonly withoutValue: string;
  /** A corrected value that counts in no figure of this run. */
  readonly notUsed: string;
  readonly more: (count: number) => string;
  readonly effect: string;
  readonly effectText: string;
  readonly noEffect: string;
  readonly score: (before: string, after: string) => string;
  readonly tier: (before: string, after: string) => string;
  readonly bonus: (before: string, after: string) => string;
  readonly nobody: string;
}
