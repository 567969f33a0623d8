/** Section 3: from the points of each criterion to a score, one agent at a time. */
import type { Criterion, Rubric, Rule, Scorecard } from "../../src/appraisal/rubric/types";
import type { MetricTable } from "../../src/appraisal/table";
import { clamp, exact, holds, numberOf, plus, roundTo, times } from "./decimal";
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
  return values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
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
  const criteria = marks.map((each): NaiveCriterion => ({ points: each.points, status: each.status }));
  const score = marks.some((each) => each.excludes) ? null : weigh(rubric, card, criteria, table, agent);
  return { criteria, score, takesPart };
}

function weigh(rubric: Rubric, card: Scorecard, marks: readonly NaiveCriterion[], table: MetricTable, agent: number): number | null {
  let points = 0;
  let weights = 0;
  card.criteria.forEach((criterion, index) => {
    const mine = marks[index].points;
    if (mine === null) return;
    points += criterion.weight * mine;
    weights += criterion.weight;
  });
  if (weights === 0 || !marks.some((each) => each.status === "ok")) return null;
  const mean = exact(points / weights);
  const adjusted = rubric.adjustments.points.reduce((sum, { metric, factor }) => {
    const value = inRun(table, metric, agent);
    return Number.isNaN(value) ? sum : plus(sum, times(exact(value), exact(factor)));
  }, mean);
  const score = clamp(numberOf(adjusted), rubric.score.min, rubric.score.max);
  return rubric.score.decimals === null ? score : numberOf(roundTo(exact(score), Number(`1e-${rubric.score.decimals}`)));
}

/** One criterion of one agent: the mean over slices, or what `missing` makes of there being none. */
function mark(criterion: Criterion, table: MetricTable, agent: number): NaiveCriterion & { excludes: boolean } {
  const perSlice = table.slices.map((_, slice) => markInSlice(criterion, table, agent, slice));
  const points = perSlice.filter((each): each is number => typeof each === "number" && !Number.isNaN(each));
  if (points.length > 0) return { points: points.reduce((sum, each) => sum + each, 0) / points.length, status: "ok", excludes: false };
  if (perSlice.includes("not assessed")) return { points: null, status: "missing", excludes: false };
  if (criterion.missing === "zero") return { points: 0, status: "zero", excludes: false };
  return { points: null, status: "missing", excludes: criterion.missing === "exclude" };
}

function markInSlice(criterion: Criterion, table: MetricTable, agent: number, slice: number): number | "not assessed" {
  const own = (metric: string): number => inSlice(table, metric, slice, agent);
  const alternative = criterion.when.find((each) => holds(own(each.metric), each.op, each.value));
  if (alternative?.rule === null) return "not assessed";
  const rule: Rule = alternative?.rule ?? criterion.rule;
  const metric = alternative?.use ?? criterion.metric;
  const value = own(metric);
  return Number.isNaN(value) ? NaN : pointsOf(rule, value, around(table, metric, slice, agent, own));
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
