/**
 * The oracle's arithmetic: whatever is compared or rounded is first a decimal of 15 significant
 * digits, and from there on an exact fraction of two whole numbers.
 */
import type { Comparison } from "../../src/appraisal/rubric/types";

/** A number as Excel sees it. */
export function fifteen(x: number): number {
  return Number.isFinite(x) ? Number(x.toPrecision(15)) : x;
}

/** -1, 0 or 1. */
export function order(a: number, b: number): number {
  return Math.sign(fifteen(a) - fifteen(b));
}

/** Whether `a op b`; never when either is missing. */
export function holds(a: number, op: Comparison, b: number): boolean {
  if (Number.isNaN(a) || Number.isNaN(b)) return false;
  const sign = order(a, b);
  if (op === ">=") return sign >= 0;
  if (op === ">") return sign > 0;
  if (op === "<=") return sign <= 0;
  if (op === "<") return sign < 0;
  if (op === "=") return sign === 0;
  return sign !== 0;
}

/** top/bottom with bottom > 0, never reduced. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const NOTHING: Fraction = { top: 0n, bottom: 1n };

/** The number's 15 digits, exactly. */
export function exact(x: number): Fraction {
  return asWritten(x.toExponential(14));
}

/** The decimal the number is printed as, exactly: 20000.35 is that, and a third its 16 threes. */
export function written(x: number): Fraction {
  return asWritten(x.toExponential());
}

function asWritten(exponential: string): Fraction {
  const [mantissa, power] = exponential.split("e");
  const [whole, behind = ""] = mantissa.split(".");
  const shift = Number(power) - behind.length;
  const digits = BigInt(whole + behind);
  return shift >= 0 ? { top: digits * 10n ** BigInt(shift), bottom: 1n } : { top: digits, bottom: 10n ** BigInt(-shift) };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { top: -b.top, bottom: b.bottom });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

export function over(a: Fraction, b: Fraction): Fraction {
  if (b.top === 0n) throw new Error("division by zero");
  const sign = b.top < 0n ? -1n : 1n;
  return { top: a.top * b.bottom * sign, bottom: a.bottom * b.top * sign };
}

export function sum(parts: readonly Fraction[]): Fraction {
  return parts.reduce(plus, NOTHING);
}

/** The unweighted mean of at least one. */
export function mean(parts: readonly Fraction[]): Fraction {
  return over(sum(parts), { top: BigInt(parts.length), bottom: 1n });
}

/** -1, 0 or 1, of exact values. */
export function orderExact(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export function between(x: Fraction, low: Fraction, high: Fraction): Fraction {
  if (orderExact(x, low) < 0) return low;
  return orderExact(x, high) > 0 ? high : x;
}

export function floorOf(x: Fraction): bigint {
  const quotient = x.top / x.bottom;
  return x.top < 0n && quotient * x.bottom !== x.top ? quotient - 1n : quotient;
}

/** The nearest double, by way of 25 decimal digits behind the point. */
export function numberOf(x: Fraction): number {
  const negative = x.top < 0n;
  const digits = ((negative ? -x.top : x.top) * 10n ** 25n) / x.bottom;
  const size = Number(`${digits}e-25`);
  return negative && size !== 0 ? -size : size;
}

/** The multiple of `unit` nearest to x, halves away from zero; x is brought to 15 digits first. */
export function roundTo(x: Fraction, unit: number): Fraction {
  const step = exact(unit);
  const units = over(exact(numberOf(x)), step);
  const negative = units.top < 0n;
  const size = negative ? -units.top : units.top;
  const whole = (size * 2n + units.bottom) / (units.bottom * 2n);
  return times({ top: negative ? -whole : whole, bottom: 1n }, step);
}
