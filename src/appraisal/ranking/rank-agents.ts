/**
 * 排名池: who is ranked with whom, and in which place.
 */
import { groupBy } from "../group-by";
import type { Rubric } from "../rubric/types";
import type { Assessment } from "../score/assess";
import type { Agent, MetricTable } from "../table";
import { giveOutPlaces, orderOfMerit, sortPool, type Ahead, type Places } from "./ranking";

export interface Pool {
  readonly key: string;
  /** Ranked agents, best first; indices into the table's agents. */
  readonly sorted: Int32Array;
}

export interface Ranking extends Places {
  /** In the order of their first ranked agent in the input. */
  readonly pools: readonly Pool[];
  readonly ahead: Ahead;
}

/** Ranks everybody who has a score and takes part. */
export function rankAgents(rubric: Rubric, table: MetricTable, assessment: Assessment, shown: (metric: string) => Float64Array): Ranking {
  const size = table.agents.length;
  const places: Places = { position: new Int32Array(size), rank: new Int32Array(size) };
  const ahead = orderOfMerit(assessment.score, rubric, shown);
  const pools = [...membersByPool(rubric, table, assessment)].map(([key, members]) => ({ key, sorted: sortPool(members, assessment.score, ahead) }));
  for (const { sorted } of pools) giveOutPlaces(sorted, ahead, rubric.ranking.ties, places);
  return { pools, ahead, ...places };
}

/** The pool an agent belongs to, ranked or not. */
export function poolKeyOf(agent: Agent, rubric: Rubric): string {
  const { pool } = rubric.ranking;
  if (pool === "post") return agent.post;
  return pool === "all" ? "all" : (agent.poolCell ?? "");
}

function membersByPool(rubric: Rubric, { agents }: MetricTable, { score, participates }: Assessment): Map<string, number[]> {
  const ranked: number[] = [];
  for (let i = 0; i < agents.length; i++) if (score[i]! === score[i]! && participates[i] === 1) ranked.push(i);
  return groupBy(ranked, (i) => poolKeyOf(agents[i]!, rubric));
}
