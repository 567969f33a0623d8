/**
 * 评分说明: every step from a person's data to the score, tier and bonus, as data. Made on demand for
 * one agent; the sentences are made of it in `report/`.
 */
import type { BonusParts } from "../bonus/amount";
import { commissionOn } from "../bonus/commission";
import type { Appraisal } from "../appraise";
import { runColumn } from "../score/score";
import { chooseReadings, readingsOf, Status, type CriterionColumn } from "../score/criterion";
import { lacksRequired, type PostAssessment } from "../score/assess";
import { poolKeyOf } from "../ranking/rank-agents";
import { pointsOfGroup } from "../rules/points";
import { isSmallGroup, referenceOf } from "../rules/reference";
import type { Adjustment, Alternative, Bonus, Commission, Criterion, Direction, Rule, Tier } from "../rubric/types";
import { compare15 } from "../number";
import { countOf } from "../statistics";
import { bonusOf, tiersOf } from "../score/scorecards";
import type { Agent, Slice } from "../table";
import { percentileOf } from "../tiers/conditions";
import type { MissedTier } from "../tiers/give-tiers";

export type StatusName = "ok" | "missing" | "zero" | "notAssessed";

/** One slice of a criterion: what was read, by which rule, and the points it earned. */
export interface SliceStep {
  readonly slice: Slice;
  /** The metric read; another than the criterion's own where an alternative says so. */
  readonly metric: string;
  /** NaN: missing. */
  readonly value: number;
  /** null: not assessed. */
  readonly rule: Rule | null;
  readonly because: Alternative | null;
  /** What the rule measured against; null when it needs nothing. NaN: missing. */
  readonly reference: number | null;
  /** Whether that is the number for small groups, in place of the group's. */
  readonly smallGroup: boolean;
  /** Under a rank rule, the place taken in the group; null under other rules. */
  readonly place: Place | null;
  readonly points: number;
}

/** 1 + the number strictly better, of how many. */
export interface Place {
  readonly position: number;
  readonly size: number;
}

export interface CriterionStep {
  readonly criterion: Criterion;
  /** The shown value; NaN: missing. */
  readonly value: number;
  /** NaN: none. */
  readonly points: number;
  readonly status: StatusName;
  /** Points × weight ÷ the weights that count: what the criterion adds to the score; 0 when left out. */
  readonly contribution: number;
  readonly slices: readonly SliceStep[];
}

export interface AdjustmentStep extends Adjustment {
  /** NaN: missing, counts 0. */
  readonly value: number;
}

export interface RankStep {
  readonly pool: string;
  readonly rank: number;
  readonly poolSize: number;
  readonly percentile: number;
}

export interface CommissionStep {
  readonly metric: string;
  readonly mode: Commission["mode"];
  /** NaN: missing, earns 0. */
  readonly value: number;
  /** Unrounded: the commissions are rounded as one sum. */
  readonly money: number;
}

export interface BonusStep {
  readonly parts: BonusParts;
  readonly definition: Bonus;
  readonly commissions: readonly CommissionStep[];
}

export interface Explanation {
  readonly agent: Agent;
  readonly criteria: readonly CriterionStep[];
  /** The weighted mean before adjustments; NaN: none. */
  readonly mean: number;
  readonly adjustments: readonly AdjustmentStep[];
  /** NaN: no score. */
  readonly score: number;
  readonly standing: RankStep | null;
  /** Why there is no rank: nothing to score by, something missing, or not taking part. */
  readonly unranked: "no-scorecard" | "incomplete" | "no-score" | "not-taking-part" | null;
  readonly tier: Tier | null;
  readonly missed: readonly MissedTier[];
  readonly moneyAdjustments: readonly AdjustmentStep[];
  readonly bonus: BonusStep | null;
}

/**
 * All steps for one agent.
 *
 * @param index the agent's place in the table
 */
