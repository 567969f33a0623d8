/**
 * A second reading of the specification, written from its text alone and kept as plain as it can
 * be: agent by agent, no columns, no caches, every number an exact fraction until it is compared or
 * rounded. Property tests hold the product against it.
 */
import type { Rubric } from "../../src/appraisal/rubric/types";
import type { MetricTable } from "../../src/appraisal/table";
import { bonusOf, type NaiveBonus } from "./pay";
import { scoreOf, type NaiveCriterion } from "./score";
import { standingOf, type NaiveStanding } from "./standing";

export interface NaiveAgent extends NaiveStanding {
  readonly agent: string;
  readonly criteria: readonly NaiveCriterion[];
  readonly score: number | null;
  readonly bonus: NaiveBonus | null;
}

/**
 * Scores, ranks, tiers and pays every agent, in input order.
 *
 * @example appraiseNaively(rubric, table)[0].score // 88
 */
export function appraiseNaively(rubric: Rubric, table: MetricTable): NaiveAgent[] {
  const indices = table.agents.map((_, index) => index);
  const scores = indices.map((agent) => scoreOf(rubric, table, agent));
  const standings = indices.map((agent) => standingOf(rubric, table, scores, agent));
  return indices.map((agent) => ({
    agent: table.agents[agent].agent,
    criteria: scores[agent].criteria,
    score: scores[agent].score,
    ...standings[agent],
    bonus: bonusOf({ rubric, table, scores, standings }, agent),
  }));
}
