/**
 * What assessing has to tell: criteria without a target, not assessed, or left without a score.
 */
import type { Group } from "../group";
import type { Issue } from "../issue";
import { scoringIssue } from "../issues";
import { referenceOf } from "../rules/reference";
import { labelOf, metricOf } from "../rubric/metrics";
import type { Criterion, Rubric, Rule } from "../rubric/types";
import type { MetricTable } from "../table";
import { countOf } from "../statistics";
import { lacksRequired, type Assessment, type PostAssessment } from "./assess";
import { chooseReadings, readingsOf, Status, type CriterionColumn, type Reading } from "./criterion";

/** Issues in the order of posts, criteria and agents. */
export function assessmentIssues(rubric: Rubric, table: MetricTable, assessment: Assessment): Issue[] {
  return assessment.posts.flatMap((post) =>
    post.scorecard === null
      ? [scoringIssue("warning", "post-without-scorecard", { post: post.post, heads: post.agents.length })]
      : [...post.criteria.flatMap((column) => criterionIssues(rubric, table, post, column)), ...unscored(table, assessment, post), ...scoredOnLittle(table, assessment, post)],
  );
}

function criterionIssues(rubric: Rubric, table: MetricTable, post: PostAssessment, column: CriterionColumn): Issue[] {
  const { criterion, status } = column;
  const nameOf = (k: number) => table.agents[post.agents[k]!]!.agent;
  const readings = readingsOf(criterion);
  const chosen = post.slices.map((group) => chooseReadings(criterion, group));
  const issues = readings.flatMap((reading, r) => referenceIssues(rubric, post, chosen, reading, r, nameOf));
  status.forEach((outcome, k) => {
    if (outcome === Status.notAssessed) issues.push(notAssessed(rubric, criterion, chosen.map((slice) => readings[slice[k]!]!), nameOf(k)));
    if (outcome === Status.missing && criterion.missing === "exclude") issues.push(scoringIssue("warning", "agent-incomplete", { agent: nameOf(k), metric: labelOf(rubric, criterion.metric) }));
  });
  return issues;
}

/**
 * Agents with a value but nothing to measure it against, each named once however many slices lack
 * it; and a group that has no value at all, so that nothing can be measured against it.
 */
function referenceIssues(rubric: Rubric, post: PostAssessment, chosen: readonly Uint8Array[], reading: Reading, r: number, nameOf: (k: number) => string): Issue[] {
  if (reading.rule === null || !hasReference(reading.rule)) return [];
  const lacking = new Set<number>();
  let ofGroup = false;
  for (const [s, group] of post.slices.entries()) {
    const reference = referenceOf(reading.rule, reading.metric, group);
    if (typeof reference === "number" && reference > 0) continue;
    ofGroup ||= typeof reference === "number";
    for (const k of withoutReference(group, reading.metric, reference)) if (chosen[s]![k] === r) lacking.add(k);
  }
  const emptyGroup = ofGroup && isInForce(chosen, r) && post.slices.every((group) => countOf(group.values(reading.metric)) === 0);
  if (lacking.size === 0 && !emptyGroup) return [];
  const metric = labelOf(rubric, reading.metric);
  if (ofGroup) return [scoringIssue("warning", "reference-missing", { post: post.post, metric, reference: referenceName(reading.rule) })];
  const target = labelOf(rubric, ownTarget(reading.rule)!);
  return [...lacking].map((k) => scoringIssue("warning", "target-missing", { agent: nameOf(k), metric, target }));
}

/** Whether the r-th reading is that of any agent in any slice. */
function isInForce(chosen: readonly Uint8Array[], r: number): boolean {
  return chosen.some((slice) => slice.includes(r));
}

function withoutReference(group: Group, metric: string, reference: number | Float64Array | null): number[] {
  const values = group.values(metric);
  const members = [...values.keys()].filter((k) => !Number.isNaN(values[k]!));
  return reference instanceof Float64Array ? members.filter((k) => !(reference[k]! > 0)) : members;
}

function hasReference(rule: Rule): boolean {
  if (rule.type === "attainment") return typeof rule.target !== "number";
  return rule.type !== "rank" && rule.relativeTo !== undefined;
}

function ownTarget(rule: Rule): string | null {
  return rule.type === "attainment" && typeof rule.target === "object" ? rule.target.metric : null;
}

function referenceName(rule: Rule): string {
  if (rule.type === "attainment") return String(rule.target);
  return rule.type === "rank" ? "" : (rule.relativeTo ?? "");
}

/** Names the condition that ruled the criterion out in the first slice where one did. */
function notAssessed(rubric: Rubric, criterion: Criterion, inSlices: readonly Reading[], agent: string): Issue {
  const because = inSlices.find((reading) => reading.rule === null)!.because!;
  const { label, unit } = metricOf(rubric, because.metric);
  return scoringIssue("info", "not-assessed", { agent, metric: labelOf(rubric, criterion.metric), of: label, op: because.op, bound: because.value, unit });
}

/** Agents who take part, lack nothing they must have, and still have no score. */
function unscored(table: MetricTable, assessment: Assessment, post: PostAssessment): Issue[] {
  return [...post.agents].flatMap((agent, k) =>
    Number.isNaN(assessment.score[agent]!) && assessment.participates[agent] === 1 && !lacksRequired(post, k) ? [scoringIssue("warning", "no-score", { agent: table.agents[agent]!.agent })] : [],
  );
}

/** A score of less than this part of the weight says little of a month's work. */
const LITTLE = 0.5;

/** Agents whose score rests on a small part of the weight; what is not assessed on purpose does not count. */
function scoredOnLittle(table: MetricTable, assessment: Assessment, post: PostAssessment): Issue[] {
  const { due, met } = weightsDueAndMet(post);
  return [...post.agents].flatMap((agent, k) => {
    if (Number.isNaN(assessment.score[agent]!) || assessment.participates[agent] === 0) return [];
    const share = met[k]! / due[k]!;
    return share < LITTLE ? [scoringIssue("warning", "score-on-little", { agent: table.agents[agent]!.agent, share })] : [];
  });
}

/** For each agent of the post the weight of the criteria that should count, and of those that have points. */
function weightsDueAndMet({ criteria, agents }: PostAssessment): { due: Float64Array; met: Float64Array } {
  const due = new Float64Array(agents.length);
  const met = new Float64Array(agents.length);
  for (const { criterion, points, status } of criteria)
    for (let k = 0; k < due.length; k++) {
      if (status[k] !== Status.notAssessed) due[k]! += criterion.weight;
      if (points[k]! === points[k]!) met[k]! += criterion.weight;
    }
  return { due, met };
}
