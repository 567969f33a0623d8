import { issueOf } from "../appraisal/issue";
import type { Text } from "../appraisal/rubric/types";

/** What may be wrong with the arguments of a custom function. Worded in `locale/`. */
export interface FunctionCodes {
  readonly "argument-empty": Record<string, never>;
  readonly "argument-not-number": { readonly text: string };
  /** A range of several rows and several columns, where one of either is asked for. */
  readonly "argument-not-vector": Record<string, never>;
  readonly "argument-not-cell": Record<string, never>;
  readonly "argument-not-position": { readonly text: string };
  readonly "lengths-differ": { readonly count: number; readonly other: string; readonly otherCount: number };
  readonly "weight-negative": { readonly text: string };
  readonly "data-without-agents": { readonly headings: string };
  readonly "data-agent-twice": { readonly agent: string };
  readonly "data-without-metric": { readonly metric: Text };
  readonly "data-without-total": { readonly metric: Text };
  readonly "agent-not-in-data": { readonly agent: string };
  readonly "criterion-without-row": Record<string, never>;
  readonly "group-needed": Record<string, never>;
  readonly "group-without-value": Record<string, never>;
  readonly "target-of-metric": { readonly metric: string };
  readonly "target-of-rows": Record<string, never>;
  readonly "weights-nothing": Record<string, never>;
  readonly "tiers-of-posts": { readonly posts: string };
  readonly "tier-needs-data": { readonly tier: string };
  readonly "tier-needs-rank": { readonly tier: string };
  readonly "tier-needs-size": { readonly tier: string };
  readonly "rank-above-size": { readonly rank: number; readonly size: number };
  readonly "steps-not-pairs": Record<string, never>;
  readonly "duration-not-read": { readonly text: string };
  readonly "rate-not-read": { readonly text: string };
  readonly "rate-outside": { readonly text: string };
  /** A fault of ours: nothing throws out of a function. */
  readonly "function-failed": { readonly reason: string };
}

export const functionIssue = issueOf<FunctionCodes>();
