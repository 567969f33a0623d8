/**
 * 期望名次: the weights nearest to today's with which certain agents stand above others.
 *
 * A score is linear in the weights while their sum stays: "A above B" says that Σ wᵢ·(pᵢᴬ − pᵢᴮ) is at
 * least so much, for points do not hang on weights. Which weights do so with the least change in all,
 * Σ |wᵢ − wᵢ⁰|, is a linear programme.
 */
import { solve } from "yalps";
import { standings as standingsOf, type Standings } from "../appraise";
import type { Rubric } from "../rubric/types";
import { roundedToSum, scaledToSum, weightTotal, withWeights } from "./scale";

/** Somebody who should stand above somebody else; indices into the table's agents. */
export interface Wish {
  readonly above: number;
  readonly below: number;
}

/** Why weights cannot do it. */
export type Refusal =
  /** No weights at all, or the wishes contradict each other. */
  | "no-weights"
  /** The two are not ranked in one pool by one scorecard. */
  | "not-comparable"
  /** One lacks a criterion that the other has: their scores then rest on different sums of weights. */
  | "different-criteria"
  /** A limit of the score makes them equal. */
  | "at-limit";

export type NearestWeights =
  | { readonly rubric: Rubric; readonly weights: readonly number[]; /** Σ |w − w⁰|, in units of the weights. */ readonly distance: number }
  | { readonly refusal: Refusal; /** The wish that it is about; null: all of them together. */ readonly wish: Wish | null };

/**
 * The nearest weights of one scorecard that fulfil all wishes, at the same sum of weights. Whoever
 * should stand above has at least one shown step more (0.01 at two decimals), so that rounding
 * cannot undo it; the answer was appraised and holds.
 *
 * @example nearestWeights(standings, 0, [{ above: 3, below: 0 }]) // {weights: [35, 45, 20], distance: 10, …}
 */
export function nearestWeights(standings: Standings, scorecard: number, wishes: readonly Wish[]): NearestWeights {
  const today = standings.rubric.scorecards[scorecard]!.criteria.map(({ weight }) => weight);
  const refused = wishes.map((wish) => ({ wish, refusal: whyNot(standings, scorecard, wish) })).find(({ refusal }) => refusal !== null);
  if (refused !== undefined) return { refusal: refused.refusal!, wish: refused.wish };
  const weights = solved(today, wishes.map((wish) => inequality(standings, wish)));
  if (weights === null) return { refusal: "no-weights", wish: null };
  const rubric = withWeights(standings.rubric, scorecard, weights);
  const { ranking } = standingsOf(rubric, standings.table);
  const failed = wishes.find(({ above, below }) => ranking.ahead(above, below) >= 0);
  if (failed !== undefined) return { refusal: "at-limit", wish: failed };
  return { rubric, weights, distance: distanceOf(weights, today) };
}

/**
 * Weights that were found, in whole steps that people can read, where the wishes hold for those as well.
 *
 * @param step as of `roundedToSum`
 * @returns what was found as it is, where rounding would undo a wish
 * @example inSteps(standings, 0, wishes, nearestWeights(standings, 0, wishes), 0.01)
 */
export function inSteps(standings: Standings, scorecard: number, wishes: readonly Wish[], found: NearestWeights, step: number): NearestWeights {
  if ("refusal" in found) return found;
  const today = standings.rubric.scorecards[scorecard]!.criteria.map(({ weight }) => weight);
  const weights = roundedToSum(found.weights, weightTotal(today), step);
  const rubric = withWeights(standings.rubric, scorecard, weights);
  const { ranking } = standingsOf(rubric, standings.table);
  return wishes.every(({ above, below }) => ranking.ahead(above, below) < 0) ? { rubric, weights, distance: distanceOf(weights, today) } : found;
}

function distanceOf(weights: readonly number[], today: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + Math.abs(weight - today[i]!), 0);
}

function whyNot({ rubric, assessment, ranking }: Standings, scorecard: number, { above, below }: Wish): Refusal | null {
  const together = ranking.pools.some(({ sorted }) => sorted.includes(above) && sorted.includes(below));
  const isOfScorecard = (agent: number) => assessment.posts[assessment.post[agent]!]!.scorecard === rubric.scorecards[scorecard];
  if (above === below || !together || !isOfScorecard(above) || !isOfScorecard(below)) return "not-comparable";
  const [a, b] = [pointsOf({ assessment }, above), pointsOf({ assessment }, below)];
  return a.some((points, i) => Number.isNaN(points) !== Number.isNaN(b[i]!)) ? "different-criteria" : null;
}

function pointsOf({ assessment }: Pick<Standings, "assessment">, agent: number): number[] {
  return assessment.posts[assessment.post[agent]!]!.criteria.map(({ points }) => points[assessment.member[agent]!]!);
}

/** What scores without rounding are kept apart by. */
const UNROUNDED = 1e-6;

/** A little more than what is asked for, so that the solver's own tolerance cannot undo it. */
const SURPLUS = 1 + 1e-6;

/** Coefficients of the weights whose sum has to be at least 0. */
function inequality({ rubric, assessment }: Standings, { above, below }: Wish): number[] {
  const { decimals } = rubric.score;
  const step = (decimals === null ? UNROUNDED : 10 ** -decimals) * SURPLUS;
  const lead = step + assessment.adjustment[below]! - assessment.adjustment[above]!;
  const [a, b] = [pointsOf({ assessment }, above), pointsOf({ assessment }, below)];
  return a.map((points, i) => (Number.isNaN(points) ? 0 : points - b[i]! - lead));
}

/** The weights with the least Σ |change|, each written as today's plus what is added, minus what is taken. */
function solved(today: readonly number[], inequalities: readonly (readonly number[])[]): number[] | null {
  const variables = today.flatMap((_, i): [string, Record<string, number>][] => {
    const needs = Object.fromEntries(inequalities.map((coefficients, k) => [`wish${k}`, coefficients[i]!]));
    const negated = Object.fromEntries(Object.entries(needs).map(([key, value]) => [key, -value]));
    return [
      [`added${i}`, { change: 1, sum: 1, ...needs }],
      [`taken${i}`, { change: 1, sum: -1, [`whole${i}`]: 1, ...negated }],
    ];
  });
  const constraints = {
    sum: { equal: 0 },
    ...Object.fromEntries(today.map((weight, i) => [`whole${i}`, { max: weight }])),
    ...Object.fromEntries(inequalities.map((coefficients, k) => [`wish${k}`, { min: -coefficients.reduce((sum, each, i) => sum + each * today[i]!, 0) }])),
  };
  const { status, variables: found } = solve({ direction: "minimize", objective: "change", constraints, variables: Object.fromEntries(variables) }, { precision: 1e-10, includeZeroVariables: true });
  if (status !== "optimal") return null;
  const value = new Map(found);
  const weights = today.map((weight, i) => Math.max(0, weight + (value.get(`added${i}`) ?? 0) - (value.get(`taken${i}`) ?? 0)));
  return scaledToSum(weights, weightTotal(today));
}
