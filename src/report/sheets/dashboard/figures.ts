/** What the dashboard tells of a team: the figures behind its sentences and charts. */
import type { Appraisal } from "../../../appraisal/appraise";
import { sumExactly } from "../../../appraisal/decimal";
import { labelOf } from "../../../appraisal/rubric/metrics";
import type { Locale } from "../../../appraisal/rubric/types";
import type { PostAssessment } from "../../../appraisal/score/assess";
import { tiersOf } from "../../../appraisal/score/scorecards";
import { meanOf } from "../../../appraisal/statistics";
import { textIn } from "../../../locale/wording";
import { paysAnybody } from "../bonus/rows";

/** Points are out of so many by default. */
const FULL = 100;

export interface TierFigures {
  readonly name: string;
  readonly heads: number;
  /** Σ bonus of its agents. */
  readonly amount: number;
}

/** A criterion of a post. */
export interface CriterionFigures {
  readonly post: string;
  readonly criterion: string;
  /** Mean points of those who have points. */
  readonly mean: number;
  /** How much higher a score would be on average if everybody had full points. */
  readonly loss: number;
  /** Indices of the agents below full points, lowest first. */
  readonly below: readonly number[];
}

export interface Figures {
  /** Indices of the ranked agents, highest score first. */
  readonly ranked: readonly number[];
  /** NaN when nobody is ranked. */
  readonly meanScore: number;
  /** Best first, tiers nobody reached among them. */
  readonly tiers: readonly TierFigures[];
  /** Σ bonus; null where the rubric pays nobody. */
  readonly amount: number | null;
  readonly criteria: readonly CriterionFigures[];
  /** Ranked agents in the last of several tiers, lowest score first. */
  readonly lastTier: readonly number[];
}

/** @example figuresOf(appraisal, "zh-CN").meanScore // 75.78 */
export function figuresOf(appraisal: Appraisal, locale: Locale): Figures {
  const { rubric, assessment, ranking, tiering, bonuses } = appraisal;
  const ranked = ranking.pools.flatMap(({ sorted }) => [...sorted]).sort((a, b) => assessment.score[b]! - assessment.score[a]!);
  const isLast = (agent: number) => {
    const { length } = tiersOf(rubric, assessment.posts[assessment.post[agent]!]!.scorecard!);
    return length > 1 && tiering.tier[agent] === length - 1;
  };
  return {
    ranked,
    meanScore: meanOf(Float64Array.from(ranked, (agent) => assessment.score[agent]!)),
    tiers: tierFigures(appraisal, ranked),
    amount: paysAnybody(appraisal) ? sumExactly(bonuses.map((parts) => parts?.amount ?? 0)) : null,
    criteria: assessment.posts.flatMap((post) => criterionFigures(appraisal, post, locale)),
    lastTier: ranked.filter(isLast).reverse(),
  };
}

function tierFigures({ rubric, assessment, tiering, bonuses }: Appraisal, ranked: readonly number[]): TierFigures[] {
  const lists = assessment.posts.map(({ scorecard }) => (scorecard === null ? [] : tiersOf(rubric, scorecard)));
  const agentsOf = new Map<string, number[]>(lists.flat().map(({ name }) => [name, []]));
  for (const agent of ranked) agentsOf.get(lists[assessment.post[agent]!]![tiering.tier[agent]!]!.name)!.push(agent);
  return [...agentsOf].map(([name, agents]) => ({ name, heads: agents.length, amount: sumExactly(agents.map((agent) => bonuses[agent]?.amount ?? 0)) }));
}

/** Criteria that nobody has points in tell nothing. */
function criterionFigures({ rubric }: Appraisal, { post, agents, criteria }: PostAssessment, locale: Locale): CriterionFigures[] {
  const weights = criteria.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  return criteria.flatMap(({ criterion, points }) => {
    const mean = meanOf(points);
    if (Number.isNaN(mean)) return [];
    const below = [...points.keys()].filter((member) => points[member]! < FULL).sort((a, b) => points[a]! - points[b]!);
    return [{ post, criterion: textIn(labelOf(rubric, criterion.metric), locale), mean, loss: ((FULL - mean) * criterion.weight) / weights, below: below.map((member) => agents[member]!) }];
  });
}
