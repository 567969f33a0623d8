/** Section 2 of the specification, rule by rule: from one value to points, in exact fractions. */
import type { AttainmentRule, Band, BandsRule, GroupReference, LinearRule, PerUnitRule, RankRule, Rule } from "../../src/appraisal/rubric/types";
import { between, exact, floorOf, holds, mean, minus, NOTHING, numberOf, order, orderExact, over, plus, times, written, type Fraction } from "./decimal";

/** What one agent's value is held against: the agents of the post in the slice that have one. */
export interface Circumstances {
  /** The group's values, the agent's own among them. */
  readonly group: readonly number[];
  /** The metric over all rows of the group at once. */
  readonly groupTotal: number;
  /** Another metric of the same agent in the same slice. */
  readonly own: (metric: string) => number;
}

const HUNDRED = written(100);

/** The mean, median or total of a group; null without a value. */
export function reference(word: GroupReference, group: readonly number[], groupTotal: number): Fraction | null {
  if (group.length === 0) return null;
  if (word === "groupTotal") return Number.isNaN(groupTotal) ? null : written(groupTotal);
  if (word === "groupMean") return asDouble(mean(group.map(written)));
  const sorted = [...group].sort((a, b) => a - b).map(written);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : asDouble(mean([sorted[middle - 1], sorted[middle]]));
}

/** Points of a value that is there; null where its target or reference is no use. */
export function pointsOf(rule: Rule, value: number, around: Circumstances): Fraction | null {
  if (rule.type === "attainment") return attainment(rule, written(value), around);
  if (rule.type === "rank") return rank(rule, value, around.group);
  let v = written(value);
  if (rule.relativeTo !== undefined) {
    const beside = reference(rule.relativeTo, around.group, around.groupTotal);
    if (beside === null || !isPositive(beside)) return null;
    v = asDouble(over(v, beside));
  }
  if (rule.type === "linear") return linear(rule, v);
  return rule.type === "perUnit" ? perUnit(rule, v) : bands(rule, v);
}

/** A quotient that is no decimal is carried on as a double, as a spreadsheet would. */
function asDouble(x: Fraction): Fraction {
  return written(numberOf(x));
}

function isPositive(x: Fraction): boolean {
  return holds(numberOf(x), ">", 0);
}

function linear({ worst, best, min, max }: LinearRule, v: Fraction): Fraction {
  const way = over(minus(v, written(worst)), minus(written(best), written(worst)));
  return plus(written(min), times(written(max - min), between(way, NOTHING, written(1))));
}

function attainment(rule: AttainmentRule, v: Fraction, around: Circumstances): Fraction | null {
  const target = targetOf(rule, around);
  if (target === null || !isPositive(target)) return null;
  const [floor, cap] = [written(rule.floor), written(rule.cap)];
  if (rule.direction === "higher") return between(over(times(HUNDRED, v), target), floor, cap);
  if (rule.lowerAs === "mirror") return between(times(HUNDRED, minus(written(2), over(v, target))), floor, cap);
  return isPositive(v) ? between(over(times(HUNDRED, target), v), floor, cap) : cap;
}

function targetOf({ target, smallGroup }: AttainmentRule, around: Circumstances): Fraction | null {
  if (smallGroup !== undefined && around.group.length <= smallGroup.size) return written(smallGroup.target);
  if (typeof target === "number") return written(target);
  if (typeof target === "string") return reference(target, around.group, around.groupTotal);
  const own = around.own(target.metric);
  return Number.isNaN(own) ? null : written(own);
}

function bands(rule: BandsRule, v: Fraction): Fraction {
  if (rule.interpolate) return interpolated(rule.bands, v);
  const reached = rule.bands.filter((band) => holds(numberOf(v), rule.direction === "higher" ? ">=" : "<=", band.at));
  return written(best(reached, rule.direction === "higher" ? 1 : -1)?.points ?? rule.otherwise!);
}

/** The band with the largest `at` (sign 1) or the smallest (sign -1). */
function best(among: readonly Band[], sign: number): Band | undefined {
  return [...among].sort((a, b) => sign * (b.at - a.at))[0];
}

function interpolated(nodes: readonly Band[], v: Fraction): Fraction {
  const sorted = [...nodes].sort((a, b) => a.at - b.at).map(({ at, points }) => ({ at: written(at), points: written(points) }));
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  if (orderExact(v, first.at) <= 0) return first.points;
  if (orderExact(v, last.at) >= 0) return last.points;
  const right = sorted.findIndex((node) => orderExact(v, node.at) <= 0);
  const [a, b] = [sorted[right - 1], sorted[right]];
  return plus(a.points, times(minus(b.points, a.points), over(minus(v, a.at), minus(b.at, a.at))));
}

function perUnit(rule: PerUnitRule, v: Fraction): Fraction {
  const digits = rule.whole ? (x: Fraction): Fraction => exact(numberOf(x)) : (x: Fraction): Fraction => x;
  const past = rule.beyond !== undefined ? minus(digits(v), written(rule.beyond)) : minus(written(rule.below!), digits(v));
  const units = past.top <= 0n ? NOTHING : over(past, written(rule.per));
  const counted = rule.whole ? { top: floorOf(exact(numberOf(units))), bottom: 1n } : units;
  return between(plus(written(rule.start), times(written(rule.perUnit), counted)), written(rule.min), written(rule.max));
}

function rank(rule: RankRule, v: number, group: readonly number[]): Fraction {
  const better = group.filter((other) => (rule.direction === "higher" ? order(other, v) > 0 : order(other, v) < 0)).length;
  const worse = group.filter((other) => (rule.direction === "higher" ? order(other, v) < 0 : order(other, v) > 0)).length;
  if (rule.bands === undefined) return group.length === 1 ? HUNDRED : over(written(100 * worse), written(group.length - 1));
  const position = 1 + better;
  const x = rule.by === "position" ? position : (position - 1) / group.length;
  const reached = rule.bands.filter((band) => holds(x, rule.by === "position" ? "<=" : "<", band.at));
  return written(best(reached, -1)?.points ?? rule.otherwise!);
}
