/**
 * Exact decimals for money: sums and shares are taken on whole numbers, never on binary fractions,
 * so that totals equal the sum of what is shown.
 */
import { to15 } from "./number";

/** The number digits × 10^exponent. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/**
 * The decimal a number is written as, at 15 significant digits.
 *
 * @example decimalOf(12.5) // {digits: 125n, exponent: -1}
 */
export function decimalOf(value: number): Decimal {
  const [mantissa, exponent] = to15(value).toExponential().split("e") as [string, string];
  const [whole, fraction = ""] = mantissa.split(".") as [string, string?];
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

/** The exact product. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}

/** The digits of each decimal at one common exponent: comparable and addable whole numbers. */
export function alignDigits(decimals: readonly Decimal[]): { digits: bigint[]; exponent: number } {
  const exponent = decimals.reduce((least, decimal) => Math.min(least, decimal.exponent), 0);
  return { digits: decimals.map((decimal) => decimal.digits * 10n ** BigInt(decimal.exponent - exponent)), exponent };
}

/**
 * The exact sum of the numbers as they are written.
 *
 * @example sumExactly([0.1, 0.2]) // 0.3
 */
export function sumExactly(values: readonly number[]): number {
  let millionths = 0;
  for (const value of values) {
    const whole = Math.round(value * SHORT);
    millionths += whole;
    if (whole / SHORT !== value || Math.abs(whole) >= WHOLE || Math.abs(millionths) >= WHOLE) return sumOfDecimals(values);
  }
  return millionths / SHORT;
}

/** The sum of any decimals. Money and most else has few enough of them to be summed in whole millionths, many times faster. */
function sumOfDecimals(values: readonly number[]): number {
  const { digits, exponent } = alignDigits(values.map(decimalOf));
  const total = digits.reduce((sum, value) => sum + value, 0n);
  return Number(`${total}e${exponent}`);
}

/** Six decimals: more than exports print. */
const SHORT = 1e6;

/** Whole numbers below have at most 15 digits: all of them count. */
const WHOLE = 1e15;

/**
 * a − b without what subtracting neighbours loses in binary. Only numbers of up to six decimals can
 * be helped; others (a third) are subtracted as they are.
 *
 * @example subtract(20000.35, 20000) // 0.35, not 0.349999999998545
 */
export function subtract(a: number, b: number): number {
  const x = Math.round(a * SHORT);
  const y = Math.round(b * SHORT);
  const short = x / SHORT === a && y / SHORT === b && Number.isSafeInteger(x) && Number.isSafeInteger(y);
  return short ? (x - y) / SHORT : a - b;
}

/**
 * `subtract` for every value of a column: where the difference is at least half as large as a, binary
 * loses nothing that shows at 15 digits, and the plain difference, several times faster, will do.
 */
export function subtractFast(a: number, b: number): number {
  const difference = a - b;
  return Math.abs(difference) * 2 >= Math.abs(a) ? difference : subtract(a, b);
}
