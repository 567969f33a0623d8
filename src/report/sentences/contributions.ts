/**
 * Contributions as printed: to two decimals, and adding up on paper to the printed mean.
 */
import { floor15, roundHalfAway } from "../../appraisal/number";

/**
 * Rounds to hundredths that sum to the total's; what rounding leaves over goes to the largest
 * remainders, the earlier first. None is further than 0.01 from its exact value.
 *
 * @param contributions points, exact
 * @param total their sum, as it is printed after rounding to two decimals
 * @example onPaper([26.6667, 30, 31.6667], 88.3333) // [26.67, 30, 31.66]
 */
export function onPaper(contributions: readonly number[], total: number): number[] {
  const hundredths = contributions.map((points) => floor15(points * 100));
  const left = Math.round(roundHalfAway(total, 2) * 100) - hundredths.reduce((sum, part) => sum + part, 0);
  const byRemainder = contributions.map((points, i) => ({ i, remainder: points * 100 - hundredths[i]! })).sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, left)) hundredths[i]!++;
  return hundredths.map((part) => part / 100);
}
