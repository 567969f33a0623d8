/**
 * From the metric table to points and scores, post by post.
 */
import { groupBy } from "../group-by";
import { groupInSlice, groupOverRun, type Group } from "../group";
import type { Rubric, Scorecard } from "../rubric/types";
import type { MetricTable } from "../table";
import { assessCriterion, Status, type AssessCriterion, type CriterionColumn } from "./criterion";
import { adjustmentSums, finalScore, runColumn, weightedMeans } from "./score";
import { scorecardOf } from "./scorecards";

/** The agents of one post, and how each criterion of their scorecard came out. */
export interface PostAssessment {
  readonly post: string;
  /** null: no scorecard, listed only. */
  readonly scorecard: Scorecard | null;
  /** Indices into the table's agents. */
  readonly agents: Int32Array;
  readonly slices: readonly Group[];
  readonly overRun: Group;
  readonly criteria: readonly CriterionColumn[];
  /** The weighted means before adjustments, aligned with `agents`. */
  readonly means: Float64Array;
}

/** Every agent's score, and where it came from. Columns are aligned with the table's agents. */
export interface Assessment {
  readonly posts: readonly PostAssessment[];
  /** Index into `posts`, and the agent's place in that post's columns. */
  readonly post: Int32Array;
  readonly member: Int32Array;
  /** Points added (or taken) after the weighted mean. */
  readonly adjustment: Float64Array;
  /** Rounded as the rubric says; NaN: no score. */
  readonly score: Float64Array;
  /** 1 where the agent takes part in ranking, tiers and bonus. */
  readonly participates: Uint8Array;
}

/**
 * Points, status and score of everybody.
 *
 * @param shown the shown values of a metric, aligned with the table's agents
 * @param assessOne how a criterion is assessed: afresh, or from memory
 */
export function assess(rubric: Rubric, table: MetricTable, shown: (metric: string) => Float64Array, assessOne: AssessCriterion = assessCriterion): Assessment {
  const posts = agentsByPost(table).map(([post, agents]) => assessPost(rubric, table, shown, assessOne, post, agents));
  const size = table.agents.length;
  const assessment = {
    posts,
    post: new Int32Array(size),
    member: new Int32Array(size),
    adjustment: adjustmentSums(rubric.adjustments.points, table),
    score: new Float64Array(size).fill(NaN),
    participates: participants(rubric, table),
  };
  posts.forEach(({ agents, means }, p) => {
    for (let k = 0; k < agents.length; k++) {
      const agent = agents[k]!;
      assessment.post[agent] = p;
      assessment.member[agent] = k;
      if (!Number.isNaN(means[k]!)) assessment.score[agent] = finalScore(means[k]!, assessment.adjustment[agent]!, rubric.score);
    }
  });
  return assessment;
}

function assessPost(rubric: Rubric, table: MetricTable, shown: (metric: string) => Float64Array, assessOne: AssessCriterion, post: string, agents: Int32Array): PostAssessment {
  const scorecard = scorecardOf(rubric, post);
  const slices = table.slices.map((_, slice) => groupInSlice(table, post, agents, slice));
  const criteria = scorecard === null ? [] : scorecard.criteria.map((criterion) => assessOne(criterion, slices));
  const means = weightedMeans(criteria, agents.length);
  withholdIncomplete(criteria, means);
  return { post, scorecard, agents, slices, overRun: groupOverRun(table, shown, post, agents), criteria, means };
}

/** Whether the agent lacks a criterion that must not be missing: such agents are listed as incomplete. */
export function lacksRequired({ criteria }: Pick<PostAssessment, "criteria">, member: number): boolean {
  return criteria.some(({ criterion, status }) => criterion.missing === "exclude" && status[member] === Status.missing);
}

/** `missing: "exclude"`: whoever lacks such a criterion has no score. */
function withholdIncomplete(criteria: readonly CriterionColumn[], means: Float64Array): void {
  if (criteria.every(({ criterion }) => criterion.missing !== "exclude")) return;
  for (let k = 0; k < means.length; k++) if (lacksRequired({ criteria }, k)) means[k] = NaN;
}

/** Posts in order of first appearance, each with its agents in input order. */
function agentsByPost({ agents }: MetricTable): [string, Int32Array][] {
  return [...groupBy(agents.keys(), (i) => agents[i]!.post)].map(([post, members]) => [post, Int32Array.from(members)]);
}

/** Whoever's participation flag is not "no"; a missing flag takes part. */
function participants(rubric: Rubric, table: MetricTable): Uint8Array {
  const all = new Uint8Array(table.agents.length).fill(1);
  if (rubric.participation === null) return all;
  const flag = runColumn(table, rubric.participation);
  return all.map((_, i) => (flag[i] === 0 ? 0 : 1));
}
