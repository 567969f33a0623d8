/**
 * 回顾: what the months so far say, as numbers and names. The review sheet, the command line and the
 * pane show it.
 */
import { breakdown, type Breakdown } from "../../appraisal/fairness/breakdown";
import { acrossPosts, type AcrossPosts } from "../../appraisal/fairness/across-posts";
import { medals, type Medal } from "../../appraisal/history/medals";
import type { PeriodTotal } from "../../appraisal/history/totals";
import { trends, type Trend } from "../../appraisal/history/trend";
import type { Appraisal } from "../../appraisal/appraise";
import type { Locale } from "../../appraisal/rubric/types";
import type { FigureColumn } from "../sheets/history/figures";
import type { HistoryRow } from "../sheets/history/row";
import { tierNameOf } from "../sheets/scores/table";
import { figureChanges, type FigureChange } from "./changes";
import { criterionTrends, type CriterionTrend } from "./criteria";
import { bestTierOf, isRanked, latestSpans, reviewedHistory, type Spans } from "./input";
import { peopleTrends, type PersonTrend } from "./people";
import { tierMoves, type TierMove } from "./tier-moves";
import { teamPeriods, teamTotals, type TeamPeriod } from "./team";

/** Of a group of fewer nothing is concluded. */
export const FEWEST_OF_GROUP = 5;

/** A column of the roster, and each agent's entry in it. */
export interface RosterColumn {
  readonly header: string;
  /** Aligned with the appraisal's agents; "" where empty. */
  readonly entries: readonly string[];
}

export interface ReviewInput {
  readonly appraisal: Appraisal;
  readonly history: readonly HistoryRow[];
  readonly figures: readonly FigureColumn[];
  /** null: the last period against the one before. */
  readonly spans: Spans | null;
  /** How many periods running in the best tier make a gold medal. */
  readonly months: number;
  /** What the best tier was called before it was renamed. */
  readonly formerTiers: readonly string[];
  /** null: tiers are broken down by post. */
  readonly by: RosterColumn | null;
}

/** What a review says first: the pane and the command line show it before anything is written. */
export interface ReviewInBrief {
  readonly periods: readonly string[];
  readonly team: readonly TeamPeriod[];
  /** null where there is nothing to compare. */
  readonly spans: Spans | null;
  readonly changes: readonly FigureChange[];
  readonly tierMoves: readonly TierMove[];
  readonly medals: readonly Medal<HistoryRow>[];
  readonly groups: readonly Breakdown[];
}

/** All that the sheet says. */
export interface Review extends ReviewInBrief {
  readonly totals: readonly PeriodTotal[];
  /** Mean scores of the ranked of each post. */
  readonly posts: readonly Trend[];
  readonly criteria: readonly CriterionTrend[];
  readonly people: readonly PersonTrend[];
  /** Of this appraisal: posts made comparable; none of one post alone. */
  readonly acrossPosts: readonly AcrossPosts[];
}

/** @example briefReview(input, "zh-CN").medals.map(({ agent }) => agent) // ["琳琳"] */
export function briefReview({ appraisal, history, figures, spans: wanted, months, formerTiers, by }: ReviewInput, locale: Locale): ReviewInBrief {
  const { rubric, table } = appraisal;
  const reviewed = reviewedHistory(history, table.period);
  const spans = wanted ?? latestSpans(reviewed);
  return {
    periods: reviewed.periods,
    team: teamPeriods(reviewed),
    spans,
    changes: spans === null ? [] : figureChanges(reviewed.rows, figures, spans, rubric, locale),
    tierMoves: spans === null ? [] : tierMoves(reviewed.rows, spans, rubric, formerTiers),
    medals: medals(reviewed.rows, bestTierOf(rubric, formerTiers), months),
    groups: breakdown(appraisal, by?.entries ?? table.agents.map(({ post }) => post), (agent) => tierNameOf(appraisal, agent), FEWEST_OF_GROUP),
  };
}

/** @example reviewOf(input, "zh-CN").people[0] // {of: "琳琳", values: [90, NaN, 94.2], …} */
export function reviewOf(input: ReviewInput, locale: Locale, brief: ReviewInBrief = briefReview(input, locale)): Review {
  const { appraisal, history, figures } = input;
  const reviewed = reviewedHistory(history, appraisal.table.period);
  return {
    ...brief,
    totals: teamTotals(brief.team),
    posts: trends(reviewed.rows.filter(isRanked).map((row) => ({ ...row, value: row.score })), reviewed.periods, ({ post }) => post),
    criteria: criterionTrends(reviewed, figures, appraisal.rubric, locale),
    people: peopleTrends(reviewed),
    acrossPosts: appraisal.assessment.posts.length > 1 ? acrossPosts(appraisal, FEWEST_OF_GROUP) : [],
  };
}
