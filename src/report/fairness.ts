/**
 * 公平性: whether raters are alike, tiers fall evenly among groups, and who stands where across posts.
 * Shown to whoever decides; nothing of it changes an appraisal.
 */
import { appraise, type Appraisal } from "../appraisal/appraise";
import { acrossPosts, type AcrossPosts } from "../appraisal/fairness/across-posts";
import { breakdown, type Breakdown } from "../appraisal/fairness/breakdown";
import { correctedTable } from "../appraisal/fairness/corrected-table";
import { correctLeniency, type Correction, type Rating } from "../appraisal/fairness/leniency";
import type { Issue } from "../appraisal/issue";
import type { Rubric } from "../appraisal/rubric/types";
import { compareAppraisals, type Comparison } from "../appraisal/what-if/comparison";
import type { Intake } from "../intake/read";
import { reportIssue } from "./codes";
import { rosterColumn } from "./review/groupings";
import { tierNameOf } from "./sheets/scores/table";

/** What columns of raters are called where nobody names one. */
export const RATERS = ["质检员", "评分人", "考评人", "Rater"];
/** The scale of ratings, unless some go beyond it. */
const SCALE = [0, 100] as const;

export interface FairnessChoices {
  /** A column of the roster; null: by post. */
  readonly by: string | null;
  /** The column of raters; null: one of the usual headings, where there is one. */
  readonly raters: string | null;
  /** Groups, and raters, of fewer are not judged. */
  readonly fewest: number;
}

export interface RatedMetric {
  readonly metric: string;
  readonly correction: Correction;
}

export interface Fairness {
  /** null: by post. */
  readonly by: string | null;
  readonly groups: readonly Breakdown[];
  /** None of one post alone. */
  readonly across: readonly AcrossPosts[];
  /** Metrics that several raters rate. */
  readonly rated: readonly RatedMetric[];
  /** What the corrected ratings would change; null where nothing was corrected, or it cannot be told. */
  readonly corrected: Comparison | null;
}

/**
 * @returns null, with the issue that says so, when no sheet has the column
 * @example fairnessOf(run, appraisal, { by: "班次", raters: null, fewest: 5 }).fairness?.groups
 */
export function fairnessOf({ intake }: { readonly intake: Intake }, appraisal: Appraisal, { by, raters, fewest }: FairnessChoices): { readonly fairness: Fairness | null; readonly issues: readonly Issue[] } {
  const column = by === null ? null : rosterColumn(intake, by);
  if (by !== null && column === null) return { fairness: null, issues: [reportIssue("error", "roster-column-unknown", { column: by })] };
  const rated = ratedMetrics(intake, appraisal.rubric, raters === null ? RATERS : [raters], fewest);
  return {
    fairness: {
      by,
      groups: breakdown(appraisal, column?.entries ?? appraisal.table.agents.map(({ post }) => post), (agent) => tierNameOf(appraisal, agent), fewest),
      across: appraisal.assessment.posts.length > 1 ? acrossPosts(appraisal, fewest) : [],
      rated,
      corrected: correctedComparison(appraisal, rated),
    },
    issues: raters !== null && rated.length === 0 ? [reportIssue("warning", "raters-not-found", { column: raters })] : [],
  };
}

/** What raters judge are the points they give, not what they count (calls, red lines). */
function ratedMetrics(intake: Intake, { metrics }: Rubric, headings: readonly string[], fewest: number): RatedMetric[] {
  const ratings = headings.map((heading) => intake.ratings(heading)).find((found) => found !== null);
  const judged = new Set(metrics.filter(({ unit, aggregate }) => (unit === "number" || unit === "rate") && aggregate === "mean").map(({ key }) => key));
  return [...(ratings ?? [])].flatMap(([metric, given]) => (judged.has(metric) && severalRaters(given) ? [{ metric, correction: correctLeniency(given, { fewest, ...scaleOf(given) }) }] : []));
}

function severalRaters(ratings: readonly Rating[]): boolean {
  return ratings.some(({ rater }) => rater !== ratings[0]!.rater) && ratings.some(({ value }) => value !== ratings[0]!.value);
}

function scaleOf(ratings: readonly Rating[]): { readonly min: number; readonly max: number } {
  return ratings.reduce(({ min, max }, { value }) => ({ min: Math.min(min, value), max: Math.max(max, value) }), { min: SCALE[0], max: SCALE[1] } as { min: number; max: number });
}

/** Of criteria alone: what else was rated changes no score. */
function correctedComparison(appraisal: Appraisal, rated: readonly RatedMetric[]): Comparison | null {
  const { rubric, table } = appraisal;
  const scored = new Set(rubric.scorecards.flatMap(({ criteria }) => criteria.map(({ metric }) => metric)));
  const used = rated.filter(({ metric }) => scored.has(metric));
  if (used.length === 0) return null;
  const corrected = correctedTable(table, used.map(({ metric, correction }) => ({ metric: rubric.metrics.find(({ key }) => key === metric)!, ratings: correction.ratings })));
  return corrected && compareAppraisals(appraisal, appraise(rubric, corrected));
}
