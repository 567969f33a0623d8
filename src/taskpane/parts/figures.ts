/** The figures of a run that the pane shows. */
import type { Appraisal } from "../../appraisal/appraise";
import { sumExactly } from "../../appraisal/decimal";
import { meanOf } from "../../appraisal/statistics";
import { tiersOf } from "../../appraisal/score/scorecards";
import type { Tone } from "../../report/plan";
import { tierTones } from "../../report/sheets/layout/tier-tones";

export interface TierHeads {
  readonly tier: string;
  readonly heads: number;
  readonly tone: Tone;
}

export interface Figures {
  readonly heads: number;
  readonly ranked: number;
  /** Mean score of the ranked; NaN when nobody is. */
  readonly mean: number;
  readonly bonus: number;
  /** Best first; tiers that nobody has among them. */
  readonly tiers: readonly TierHeads[];
}

/**
 * Heads, mean, bonus total and heads by tier.
 *
 * @example figuresOf(appraisal).bonus // 66031.87
 */
export function figuresOf({ rubric, table, assessment, ranking, tiering, bonuses }: Appraisal): Figures {
  const ranked = table.agents.flatMap((_, agent) => (ranking.rank[agent] === 0 ? [] : [agent]));
  const tones = tierTones(rubric);
  const heads = new Map([...tones.keys()].map((tier) => [tier, 0]));
  for (const agent of ranked) {
    const { name } = tiersOf(rubric, assessment.posts[assessment.post[agent]!]!.scorecard!)[tiering.tier[agent]!]!;
    heads.set(name, heads.get(name)! + 1);
  }
  return {
    heads: table.agents.length,
    ranked: ranked.length,
    mean: meanOf(Float64Array.from(ranked, (agent) => assessment.score[agent]!)),
    bonus: sumExactly(bonuses.map((parts) => parts?.amount ?? 0)),
    tiers: [...heads].map(([tier, count]) => ({ tier, heads: count, tone: tones.get(tier)! })),
  };
}
