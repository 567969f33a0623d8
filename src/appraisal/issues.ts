import { issueOf } from "./issue";
import type { Comparison, Text, Unit } from "./rubric/types";

/** What scoring may have to say, and the facts each sentence needs. Worded in `locale/`. */
export interface ScoringCodes {
  /** The post has no scorecard: its agents are listed, not scored. */
  "post-without-scorecard": { post: string; heads: number };
  /** The agent's own target is missing or not above 0. */
  "target-missing": { agent: string; metric: Text; target: Text };
  /** The group's reference value is missing or not above 0. */
  "reference-missing": { post: string; metric: Text; reference: string };
  /** 样本不足: a condition of the criterion says that it is not assessed. */
  "not-assessed": { agent: string; metric: Text; of: Text; op: Comparison; bound: number; unit: Unit };
  /** A criterion that must not be missing is. */
  "agent-incomplete": { agent: string; metric: Text };
  /** Nothing could be scored. */
  "no-score": { agent: string };
  /** More than half of the weight that should count has no points: the score rests on the rest. */
  "score-on-little": { agent: string; share: number };
  /** The roster cell that names the rank pool is empty. */
  "pool-cell-empty": { agent: string };
  /** Agents tied across a quota's cut all got the better tier. */
  "quota-tie": { pool: string; tier: string; heads: number; given: number };
  /** No bonus can be computed without the base. */
  "base-missing": { agent: string; metric: Text };
  /** Full attendance is assumed. */
  "proration-missing": { agent: string; actual: Text };
  /** The rank pool has no amount to share. */
  "pool-amount-missing": { pool: string };
  /** Nobody has a share in the amount. */
  "pool-weight-zero": { pool: string; amount: number };
}

export const scoringIssue = issueOf<ScoringCodes>();
