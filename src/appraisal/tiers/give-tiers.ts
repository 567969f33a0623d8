/**
 * 等级: the first tier whose conditions all hold.
 */
import type { Pool, Ranking } from "../ranking/rank-agents";
import type { Rubric, Tier } from "../rubric/types";
import type { Assessment, PostAssessment } from "../score/assess";
import { tiersOf } from "../score/scorecards";
import { tierConditions, type Condition, type Failure, type Standing } from "./conditions";
import { lastPositions } from "./quota";

/** A better tier that was not reached, and why. */
export interface MissedTier {
  readonly tier: string;
  readonly failures: readonly Failure[];
}

/** Agents tied across a cut that all got the better tier. */
export interface QuotaTie {
  readonly pool: string;
  readonly tier: string;
  readonly heads: number;
  readonly given: number;
}

export interface Tiering {
  /** Index into the tiers of the agent's scorecard; −1: none. Aligned with the table's agents. */
  readonly tier: Int16Array;
  readonly quotaTies: readonly QuotaTie[];
  /** Each better tier than the agent's own, best first; [] for agents without a tier. */
  missed(agent: number): MissedTier[];
}

export function giveTiers(rubric: Rubric, assessment: Assessment, ranking: Ranking): Tiering {
  const { posts, post: postOf, member, score } = assessment;
  const tier = new Int16Array(score.length).fill(-1);
  const poolOf = new Int32Array(score.length).fill(-1);
  const standingOf = (agent: number, poolSize: number): Standing => ({ score: score[agent]!, rank: ranking.rank[agent]!, position: ranking.position[agent]!, poolSize, member: member[agent]! });
  const ofSize = new Map([...new Set(ranking.pools.map(({ sorted }) => sorted.length))].map((size) => [size, conditionsByPost(rubric, posts, size)]));
  const conditions = ranking.pools.map(({ sorted }) => ofSize.get(sorted.length)!);
  ranking.pools.forEach(({ sorted }, p) => {
    for (const agent of sorted) {
      poolOf[agent] = p;
      tier[agent] = firstTier(conditions[p]!(postOf[agent]!), standingOf(agent, sorted.length));
    }
  });
  return {
    tier,
    quotaTies: ranking.pools.flatMap((pool) => quotaTies(pool, rubric, assessment, ranking, tier)),
    missed: (agent) => {
      const p = poolOf[agent]!;
      if (p < 0) return [];
      const standing = standingOf(agent, ranking.pools[p]!.sorted.length);
      const better = conditions[p]!(postOf[agent]!).slice(0, tier[agent]!);
      const tiers = tiersOf(rubric, posts[postOf[agent]!]!.scorecard!);
      return better.map((ofTier, k) => ({ tier: tiers[k]!.name, failures: ofTier.map((condition) => condition(standing)).filter((failure) => failure !== null) }));
    },
  };
}

/** The index of the first tier whose conditions all hold; the last has none. */
export function firstTier(conditions: readonly (readonly Condition[])[], standing: Standing): number {
  return conditions.findIndex((ofTier) => ofTier.every((condition) => condition(standing) === null));
}

/** Conditions depend on the post (gates against its group) and the size of the pool (quotas): made once for each. */
function conditionsByPost(rubric: Rubric, posts: readonly PostAssessment[], poolSize: number): (post: number) => Condition[][] {
  const made: Condition[][][] = [];
  return (p) => (made[p] ??= tierConditions(tiersOf(rubric, posts[p]!.scorecard!), posts[p]!.overRun, poolSize));
}

function quotaTies(pool: Pool, rubric: Rubric, assessment: Assessment, ranking: Ranking, given: Int16Array): QuotaTie[] {
  const tiersOfAgent = (agent: number): readonly Tier[] => tiersOf(rubric, assessment.posts[assessment.post[agent]!]!.scorecard!);
  const posts = new Set(pool.sorted.map((agent) => assessment.post[agent]!));
  const lists = new Set([...posts].map((p) => tiersOf(rubric, assessment.posts[p]!.scorecard!)));
  return [...lists].flatMap((tiers) =>
    lastPositions(tiers, pool.sorted.length).flatMap((last, k) => {
      if (last === null || k === tiers.length - 1) return [];
      const beyond = pool.sorted.slice(last).filter((agent) => ranking.position[agent]! <= last && given[agent] === k && tiersOfAgent(agent) === tiers);
      return beyond.length === 0 ? [] : [{ pool: pool.key, tier: tiers[k]!.name, heads: last, given: last + beyond.length }];
    }),
  );
}
