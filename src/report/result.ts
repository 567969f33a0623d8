/**
 * The result as JSON (`jinpai-result/1`): the same input gives the same bytes.
 */
import { listingOrder, type Appraisal } from "../appraisal/appraise";
import { sumExactly } from "../appraisal/decimal";
import { statusName } from "../appraisal/explain/explain";
import type { Issue, IssueValue, Severity } from "../appraisal/issue";
import { poolKeyOf } from "../appraisal/ranking/rank-agents";
import type { Locale, Rubric } from "../appraisal/rubric/types";
import { tiersOf } from "../appraisal/score/scorecards";
import { percentileOf } from "../appraisal/tiers/conditions";
import type { BonusParts } from "../appraisal/bonus/amount";
import { messageOf } from "../locale/locale";
import { missedSentence } from "./sentences/missed";

export interface ResultCriterion {
  readonly metric: string;
  readonly value: number | null;
  readonly points: number | null;
  readonly weight: number;
  readonly status: "ok" | "missing" | "zero";
}

export interface ResultAgent {
  readonly agent: string;
  readonly id: string | null;
  readonly name: string | null;
  readonly post: string;
  readonly pool: string;
  readonly ranked: boolean;
  readonly score: number | null;
  readonly rank: number | null;
  readonly poolSize: number | null;
  readonly percentile: number | null;
  readonly tier: string | null;
  readonly missed: readonly string[];
  readonly criteria: readonly ResultCriterion[];
  readonly bonus: BonusParts | null;
}

export interface ResultIssue {
  readonly severity: Severity;
  readonly code: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly value: IssueValue;
  readonly message: string;
}

export interface Result {
  readonly schema: "jinpai-result/1";
  readonly rubric: string;
  readonly period: string | null;
  readonly agents: readonly ResultAgent[];
  readonly totals: { readonly agents: number; readonly ranked: number; readonly bonus: number; readonly tiers: Readonly<Record<string, number>> };
  readonly issues: readonly ResultIssue[];
}

/** The result of a run that went through. */
export function resultOf(appraisal: Appraisal, issues: readonly Issue[], locale: Locale): Result {
  const agents = listingOrder(appraisal).map((index) => resultAgent(appraisal, index, locale));
  return {
    schema: "jinpai-result/1",
    rubric: appraisal.rubric.name,
    period: appraisal.table.period,
    agents,
    totals: {
      agents: agents.length,
      ranked: agents.filter(({ ranked }) => ranked).length,
      bonus: sumExactly(agents.map(({ bonus }) => bonus?.amount ?? 0)),
      tiers: tierCounts(appraisal.rubric, agents),
    },
    issues: issues.map((issue) => resultIssue(issue, locale)),
  };
}

/** The result of a run that errors stopped: no agents, only the issues. */
export function stoppedResult(rubric: string, period: string | null, issues: readonly Issue[], locale: Locale): Result {
  return { schema: "jinpai-result/1", rubric, period, agents: [], totals: { agents: 0, ranked: 0, bonus: 0, tiers: {} }, issues: issues.map((issue) => resultIssue(issue, locale)) };
}

function resultIssue(issue: Issue, locale: Locale): ResultIssue {
  const { severity, code, sheet, cell, value } = issue;
  return { severity, code, sheet, cell, value, message: messageOf(issue, locale) };
}

function resultAgent(appraisal: Appraisal, index: number, locale: Locale): ResultAgent {
  const { rubric, table, assessment, ranking, tiering } = appraisal;
  const { agent, id, name, post } = table.agents[index]!;
  const assessed = assessment.posts[assessment.post[index]!]!;
  const member = assessment.member[index]!;
  const pool = poolKeyOf(table.agents[index]!, rubric);
  const rank = ranking.rank[index] === 0 ? null : ranking.rank[index]!;
  const poolSize = rank === null ? null : appraisal.poolSize(pool);
  return {
    agent,
    id,
    name,
    post,
    pool,
    ranked: rank !== null,
    score: orNull(assessment.score[index]!),
    rank,
    poolSize,
    percentile: rank === null ? null : percentileOf(rank, poolSize!),
    tier: rank === null ? null : tiersOf(rubric, assessed.scorecard!)[tiering.tier[index]!]!.name,
    missed: tiering.missed(index).map((missed) => missedSentence(rubric, missed, locale)),
    criteria: assessed.criteria.map((column) => ({
      metric: column.criterion.metric,
      value: orNull(assessed.overRun.values(column.criterion.metric)[member]!),
      points: orNull(column.points[member]!),
      weight: column.criterion.weight,
      status: shownStatus(column.status[member]!),
    })),
    bonus: appraisal.bonuses[index]!,
  };
}

/** What a condition ruled out is shown as missing. */
function shownStatus(status: number): ResultCriterion["status"] {
  const name = statusName(status);
  return name === "notAssessed" ? "missing" : name;
}

/** Heads per tier, every tier of the rubric named, best first. */
function tierCounts(rubric: Rubric, agents: readonly ResultAgent[]): Record<string, number> {
  const names = [...rubric.tiers, ...rubric.scorecards.flatMap((scorecard) => scorecard.tiers ?? [])].map(({ name }) => name);
  const counts: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  for (const { tier } of agents) if (tier !== null) counts[tier]!++;
  return counts;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
