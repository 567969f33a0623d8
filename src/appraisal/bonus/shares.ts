/**
 * 奖金池: an amount shared in whole units by largest remainder, so that the shares sum to it exactly
 * (Hamilton's method, exact on decimals).
 */
import { alignDigits, decimalOf, multiply, type Decimal } from "../decimal";

/** An agent's weight: the exact product of its factors (base · coefficient, or score, and the days worked). */
export function shareWeight(factors: readonly number[]): Decimal {
  return factors.map(decimalOf).reduce(multiply);
}

/** With more different divisors than this, their least common multiple grows to thousands of digits. */
const MOST_DIVISORS = 100;

/** Decimals that a quotient keeps beyond the digits of its divisor: far more than shares of money can show. */
const QUOTIENT_DECIMALS = 40;

/**
 * Weights to be divided each by its own number, as decimals in the same proportions. Nothing is
 * divided, so 7 of 21 days weighs exactly a third and equal remainders stay equal. Only a team with
 * more than a hundred different divisors (hours due instead of days) gets long quotients instead.
 *
 * @param divisors above 0, aligned with the weights
 * @example inProportion([decimalOf(1000), decimalOf(7000)], [1, 21]) // 21000 : 7000
 */
export function inProportion(weights: readonly Decimal[], divisors: readonly number[]): Decimal[] {
  const whole = alignDigits(divisors.map(decimalOf)).digits;
  const different = new Set(whole);
  if (different.size > MOST_DIVISORS) return quotients(weights, whole);
  const common = [...different].reduce(leastCommonMultiple, 1n);
  return weights.map((weight, i) => multiply(weight, { digits: common / whole[i]!, exponent: 0 }));
}

/** Aligned before they are divided, so that equal quotients come out equal however they are written. */
function quotients(weights: readonly Decimal[], divisors: readonly bigint[]): Decimal[] {
  const { digits, exponent } = alignDigits(weights);
  const largest = divisors.reduce((most, divisor) => (divisor > most ? divisor : most));
  const places = QUOTIENT_DECIMALS + String(largest).length;
  const scale = 10n ** BigInt(places);
  return digits.map((weight, i) => ({ digits: (weight * scale) / divisors[i]!, exponent: exponent - places }));
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return (a / larger) * b;
}

/**
 * Shares of `amount` in proportion to the weights, in whole `unit`s. Weights below 0 count 0.
 * null when the weights sum to 0: nothing can be shared.
 *
 * @param priority which of two equal remainders gets the unit first: negative when i is before j
 * @example shareOut(100, 0.01, [decimalOf(1), decimalOf(1), decimalOf(1)], (i, j) => i - j) // [33.34, 33.33, 33.33]
 */
export function shareOut(amount: number, unit: number, weights: readonly Decimal[], priority: (i: number, j: number) => number): number[] | null {
  const digits = alignDigits(weights).digits.map((weight) => (weight > 0n ? weight : 0n));
  const total = digits.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return null;
  const units = BigInt(Math.round(amount / unit));
  const exact = digits.map((weight) => weight * units);
  const shares = exact.map((share) => share / total);
  const left = Number(units - shares.reduce((sum, share) => sum + share, 0n));
  const byRemainder = exact.map((share, i) => ({ i, remainder: share % total })).sort((a, b) => (a.remainder === b.remainder ? priority(a.i, b.i) : a.remainder > b.remainder ? -1 : 1));
  for (const { i } of byRemainder.slice(0, left)) shares[i]!++;
  return shares.map((share) => inMoney(share, unit));
}

function inMoney(units: bigint, unit: number): number {
  const { digits, exponent } = decimalOf(unit);
  return Number(`${units * digits}e${exponent}`);
}
