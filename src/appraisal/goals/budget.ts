/**
 * 预算: one factor on all payouts with which the bonuses fit a budget.
 */
import type { Standings } from "../appraise";
import { payBonuses } from "../bonus/pay";
import { sumExactly } from "../decimal";
import { to15 } from "../number";
import { bonusesOf } from "../rubric/walk";
import type { Payout, Rubric, Tier } from "../rubric/types";
import { simplestBetween } from "../sensitivity/stability";

/** Why no factor can do it. */
export type BudgetRefusal =
  /** A pool shares a fixed amount: change that. */
  | "paid-from-pool"
  /** No tier pays anything that could be scaled, or nobody has it. */
  | "nothing-to-scale"
  /** Commission, adjustments and least bonuses alone are more. */
  | "too-small"
  /** Even the largest factor does not reach it: greatest bonuses hold it down. */
  | "too-large";

export type BudgetFit =
  | {
      readonly rubric: Rubric;
      readonly factor: number;
      /** Σ bonus with it: the budget, or as little below as rounding allows. */
      readonly total: number;
      readonly left: number;
    }
  | { readonly refusal: BudgetRefusal; /** Σ bonus at the factor that comes nearest; null where none was tried. */ readonly nearest: number | null };

/** No factor beyond is asked for. */
const LARGEST = 1e6;

/**
 * The largest factor, of as few digits as there are, with which Σ bonus does not exceed the budget.
 * Fixed payouts, coefficients, rates per score and both ends of a range are multiplied; commission,
 * adjustments, limits and rounding stay.
 *
 * @param budget money, 0 or more
 * @example fitBudget(standings, 50000) // {factor: 1.0425, total: 49999.98, left: 0.02, …}
 */
export function fitBudget(standings: Standings, budget: number): BudgetFit {
  const { rubric } = standings;
  if ([...bonusesOf(rubric)].some(({ bonus }) => bonus.pool !== null)) return { refusal: "paid-from-pool", nearest: null };
  const totalAt = (factor: number) => totalOf(standings, withPayoutFactor(rubric, factor));
  const [none, most] = [totalAt(0), totalAt(LARGEST)];
  if (none === most) return { refusal: "nothing-to-scale", nearest: none };
  if (none > budget) return { refusal: "too-small", nearest: none };
  if (most < budget) return { refusal: "too-large", nearest: most };
  const [low, high] = lastWithin(totalAt, budget);
  const factor = simplestWithin(totalAt, budget, low, high);
  const total = totalAt(factor);
  return { rubric: withPayoutFactor(rubric, factor), factor, total, left: sumExactly([budget, -total]) };
}

/** The rubric with every payout multiplied. */
export function withPayoutFactor(rubric: Rubric, factor: number): Rubric {
  const scaled = (tiers: readonly Tier[]) => tiers.map((tier) => (tier.payout === undefined ? tier : { ...tier, payout: scaledPayout(tier.payout, factor) }));
  return { ...rubric, tiers: scaled(rubric.tiers), scorecards: rubric.scorecards.map((card) => (card.tiers === undefined ? card : { ...card, tiers: scaled(card.tiers) })) };
}

function scaledPayout(payout: Payout, factor: number): Payout {
  if ("fixed" in payout) return { fixed: to15(payout.fixed * factor) };
  if ("coefficient" in payout) return { coefficient: to15(payout.coefficient * factor) };
  if ("perScore" in payout) return { perScore: to15(payout.perScore * factor) };
  const { low, high } = payout.between;
  return { between: { ...payout.between, low: to15(low * factor), high: to15(high * factor) } };
}

function totalOf({ table, assessment, ranking, tiering }: Standings, rubric: Rubric): number {
  // Scores, ranks and tiers do not hang on payouts; scorecards are looked up in the rubric that pays.
  const posts = assessment.posts.map((post) => ({ ...post, scorecard: post.scorecard === null ? null : (rubric.scorecards.find(({ posts: names }) => names === post.scorecard!.posts) ?? null) }));
  const { bonuses } = payBonuses(rubric, table, { ...assessment, posts }, ranking, tiering);
  return sumExactly(bonuses.map((parts) => parts?.amount ?? 0));
}

/** Neighbouring factors between which the total passes the budget: more factor never pays less. */
function lastWithin(totalAt: (factor: number) => number, budget: number): [number, number] {
  let [low, high] = [0, LARGEST];
  if (totalAt(high) <= budget) return [high, high];
  // From 1 outwards, where the factor mostly is.
  for (let near = 1; near < LARGEST; near *= 2) {
    if (totalAt(near) > budget) {
      high = near;
      break;
    }
    low = near;
  }
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2;
    if (totalAt(middle) <= budget) low = middle;
    else high = middle;
  }
  return [low, high];
}

/** A short factor that pays as much as the last within the budget. */
function simplestWithin(totalAt: (factor: number) => number, budget: number, low: number, high: number): number {
  const best = totalAt(low);
  for (let digits = 2; digits < 13; digits++) {
    const cut = Number(low.toPrecision(digits));
    const total = totalAt(cut);
    if (total === best) return cut;
  }
  const simple = simplestBetween(low, high);
  return totalAt(simple) <= budget ? simple : low;
}
