/**
 * 权重: one weight of a scorecard moved, the others scaled in proportion, so that their sum stays and
 * what they weigh against each other stays as well.
 */
import { shareOut } from "../bonus/shares";
import { decimalOf, sumExactly } from "../decimal";
import type { Rubric } from "../rubric/types";

/** A criterion of the rubric by its place. */
export interface CriterionPlace {
  readonly scorecard: number;
  readonly criterion: number;
}

/** What all weights of a scorecard sum to: how far one of them can be moved. */
export function weightTotal(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/**
 * The weights when one of them is set and the others share what remains as they do today. Today's
 * weight gives today's weights, to the last digit.
 *
 * @param chosen the place of the weight that is set
 * @param weight its new value, between 0 and the sum of all
 * @throws RangeError when all other weights are 0: nothing can be scaled
 * @example scaledWeights([40, 30, 30], 0, 70) // [70, 15, 15]
 */
export function scaledWeights(weights: readonly number[], chosen: number, weight: number): number[] {
  const total = weightTotal(weights);
  const others = total - weights[chosen]!;
  if (!(others > 0)) throw new RangeError("the other weights are 0 and cannot be scaled");
  const scale = (total - weight) / others;
  return weights.map((other, k) => (k === chosen ? weight : other * scale));
}

/** Weights in the same proportions with another sum; they come to 12 digits, as nobody types more. */
export function scaledToSum(weights: readonly number[], sum: number): number[] {
  const total = weightTotal(weights);
  return weights.map((weight) => Number(((weight * sum) / total).toPrecision(12)));
}

/**
 * Weights in the same proportions with another sum, in whole steps that people can read: what the
 * rounding leaves goes to the largest remainders, so that the sum is exact.
 *
 * @param step above 0; the sum is a multiple of it, or is rounded to one
 * @throws RangeError when all weights are 0: they are in no proportion
 * @example roundedToSum([1, 1, 1], 100, 0.01) // [33.34, 33.33, 33.33]
 */
export function roundedToSum(weights: readonly number[], sum: number, step: number): number[] {
  const shares = shareOut(sum, step, weights.map(decimalOf), (i, j) => i - j);
  if (shares === null) throw new RangeError("weights that are all 0 are in no proportion");
  return shares;
}

/**
 * `scaledWeights` in whole steps: the others share what remains as they do today, as nearly as steps allow.
 *
 * @example steppedWeights([40, 30, 30], 0, 45, 0.01) // [45, 27.5, 27.5]
 */
export function steppedWeights(weights: readonly number[], chosen: number, weight: number, step: number): number[] {
  const others = weights.map((other, k) => (k === chosen ? 0 : other));
  return roundedToSum(others, sumExactly([...weights, -weight]), step).map((other, k) => (k === chosen ? weight : other));
}

/** The rubric with new weights for one scorecard, criterion by criterion. */
export function withWeights(rubric: Rubric, scorecard: number, weights: readonly number[]): Rubric {
  const scorecards = rubric.scorecards.map((card, s) => (s === scorecard ? { ...card, criteria: card.criteria.map((criterion, c) => ({ ...criterion, weight: weights[c]! })) } : card));
  return { ...rubric, scorecards };
}

/**
 * The rubric with one weight set and the other weights of its scorecard scaled in proportion.
 *
 * @example appraise(withWeight(rubric, { scorecard: 0, criterion: 2 }, 45), table)
 */
export function withWeight(rubric: Rubric, { scorecard, criterion }: CriterionPlace, weight: number): Rubric {
  const weights = rubric.scorecards[scorecard]!.criteria.map((each) => each.weight);
  return withWeights(rubric, scorecard, scaledWeights(weights, criterion, weight));
}
