/** Section 2 of the specification, rule by rule: from one value to points. */
import type { Band, BandsRule, GroupReference, PerUnitRule, RankRule, Rule, AttainmentRule } from "../../src/appraisal/rubric/types";
import { clamp, exact, fifteen, floorOf, holds, minus, numberOf, order, over } from "./decimal";

/** What one agent's value is held against: the agents of the post in the slice that have one. */
export interface Circumstances {
  /** The group's values, the agent's own among them. */
  readonly group: readonly number[];
  /** The metric over all rows of the group at once. */
  readonly groupTotal: number;
  /** Another metric of the same agent in the same slice. */
  readonly own: (metric: string) => number;
}

/** The mean, median or total of a group; NaN without a value. */
export function reference(word: GroupReference, group: readonly number[], groupTotal: number): number {
  if (group.length === 0) return NaN;
  if (word === "groupTotal") return groupTotal;
  if (word === "groupMean") return group.reduce((sum, value) => sum + value, 0) / group.length;
  const sorted = [...group].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Points of a value that is there; NaN where its target or reference is no use. */
export function pointsOf(rule: Rule, value: number, around: Circumstances): number {
  if (rule.type === "attainment") return attainment(rule, value, around);
  if (rule.type === "rank") return rank(rule, value, around.group);
  let v = value;
  if (rule.relativeTo !== undefined) {
    const beside = reference(rule.relativeTo, around.group, around.groupTotal);
    if (!holds(beside, ">", 0)) return NaN;
    v = value / beside;
  }
  if (rule.type === "linear") {
    return rule.min + (rule.max - rule.min) * clamp((v - rule.worst) / (rule.best - rule.worst), 0, 1);
  }
  return rule.type === "perUnit" ? perUnit(rule, v) : bands(rule, v);
}

function attainment(rule: AttainmentRule, v: number, around: Circumstances): number {
  let target: number;
  if (rule.smallGroup !== undefined && around.group.length <= rule.smallGroup.size) target = rule.smallGroup.target;
  else if (typeof rule.target === "number") target = rule.target;
  else if (typeof rule.target === "string") target = reference(rule.target, around.group, around.groupTotal);
  else target = around.own(rule.target.metric);
  if (!holds(target, ">", 0)) return NaN;
  if (rule.direction === "higher") return clamp((100 * v) / target, rule.floor, rule.cap);
  if (rule.lowerAs === "mirror") return clamp(100 * (2 - v / target), rule.floor, rule.cap);
  return holds(v, "<=", 0) ? rule.cap : clamp((100 * target) / v, rule.floor, rule.cap);
}

function bands(rule: BandsRule, v: number): number {
  if (rule.interpolate) return interpolated(rule.bands, v);
  const reached = rule.bands.filter((band) => holds(v, rule.direction === "higher" ? ">=" : "<=", band.at));
  return best(reached, rule.direction === "higher" ? 1 : -1)?.points ?? rule.otherwise!;
}

/** The band with the largest `at` (sign 1) or the smallest (sign -1). */
function best(among: readonly Band[], sign: number): Band | undefined {
  return [...among].sort((a, b) => sign * (b.at - a.at))[0];
}

function interpolated(nodes: readonly Band[], v: number): number {
  const sorted = [...nodes].sort((a, b) => a.at - b.at);
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (holds(v, "<=", first.at)) return first.points;
  if (holds(v, ">=", last.at)) return last.points;
  const right = sorted.findIndex((node) => holds(v, "<=", node.at));
  const [a, b] = [sorted[right - 1], sorted[right]];
  return a.points + ((b.points - a.points) * (v - a.at)) / (b.at - a.at);
}

function perUnit(rule: PerUnitRule, v: number): number {
  const past = rule.beyond !== undefined ? minus(exact(v), exact(rule.beyond)) : minus(exact(rule.below!), exact(v));
  const units = past.top < 0n ? 0 : numberOf(over(past, exact(rule.per)));
  const counted = rule.whole ? Number(floorOf(exact(units))) : units;
  return clamp(rule.start + rule.perUnit * counted, rule.min, rule.max);
}

function rank(rule: RankRule, v: number, group: readonly number[]): number {
  const better = group.filter((other) => (rule.direction === "higher" ? order(other, v) > 0 : order(other, v) < 0)).length;
  const worse = group.filter((other) => (rule.direction === "higher" ? order(other, v) < 0 : order(other, v) > 0)).length;
  if (rule.bands === undefined) return group.length === 1 ? 100 : (100 * worse) / (group.length - 1);
  const position = 1 + better;
  const x = rule.by === "position" ? position : fifteen((position - 1) / group.length);
  const reached = rule.bands.filter((band) => holds(x, rule.by === "position" ? "<=" : "<", band.at));
  return best(reached, -1)?.points ?? rule.otherwise!;
}
