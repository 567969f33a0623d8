import type { ToolWords } from "./frame";

/** The words of the coaching list in the pane, beside those of its sheets. Numbers arrive formatted. */
export interface CoachingToolPhrases {
  readonly tool: ToolWords;
  readonly intro: string;
  readonly most: string;
  readonly search: string;
  readonly searchHint: string;
  readonly list: string;
  readonly count: (shown: number, all: number) => string;
  readonly nobodyFound: string;
  /** An agent's place in the list. */
  readonly about: (post: string, score: string) => string;
  readonly line: (criterion: string, value: string, target: string) => string;
  /** What a criterion costs. */
  readonly lost: (points: string) => string;
  readonly open: (agent: string) => string;
  readonly title: (agent: string) => string;
  readonly facts: (facts: { value: string; target: string; points: string; lost: string }) => string;
  readonly advice: string;
  /** Where the advice is written, once there is a sheet of it. */
  readonly adviceText: string;
  readonly noAdviceYet: (sheet: string) => string;
  readonly goToAdvice: (sheet: string) => string;
}
