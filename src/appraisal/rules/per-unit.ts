import { subtract, sumExactly } from "../decimal";
import { floor15 } from "../number";
import type { PerUnitRule } from "../rubric/types";

/**
 * 扣分 / 加分: so many points for each unit beyond, or below, a line.
 * e = max(0, v − beyond) or max(0, below − v), in units of `per`, its floor when `whole`;
 * clamp(start + perUnit·e, min, max).
 *
 * @example 每低 1% 扣 2 分: perUnit({start: 100, perUnit: -2, below: 0.98, per: 0.01, whole: true, …})(0.95) // 94
 */
export function perUnit(rule: PerUnitRule): (value: number) => number {
  const { start, perUnit: step, per, min, max } = rule;
  const units = rule.beyond !== undefined ? (v: number) => unitsBetween(v, rule.beyond!, per, rule.whole) : (v: number) => unitsBetween(rule.below!, v, per, rule.whole);
  return (value) => Math.min(max, Math.max(min, start + step * units(value)));
}

function unitsBetween(upper: number, lower: number, per: number, whole: boolean): number {
  if (upper <= lower) return 0;
  const units = subtract(upper, lower) / per;
  return whole ? wholeUnits(units, upper, lower, per) : units;
}

/**
 * The floor of (upper − lower) / per. Subtracting neighbours loses digits (100.1 − 100 is
 * 0.0999999999999943), so beside a whole number the difference is taken on decimals.
 */
function wholeUnits(units: number, upper: number, lower: number, per: number): number {
  const lost = (1e-14 * Math.max(Math.abs(upper), Math.abs(lower))) / per;
  if (Math.abs(units - Math.round(units)) > lost + 1e-14 * units) return Math.floor(units);
  return floor15(sumExactly([upper, -lower]) / per);
}
