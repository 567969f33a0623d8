/**
 * 等级比例: the least score that puts a wanted share of people into the best tier, read off the scores.
 */
import type { Standings } from "../appraise";
import { groupBy } from "../group-by";
import { floor15 } from "../number";
import type { Rubric, Tier } from "../rubric/types";
import { tiersOf } from "../score/scorecards";
import { tierConditions } from "../tiers/conditions";

/** A threshold and how many people reach it. */
export interface Cut {
  readonly minScore: number;
  readonly heads: number;
}

/** Ranked agents under one list of tiers, and the cuts for a share of them. */
export interface TierCut {
  readonly ranked: number;
  /** Whole heads nearest below the wanted share. */
  readonly wanted: number;
  /** Agents who meet everything else the tier asks: no threshold lets in more. */
  readonly eligible: number;
  /** The cut that lets in exactly the wanted number; null where a tie, or too few eligible, prevents it. */
  readonly exact: Cut | null;
  /** The nearest cuts that let in fewer and more; null where there is none. */
  readonly fewer: Cut | null;
  readonly more: Cut | null;
}

/**
 * Where the best tier's `minScore` has to lie for a share of the ranked agents to reach it. The tier's
 * other conditions stay: whoever fails a gate, a rank or a quota is not counted.
 *
 * @param tiers the list that holds for some scorecard, as the rubric has it
 * @param share between 0 and 1
 * @example topTierCut(standings, rubric.tiers, 0.15).exact // {minScore: 91.4, heads: 6}
 */
export function topTierCut(standings: Standings, tiers: readonly Tier[], share: number): TierCut {
  const { agents, eligible } = rankedUnder(standings, tiers);
  const scores = eligible.map((agent) => standings.assessment.score[agent]!).sort((a, b) => b - a);
  const wanted = Math.max(0, floor15(agents.length * share));
  const cuts = [...new Set(scores)].map((minScore): Cut => ({ minScore, heads: scores.filter((score) => score >= minScore).length }));
  return {
    ranked: agents.length,
    wanted,
    eligible: scores.length,
    exact: cuts.find(({ heads }) => heads === wanted) ?? null,
    fewer: cuts.filter(({ heads }) => heads < wanted).at(-1) ?? null,
    more: cuts.find(({ heads }) => heads > wanted) ?? null,
  };
}

/**
 * The rubric with another threshold for the best tier of a list.
 *
 * @param tiers as for `topTierCut`
 * @example withTopCut(rubric, rubric.tiers, 91.4).tiers[0].minScore // 91.4
 */
export function withTopCut(rubric: Rubric, tiers: readonly Tier[], minScore: number): Rubric {
  const cut = <T extends readonly Tier[] | undefined>(list: T) => (list === tiers ? list.map((tier, k) => (k === 0 ? { ...tier, minScore } : tier)) : list);
  return { ...rubric, tiers: cut(rubric.tiers), scorecards: rubric.scorecards.map((card) => (card.tiers === tiers ? { ...card, tiers: cut(card.tiers) } : card)) };
}

/** Ranked agents for whom the tiers hold, and those among them who meet all conditions of the best tier but its threshold. */
function rankedUnder({ rubric, assessment, ranking }: Standings, tiers: readonly Tier[]): { agents: number[]; eligible: number[] } {
  const open = tiers.map((tier, k) => (k === 0 ? { ...tier, minScore: undefined } : tier));
  const found = { agents: [] as number[], eligible: [] as number[] };
  for (const { sorted } of ranking.pools)
    for (const [p, members] of groupBy(sorted, (agent) => assessment.post[agent]!)) {
      const post = assessment.posts[p]!;
      if (tiersOf(rubric, post.scorecard!) !== tiers) continue;
      const [conditions] = tierConditions(open, post.overRun, sorted.length);
      const standing = (agent: number) => ({ score: assessment.score[agent]!, rank: ranking.rank[agent]!, position: ranking.position[agent]!, poolSize: sorted.length, member: assessment.member[agent]! });
      found.agents.push(...members);
      found.eligible.push(...members.filter((agent) => conditions!.every((condition) => condition(standing(agent)) === null)));
    }
  return found;
}
