/**
 * What is watched while a weight moves: who holds the first place, who is among the top n, who has a
 * tier or a better one. Each asks only for more score and a better place, so whoever holds it at the
 * worst of both holds it throughout.
 */
import type { Standings } from "../appraise";
import { holds } from "../comparison";
import type { Pool } from "../ranking/rank-agents";
import type { Tier } from "../rubric/types";
import { tiersOf } from "../score/scorecards";
import { percentileOf, tierConditions, type Condition } from "../tiers/conditions";
import { lastPositions } from "../tiers/quota";

/** A set of agents of one pool, told from score and place. */
export interface Watch {
  /** The places it looks at, ascending: whether an agent is ahead of, or behind, others than these makes no difference. */
  readonly lasts: readonly number[];
  /** Whether the agent belongs to the set with this score, position (1 + those strictly ahead) and rank (as ties are ranked). */
  readonly isIn: (agent: number, score: number, position: number, rank: number) => boolean;
}

/** Those with fewer than `count` agents strictly ahead of them. */
export function topWatch(count: number): Watch {
  return { lasts: [count], isIn: (_, __, position) => position <= count };
}

/** What a tier asks for that weights can change: the least score, the last position, the last rank. */
interface Demand {
  readonly minScore: number;
  readonly lastPosition: number;
  readonly lastRank: number;
}

/** The agents of a list of tiers who have the k-th tier or a better one. */
export function tierWatch({ rubric, assessment }: Pick<Standings, "rubric" | "assessment">, pool: Pool, tiers: readonly Tier[], k: number): Watch {
  const size = pool.sorted.length;
  const last = lastPositions(tiers, size);
  const demands = tiers.slice(0, k + 1).map((tier, t): Demand => ({ minScore: tier.minScore ?? -Infinity, lastPosition: last[t] ?? size, lastRank: lastRank(tier, size) }));
  const gates = assessment.posts.map((post) => (post.scorecard !== null && tiersOf(rubric, post.scorecard) === tiers ? tierConditions(tiers.map(gatesAlone), post.overRun, size) : null));
  const open: boolean[][] = [];
  for (const agent of pool.sorted) open[agent] = openTiers(gates[assessment.post[agent]!]!, assessment.member[agent]!, k);
  return {
    lasts: [...new Set(demands.flatMap(({ lastPosition, lastRank: worst }) => [lastPosition, worst]))].filter((place) => place < size).sort((a, b) => a - b),
    isIn: (agent, score, position, rank) => {
      const passed = open[agent]!;
      for (let t = 0; t <= k; t++) {
        const { minScore, lastPosition, lastRank: worst } = demands[t]!;
        if (passed[t] === true && position <= lastPosition && rank <= worst && holds(score, ">=", minScore)) return true;
      }
      return false;
    },
  };
}

/** Whether a tier of the list looks at the rank that is shown, not only at who is ahead. */
export function looksAtRank(tiers: readonly Tier[]): boolean {
  return tiers.slice(0, -1).some(({ maxRank, maxPercentile }) => maxRank !== undefined || maxPercentile !== undefined);
}

/** The last rank that `maxRank` and `maxPercentile` admit in a pool of a size. */
function lastRank({ maxRank = Infinity, maxPercentile }: Tier, size: number): number {
  let rank = Math.min(size, Math.floor(maxRank));
  if (maxPercentile !== undefined) while (rank > 0 && !holds(percentileOf(rank, size), "<", maxPercentile)) rank--;
  return rank;
}

function gatesAlone({ name, requires }: Tier): Tier {
  return { name, requires };
}

/** Of each tier whether its gates let the agent pass; agents of other lists pass none. */
function openTiers(gates: Condition[][] | null, member: number, k: number): boolean[] {
  if (gates === null) return [];
  const standing = { score: NaN, rank: 1, position: 1, poolSize: 1, member };
  return gates.slice(0, k + 1).map((ofTier) => ofTier.every((condition) => condition(standing) === null));
}
