import { to15 } from "../appraisal/number";

const MOST_DECIMALS = 8;

/** More decimals than are counted. */
export const TOO_MANY_DECIMALS = MOST_DECIMALS + 1;

/** 10 to the power of the index. */
export const POWERS_OF_TEN = Array.from({ length: MOST_DECIMALS + 3 }, (_, exponent) => 10 ** exponent);

/**
 * With how many decimals a number is written, at least so many.
 *
 * @example decimalsOf(12.5) // 1
 */
export function decimalsOf(value: number, atLeast = 0): number {
  let decimals = atLeast;
  while (decimals < TOO_MANY_DECIMALS && Math.round(value * POWERS_OF_TEN[decimals]!) / POWERS_OF_TEN[decimals]! !== value) decimals++;
  return decimals;
}

/**
 * Percentage points as a fraction, as it would be written: a binary division makes 0.9% of it
 * 0.009000000000000001.
 *
 * @example fromPercent(0.9) // 0.009
 */
export function fromPercent(points: number): number {
  const decimals = decimalsOf(points);
  if (decimals === TOO_MANY_DECIMALS) return to15(points / 100);
  return Math.round(points * POWERS_OF_TEN[decimals]!) / POWERS_OF_TEN[decimals + 2]!;
}
