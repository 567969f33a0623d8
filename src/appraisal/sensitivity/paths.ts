/**
 * What everybody's score does while the weight of one criterion moves and the others are scaled in
 * proportion.
 *
 * With weight x of a total W, the others scaled by t = (W − x)/(W − x₀), an agent's mean is
 * (x·p + t·S)/(x + t·V): p the points of the criterion, S = Σ wⱼ·pⱼ and V = Σ wⱼ over the other
 * criteria that have points. Where none is missing the denominator is W and the mean a straight line;
 * else it is a hyperbola. Either way it only rises or only falls, and so does the rounded score: what
 * it can be between two weights lies between what it is at them. The difference of two agents who lack
 * the same criteria is of the same form.
 */
import type { Standings } from "../appraise";
import { compare15 } from "../number";
import { finalScore, weightedMeans } from "../score/score";
import { scaledWeights, weightTotal, type CriterionPlace } from "../weights/scale";

export interface ScorePaths {
  readonly place: CriterionPlace;
  /** The criterion's weight today, and the sum of all weights: it can be moved from 0 to there. */
  readonly weight: number;
  readonly total: number;
  /** Whether the agent's score rests on the scorecard; other scores stay as they are. */
  isMoved(agent: number): boolean;
  /** The mean plus adjustments at a weight, from the closed form; NaN: none. Of a score that does not move, the score. */
  sumAt(agent: number, weight: number): number;
  /** The weight at which the sum has a value: the closed form, solved for x. */
  weightFor(agent: number, sum: number): number;
  /** The score at a weight by the method's own sums, to the last digit. Slower. */
  scoreAt(agent: number, weight: number): number;
  /** The same text for agents who have the same score whatever the weight. */
  pathOf(agent: number): string;
  /** Whether the difference of two agents' sums only rises or only falls: where they lack the same criteria, or one of the sums stands still. */
  differSteadily(a: number, b: number): boolean;
  /** Whether the agent has points of this criterion, and of any other that weighs something. */
  holdings(agent: number): { readonly own: boolean; readonly others: boolean };
}

/** A path has three constants: who agrees in three places agrees everywhere, as far as these digits tell. */
const MARKS = [0.25, 0.5, 0.75];
const MARK_DIGITS = 12;

/** The paths of all agents as one weight moves; null when all other weights are 0, so that there is nothing to scale. */
export function scorePaths({ rubric, assessment }: Pick<Standings, "rubric" | "assessment">, place: CriterionPlace): ScorePaths | null {
  const scorecard = rubric.scorecards[place.scorecard]!;
  const weights = scorecard.criteria.map((criterion) => criterion.weight);
  const total = weightTotal(weights);
  const weight = weights[place.criterion]!;
  if (!(total - weight > 0)) return null;

  const size = assessment.score.length;
  const moved = new Uint8Array(size);
  const own = new Float64Array(size);
  const sum = new Float64Array(size);
  const share = new Float64Array(size);
  for (const post of assessment.posts) {
    if (post.scorecard !== scorecard) continue;
    post.criteria.forEach(({ points }, c) => {
      for (let k = 0; k < points.length; k++) {
        const agent = post.agents[k]!;
        moved[agent] = 1;
        if (c === place.criterion) own[agent] = points[k]!;
        else if (points[k]! === points[k]!) {
          sum[agent]! += weights[c]! * points[k]!;
          share[agent]! += weights[c]!;
        }
      }
    });
  }
  const { adjustment, score } = assessment;
  const names: string[] = [];
  const stands = (agent: number) => moved[agent] === 0 || Number.isNaN(own[agent]!);

  const sumAt = (agent: number, x: number): number => {
    if (moved[agent] === 0) return score[agent]!;
    const scale = (total - x) / (total - weight);
    const has = own[agent]! === own[agent]!;
    const weighed = (has ? x : 0) + scale * share[agent]!;
    return weighed > 0 ? ((has ? x * own[agent]! : 0) + scale * sum[agent]!) / weighed + adjustment[agent]! : NaN;
  };

  return {
    place,
    weight,
    total,
    isMoved: (agent) => moved[agent] === 1,
    sumAt,
    weightFor: (agent, wanted) => {
      const mean = wanted - adjustment[agent]!;
      const lacking = mean * share[agent]! - sum[agent]!;
      return (total * lacking) / ((own[agent]! - mean) * (total - weight) + lacking);
    },
    scoreAt: (agent, x) => {
      if (moved[agent] === 0) return score[agent]!;
      const post = assessment.posts[assessment.post[agent]!]!;
      const k = assessment.member[agent]!;
      const scaled = scaledWeights(weights, place.criterion, x);
      const columns = post.criteria.map(({ points, status }, c) => ({ criterion: { weight: scaled[c]! }, points: points.subarray(k, k + 1), status: status.subarray(k, k + 1) }));
      const mean = weightedMeans(columns, 1)[0]!;
      return Number.isNaN(mean) ? NaN : finalScore(mean, adjustment[agent]!, rubric.score);
    },
    pathOf: (agent) => (names[agent] ??= MARKS.map((part) => sumAt(agent, part * total).toPrecision(MARK_DIGITS)).join(" ")),
    differSteadily: (a, b) => stands(a) || stands(b) || compare15(share[a]!, share[b]!) === 0,
    holdings: (agent) => ({ own: own[agent]! === own[agent]!, others: share[agent]! > 0 }),
  };
}
