/** Section 3: from the points of each criterion to a score, one agent at a time. */
import type { Criterion, Rubric, Rule, Scorecard } from "../../src/appraisal/rubric/types";
import type { MetricTable } from "../../src/appraisal/table";
import { between, holds, mean, numberOf, over, plus, roundTo, sum, times, written, type Fraction } from "./decimal";
import { pointsOf, type Circumstances } from "./points";

export interface NaiveCriterion {
  readonly points: number | null;
  readonly status: "ok" | "missing" | "zero";
}

export interface NaiveScore {
  readonly criteria: readonly NaiveCriterion[];
  readonly score: number | null;
  readonly takesPart: boolean;
}

/** A metric's value in one slice; NaN is missing. */
export function inSlice(table: MetricTable, metric: string, slice: number, agent: number): number {
  return table.bySlice.get(metric)?.[slice][agent] ?? NaN;
}

/** A metric's value over all rows of the run; NaN is missing. */
export function inRun(table: MetricTable, metric: string, agent: number): number {
  return table.overRun.get(metric)?.[agent] ?? NaN;
}

/** The value shown: the mean over the slices that have one. */
export function shown(table: MetricTable, metric: string, agent: number): number {
  const values = table.slices.map((_, slice) => inSlice(table, metric, slice, agent)).filter((value) => !Number.isNaN(value));
  return values.length === 0 ? NaN : numberOf(mean(values.map(written)));
}

/** The scorecard that names the post, else the one for any post. */
export function scorecardOf(rubric: Rubric, post: string): Scorecard | undefined {
  return rubric.scorecards.find((card) => card.posts.includes(post)) ?? rubric.scorecards.find((card) => card.posts.includes("*"));
}

export function scoreOf(rubric: Rubric, table: MetricTable, agent: number): NaiveScore {
  const card = scorecardOf(rubric, table.agents[agent].post);
  const takesPart = rubric.participation === null || inRun(table, rubric.participation, agent) !== 0;
  if (card === undefined) return { criteria: [], score: null, takesPart };
  const marks = card.criteria.map((criterion) => mark(criterion, table, agent));
  const criteria = marks.map(({ points, status }): NaiveCriterion => ({ points: points && numberOf(points), status }));
  const score = marks.some((each) => each.excludes) ? null : weigh(rubric, card, marks, table, agent);
  return { criteria, score, takesPart };
}

function weigh(rubric: Rubric, card: Scorecard, marks: readonly Mark[], table: MetricTable, agent: number): number | null {
  const counted = card.criteria.map(({ weight }, index) => ({ weight: written(weight), points: marks[index].points })).filter(({ points }) => points !== null);
  const weights = sum(counted.map(({ weight }) => weight));
  if (weights.top === 0n || !marks.some((each) => each.status === "ok")) return null;
  const weighted = over(sum(counted.map(({ weight, points }) => times(weight, points!))), weights);
  const adjusted = rubric.adjustments.points.reduce((score, { metric, factor }) => {
    const value = inRun(table, metric, agent);
    return Number.isNaN(value) ? score : plus(score, times(written(value), written(factor)));
  }, weighted);
  const score = between(adjusted, written(rubric.score.min), written(rubric.score.max));
  return numberOf(rubric.score.decimals === null ? score : roundTo(score, Number(`1e-${rubric.score.decimals}`)));
}

interface Mark {
  readonly points: Fraction | null;
  readonly status: NaiveCriterion["status"];
  /** Without this the agent is incomplete. */
  readonly excludes: boolean;
}

/** One criterion of one agent: the mean over slices, or what `missing` makes of there being none. */
function mark(criterion: Criterion, table: MetricTable, agent: number): Mark {
  const perSlice = table.slices.map((_, slice) => markInSlice(criterion, table, agent, slice));
  const points = perSlice.filter((each) => each !== null && each !== "not assessed");
  if (points.length > 0) return { points: mean(points), status: "ok", excludes: false };
  if (perSlice.includes("not assessed")) return { points: null, status: "missing", excludes: false };
  if (criterion.missing === "zero") return { points: written(0), status: "zero", excludes: false };
  return { points: null, status: "missing", excludes: criterion.missing === "exclude" };
}

function markInSlice(criterion: Criterion, table: MetricTable, agent: number, slice: number): Fraction | "not assessed" | null {
  const own = (metric: string): number => inSlice(table, metric, slice, agent);
  const alternative = criterion.when.find((each) => holds(own(each.metric), each.op, each.value));
  if (alternative?.rule === null) return "not assessed";
  const rule: Rule = alternative?.rule ?? criterion.rule;
  const metric = alternative?.use ?? criterion.metric;
  const value = own(metric);
  return Number.isNaN(value) ? null : pointsOf(rule, value, around(table, metric, slice, agent, own));
}

function around(table: MetricTable, metric: string, slice: number, agent: number, own: Circumstances["own"]): Circumstances {
  const post = table.agents[agent].post;
  const group: number[] = [];
  table.agents.forEach((other, index) => {
    const value = inSlice(table, metric, slice, index);
    if (other.post === post && !Number.isNaN(value)) group.push(value);
  });
  return { group, groupTotal: table.groupTotals.get(post)?.get(metric)?.bySlice[slice] ?? NaN, own };
}
