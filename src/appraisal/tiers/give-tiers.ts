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
  const size = assessment.score.length;
  const tier = new Int16Array(size).fill(-1);
  const poolOf: (Pool | null)[] = new Array<Pool | null>(size).fill(null);
  const conditionsOf = conditionsByPostAndSize(rubric);
  const standingOf = (agent: number, pool: Pool): Standing => ({
    score: assessment.score[agent]!,
    rank: ranking.rank[agent]!,
    position: ranking.position[agent]!,
    poolSize: pool.sorted.length,
    member: assessment.member[agent]!,
  });
  for (const pool of ranking.pools)
    for (const agent of pool.sorted) {
      const standing = standingOf(agent, pool);
      poolOf[agent] = pool;
      tier[agent] = conditionsOf(assessment.posts[assessment.post[agent]!]!, pool.sorted.length).findIndex((conditions) => conditions.every((condition) => condition(standing) === null));
    }
  return {
    tier,
    quotaTies: ranking.pools.flatMap((pool) => quotaTies(pool, rubric, assessment, ranking, tier)),
    missed: (agent) => {
      const pool = poolOf[agent]!;
      if (pool === null) return [];
      const post = assessment.posts[assessment.post[agent]!]!;
      const standing = standingOf(agent, pool);
      const better = conditionsOf(post, pool.sorted.length).slice(0, tier[agent]!);
      const tiers = tiersOf(rubric, post.scorecard!);
      return better.map((conditions, k) => ({ tier: tiers[k]!.name, failures: conditions.map((condition) => condition(standing)).filter((failure) => failure !== null) }));
    },
  };
}

/** Conditions depend on the post (gates against its group) and the size of the pool (quotas): made once for each. */
function conditionsByPostAndSize(rubric: Rubric): (post: PostAssessment, size: number) => Condition[][] {
  const made = new Map<PostAssessment, Map<number, Condition[][]>>();
  return (post, size) => {
    const bySize = made.get(post) ?? new Map<number, Condition[][]>();
    made.set(post, bySize);
    const conditions = bySize.get(size) ?? tierConditions(tiersOf(rubric, post.scorecard!), post.overRun, size);
    bySize.set(size, conditions);
    return conditions;
  };
}

function quotaTies(pool: Pool, rubric: Rubric, assessment: Assessment, ranking: Ranking, given: Int16Array): QuotaTie[] {
  const tiersOfAgent = (agent: number): readonly Tier[] => tiersOf(rubric, assessment.posts[assessment.post[agent]!]!.scorecard!);
  const lists = new Set([...pool.sorted].map(tiersOfAgent));
  return [...lists].flatMap((tiers) =>
    lastPositions(tiers, pool.sorted.length).flatMap((last, k) => {
      if (last === null || k === tiers.length - 1) return [];
      const beyond = pool.sorted.slice(last).filter((agent) => ranking.position[agent]! <= last && given[agent] === k && tiersOfAgent(agent) === tiers);
      return beyond.length === 0 ? [] : [{ pool: pool.key, tier: tiers[k]!.name, heads: last, given: last + beyond.length }];
    }),
  );
}
