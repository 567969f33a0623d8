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

export function clamp(x: number, low: number, high: number): number {
  if (x < low) return low;
  return x > high ? high : x;
}

/** top/bottom with bottom > 0, never reduced. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const NOTHING: Fraction = { top: 0n, bottom: 1n };

/** The number's 15 digits, exactly. */
export function exact(x: number): Fraction {
  const [mantissa, power] = x.toExponential(14).split("e");
  const shift = Number(power) - 14;
  const digits = BigInt(mantissa.replace(".", ""));
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
