import type { ToolWords } from "./frame";

/** How many times as important, on the scale of judgements above 1. */
export type Degree = 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** What weighing criteria by pairs says. Numbers arrive formatted. */
export interface PairsPhrases {
  readonly tool: ToolWords;
  readonly intro: string;
  readonly fromEqual: string;
  readonly fromWeights: string;
  readonly pairs: string;
  readonly pair: (one: string, other: string) => string;
  /** How much more important one is than the other. */
  readonly degrees: Readonly<Record<Degree, string>>;
  readonly stronger: (facts: { name: string; degree: string; times: string }) => string;
  readonly equal: string;
  readonly consistency: string;
  readonly consistent: (ratio: string) => string;
  readonly inconsistent: (ratio: string) => string;
  readonly worst: (facts: { pair: string; said: string; agreeing: string }) => string;
  readonly settle: string;
  readonly weights: string;
  readonly round: string;
  readonly tooFew: string;
  readonly tooMany: (most: number) => string;
}