export function explain(appraisal: Appraisal, index: number): Explanation {
  const { rubric, table, assessment, tiering } = appraisal;
  const post = assessment.posts[assessment.post[index]!]!;
  const member = assessment.member[index]!;
  const standing = rankStep(appraisal, index);
  const parts = appraisal.bonuses[index] ?? null;
  return {
    agent: table.agents[index]!,
    criteria: criterionSteps(appraisal, post, member),
    mean: post.means[member]!,
    adjustments: adjustmentSteps(rubric.adjustments.points, appraisal, index),
    score: assessment.score[index]!,
    standing,
    unranked: standing === null ? unrankedReason(appraisal, index) : null,
    tier: standing === null ? null : tiersOf(rubric, post.scorecard!)[tiering.tier[index]!]!,
    missed: tiering.missed(index),
    moneyAdjustments: adjustmentSteps(rubric.adjustments.money, appraisal, index),
    bonus: parts === null ? null : bonusStep(parts, bonusOf(rubric, post.scorecard!)!, appraisal, index),
  };
}

/** Steps of every criterion of the agent's scorecard. */
export function criterionSteps(appraisal: Appraisal, post: PostAssessment, member: number): CriterionStep[] {
  const weights = post.criteria.reduce((sum, { criterion, points }) => (Number.isNaN(points[member]!) ? sum : sum + criterion.weight), 0);
  return post.criteria.map((column) => {
    const points = column.points[member]!;
    return {
      criterion: column.criterion,
      value: post.overRun.values(column.criterion.metric)[member]!,
      points,
      status: statusName(column.status[member]!),
      contribution: Number.isNaN(points) || weights === 0 ? 0 : (points * column.criterion.weight) / weights,
      slices: sliceSteps(appraisal.table.slices, post, column, member),
    };
  });
}

/** The word for a status code. */
export function statusName(status: number): StatusName {
  const name = (Object.keys(Status) as StatusName[]).find((key) => Status[key] === status);
  if (name === undefined) throw new Error(`there is no status ${status}`);
  return name;
}

/** Only the slices in which something was read or ruled out. */
function sliceSteps(slices: readonly Slice[], post: PostAssessment, { criterion }: CriterionColumn, member: number): SliceStep[] {
  const readings = readingsOf(criterion);
  const steps = post.slices.map((group, s): SliceStep => {
    const { metric, rule, because } = readings[chooseReadings(criterion, group)[member]!]!;
    const reference = rule === null ? null : referenceOf(rule, metric, group);
    return {
      slice: slices[s]!,
      metric,
      value: group.values(metric)[member]!,
      rule,
      because,
      reference: reference instanceof Float64Array ? reference[member]! : reference,
      smallGroup: rule !== null && isSmallGroup(rule, metric, group),
      place: rule?.type === "rank" ? placeOf(group.values(metric), member, rule.direction) : null,
      points: rule === null ? NaN : pointsOfGroup(rule, metric, group)[member]!,
    };
  });
  return steps.length === 1 ? steps : steps.filter((step) => step.rule === null || !Number.isNaN(step.value));
}

function placeOf(values: Float64Array, member: number, direction: Direction): Place | null {
  const own = values[member]!;
  if (Number.isNaN(own)) return null;
  const better = values.filter((value) => (direction === "higher" ? compare15(value, own) > 0 : compare15(value, own) < 0));
  return { position: better.length + 1, size: countOf(values) };
}

function adjustmentSteps(adjustments: readonly Adjustment[], { table }: Appraisal, index: number): AdjustmentStep[] {
  return adjustments.map((adjustment) => ({ ...adjustment, value: runColumn(table, adjustment.metric)[index]! }));
}

function bonusStep(parts: BonusParts, definition: Bonus, { table }: Appraisal, index: number): BonusStep {
  const commissions = definition.commission.map(({ metric, mode, steps }) => {
    const value = runColumn(table, metric)[index]!;
    return { metric, mode, value, money: commissionOn(value, steps, mode) };
  });
  return { parts, definition, commissions };
}

function rankStep({ rubric, table, ranking, poolSize: sizeOf }: Appraisal, index: number): RankStep | null {
  const rank = ranking.rank[index]!;
  if (rank === 0) return null;
  const pool = poolKeyOf(table.agents[index]!, rubric);
  const poolSize = sizeOf(pool);
  return { pool, rank, poolSize, percentile: percentileOf(rank, poolSize) };
}

/** Why an agent without a rank has none. */
export function unrankedReason({ assessment }: Appraisal, index: number): NonNullable<Explanation["unranked"]> {
  const post = assessment.posts[assessment.post[index]!]!;
  if (post.scorecard === null) return "no-scorecard";
  if (assessment.participates[index] === 0) return "not-taking-part";
  return lacksRequired(post, assessment.member[index]!) ? "incomplete" : "no-score";
}
