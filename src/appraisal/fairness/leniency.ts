/**
 * 评委宽严校正: some raters are lenient and some severe. What each gives on average is brought to one
 * common mean, so that it does not matter who rated whom.
 */
import { groupBy } from "../group-by";
import { to15 } from "../number";
import { meanOf } from "../statistics";

/** One rating of one agent by one rater. */
export interface Rating {
  readonly rater: string;
  readonly agent: string;
  readonly value: number;
}

/** How one rater rates, and what is done about it. */
export interface RaterMean {
  readonly rater: string;
  readonly ratings: number;
  readonly mean: number;
  /** What is added to each of the rater's ratings: above 0 for the severe. 0 for whom too little is known. */
  readonly correction: number;
  /** 样本不足: fewer ratings than asked for, left as they are. */
  readonly tooFew: boolean;
}

export interface Correction {
  /** The mean of the raters' means, each rater counting alike. */
  readonly commonMean: number;
  readonly raters: readonly RaterMean[];
  /** As given, each with its value corrected and kept within the scale. */
  readonly ratings: readonly (Rating & { readonly corrected: number })[];
}

export interface LeniencyOptions {
  /** Raters with fewer ratings are not corrected: their mean says more of whom they rated than of them. */
  readonly fewest: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Ratings with every rater's mean brought to the common mean. It takes for granted that raters were
 * given agents alike; where one rates only beginners, a low mean is no severity, and the correction
 * should be left off.
 *
 * @returns without a single rater of enough ratings, the ratings as they are and a common mean of NaN
 * @example correctLeniency([{ rater: "王", agent: "小美", value: 90 }, …], { fewest: 5, min: 0, max: 100 }).ratings[0].corrected // 87.5
 */
export function correctLeniency(ratings: readonly Rating[], { fewest, min, max }: LeniencyOptions): Correction {
  const means = [...groupBy(ratings, ({ rater }) => rater)].map(([rater, given]) => ({ rater, ratings: given.length, mean: meanOf(Float64Array.from(given, ({ value }) => value)) }));
  const commonMean = meanOf(Float64Array.from(means.filter((each) => each.ratings >= fewest), ({ mean }) => mean));
  const raters = means.map((each): RaterMean => ({ ...each, correction: each.ratings >= fewest ? commonMean - each.mean : 0, tooFew: each.ratings < fewest }));
  const corrections = new Map(raters.map(({ rater, correction }) => [rater, correction]));
  return { commonMean, raters, ratings: ratings.map((rating) => ({ ...rating, corrected: Math.min(max, Math.max(min, to15(rating.value + corrections.get(rating.rater)!))) })) };
}
