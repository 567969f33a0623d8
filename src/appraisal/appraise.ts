/**
 * 考核: the whole method in one place. Points and score, rank, tier, bonus; each step is a folder of
 * its own, and everything stays in columns aligned with the table's agents.
 */
import type { BonusParts } from "./bonus/amount";
import { payBonuses } from "./bonus/pay";
import { shownValues } from "./group";
import type { Issue } from "./issue";
import { scoringIssue } from "./issues";
import { poolKeyOf, rankAgents, type Ranking } from "./ranking/rank-agents";
import type { Rubric } from "./rubric/types";
import { assess, type Assessment } from "./score/assess";
import { assessCriterion, type AssessCriterion } from "./score/criterion";
import { assessmentIssues } from "./score/findings";
import type { MetricTable } from "./table";
import { giveTiers, type Tiering } from "./tiers/give-tiers";

/** Scores, ranks and tiers: what everything else is read off. */
export interface Standings {
  readonly rubric: Rubric;
  readonly table: MetricTable;
  /** The shown values of a metric, aligned with the table's agents. */
  readonly shown: (metric: string) => Float64Array;
  readonly assessment: Assessment;
  readonly ranking: Ranking;
  readonly tiering: Tiering;
  /** Ranked agents of a pool. */
  readonly poolSize: (key: string) => number;
}

export interface Appraisal extends Standings {
  /** Aligned with the table's agents; null: no bonus. */
  readonly bonuses: readonly (BonusParts | null)[];
  readonly issues: readonly Issue[];
}

/** What depends on the table and single criteria alone, so that it may be remembered from one rubric to the next. */
export interface Groundwork {
  readonly shown: (metric: string) => Float64Array;
  readonly assessCriterion: AssessCriterion;
}

/** Points, score, rank and tier of everybody in the table. */
export function standings(rubric: Rubric, table: MetricTable, groundwork: Groundwork = { shown: shownValues(table), assessCriterion }): Standings {
  const { shown } = groundwork;
  const assessment = assess(rubric, table, shown, groundwork.assessCriterion);
  const ranking = rankAgents(rubric, table, assessment, shown);
  const tiering = giveTiers(rubric, assessment, ranking);
  const sizes = new Map(ranking.pools.map(({ key, sorted }) => [key, sorted.length]));
  return { rubric, table, shown, assessment, ranking, tiering, poolSize: (key) => sizes.get(key) ?? 0 };
}

/**
 * The whole appraisal. Data problems come back as issues; with an error among them nothing may be
 * published.
 *
 * @example
 * const {rubric} = readRubric(json);
 * const {table} = readData(grids, rubric!);
 * const {ranking, bonuses} = appraise(rubric!, table!);
 */
export function appraise(rubric: Rubric, table: MetricTable, groundwork?: Groundwork): Appraisal {
  const standing = standings(rubric, table, groundwork);
  const { assessment, ranking, tiering } = standing;
  const pay = payBonuses(rubric, table, assessment, ranking, tiering);
  const issues = [...assessmentIssues(rubric, table, assessment), ...emptyPoolCells(rubric, table), ...tiering.quotaTies.map((tie) => scoringIssue("warning", "quota-tie", { ...tie })), ...pay.issues];
  return { ...standing, bonuses: pay.bonuses, issues };
}

/** The order results are listed in: pools as ranked, agents by rank, then the unranked in input order. */
export function listingOrder({ table, ranking }: Standings): number[] {
  const ranked = ranking.pools.flatMap(({ sorted }) => [...sorted]);
  const unranked = table.agents.flatMap((_, i) => (ranking.rank[i] === 0 ? [i] : []));
  return [...ranked, ...unranked];
}

function emptyPoolCells(rubric: Rubric, table: MetricTable): Issue[] {
  if (typeof rubric.ranking.pool !== "object") return [];
  return table.agents.filter((agent) => poolKeyOf(agent, rubric) === "").map(({ agent }) => scoringIssue("warning", "pool-cell-empty", { agent }));
}
