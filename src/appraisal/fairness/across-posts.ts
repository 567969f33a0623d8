/**
 * 跨岗排名: posts have different work and different scorecards, so their scores are not comparable;
 * where somebody stands among those of the same post is.
 */
import type { Standings } from "../appraise";
import { groupBy } from "../group-by";
import { compare15 } from "../number";
import { midRanks } from "../order";

/** One agent's place within the post and across posts. */
export interface AcrossPosts {
  /** Index into the table's agents. */
  readonly agent: number;
  readonly post: string;
  /** Ranked agents of the post. */
  readonly heads: number;
  /** Mid-rank percentile within the post, above 0 and below 1, higher is better: (worse + half of those alike, oneself included) ÷ heads. */
  readonly percentile: number;
  /** 1 + agents of a higher percentile; equal ones share it. null in a post of too few. */
  readonly rank: number | null;
  /** 样本不足: fewer ranked agents in the post than asked for. */
  readonly tooFew: boolean;
}

/**
 * Everybody who is ranked, by percentile within the post, best first; agents of posts with fewer than
 * `fewest` ranked agents last and without a rank, as among two one is the better half.
 *
 * @example acrossPosts(standings, 5)[0] // {agent: 7, post: "售前", heads: 25, percentile: 0.98, rank: 1, tooFew: false}
 */
export function acrossPosts({ table, assessment, ranking }: Standings, fewest: number): AcrossPosts[] {
  const ranked = [...table.agents.keys()].filter((agent) => ranking.rank[agent]! > 0);
  const placed = [...groupBy(ranked, (agent) => table.agents[agent]!.post)].flatMap(([post, agents]) =>
    placesIn(Float64Array.from(agents, (agent) => assessment.score[agent]!)).map((percentile, k) => ({ agent: agents[k]!, post, heads: agents.length, percentile, tooFew: agents.length < fewest })),
  );
  const sorted = placed.sort((a, b) => Number(a.tooFew) - Number(b.tooFew) || compare15(b.percentile, a.percentile) || a.agent - b.agent);
  let rank = 1;
  return sorted.map((each, k): AcrossPosts => {
    if (k > 0 && compare15(each.percentile, sorted[k - 1]!.percentile) !== 0) rank = k + 1;
    return { ...each, rank: each.tooFew ? null : rank };
  });
}

/** (worse + half of those alike) ÷ heads: half a place below the mid-rank. */
function placesIn(scores: Float64Array): number[] {
  return Array.from(midRanks(scores), (rank) => (rank - 0.5) / scores.length);
}
