import type { BudgetRefusal } from "../../appraisal/goals/budget";
import type { ToolWords } from "./frame";

/** What working back from a goal says. Numbers arrive formatted unless they are counted. */
export interface GoalsPhrases {
  readonly tool: ToolWords;
  readonly share: string;
  readonly shareText: (tier: string) => string;
  readonly tierList: string;
  readonly allPosts: string;
  readonly shareOf: string;
  readonly shareUnreadable: string;
  readonly wanted: (facts: { ranked: number; wanted: number; share: string }) => string;
  readonly eligible: (facts: { tier: string; eligible: number }) => string;
  readonly noExact: (wanted: number) => string;
  readonly exact: (score: string, heads: number) => string;
  readonly nearly: (score: string, heads: number) => string;
  readonly noTiers: string;
  readonly budget: string;
  readonly budgetText: string;
  readonly amount: string;
  readonly factor: (facts: { factor: string; total: string; left: string }) => string;
  readonly refusals: Readonly<Record<BudgetRefusal, string>>;
  readonly nearest: (total: string) => string;
  readonly noAmount: string;
}
