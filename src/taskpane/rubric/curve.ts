/** The picture of a rule: points over values, made by the rule itself. */
import { attainment } from "../../appraisal/rules/attainment";
import { bands } from "../../appraisal/rules/bands";
import { linear } from "../../appraisal/rules/linear";
import { perUnit } from "../../appraisal/rules/per-unit";
import { rank } from "../../appraisal/rules/rank";
import type { AttainmentRule, PerUnitRule, RankRule, Rule } from "../../appraisal/rubric/types";

export interface Curve {
  /** Left to right; a step is two points with nearly the same x. */
  readonly points: readonly (readonly [x: number, y: number])[];
  /** What x is: the metric's value, its ratio to a reference, or a place in the group. */
  readonly axis: "value" | "ratio" | "place";
}

const SAMPLES = 120;
/** How much of the range of the rule is shown beyond its ends. */
const MARGIN = 0.15;
/** Places drawn of a ranking. */
const PLACES = 20;

/**
 * The curve over the values where the rule does something.
 *
 * @example curveOf({ type: "linear", worst: 60, best: 20, min: 0, max: 100 }).points.at(0) // [14, 100]
 */
export function curveOf(rule: Rule): Curve {
  switch (rule.type) {
    case "rank":
      return { points: places(rule), axis: "place" };
    case "attainment":
      return attainmentCurve(rule);
    case "linear":
      return { points: sampled(linear(rule), [rule.worst, rule.best]), axis: axisOf(rule) };
    case "bands":
      return { points: sampled(bands(rule), rule.bands.map(({ at }) => at)), axis: axisOf(rule) };
    case "perUnit":
      return { points: sampled(perUnit(rule), perUnitEdges(rule)), axis: axisOf(rule) };
  }
}

function axisOf({ relativeTo }: { readonly relativeTo?: unknown }): Curve["axis"] {
  return relativeTo === undefined ? "value" : "ratio";
}

function attainmentCurve(rule: AttainmentRule): Curve {
  const target = typeof rule.target === "number" ? rule.target : 1;
  const points = attainment(rule);
  const end = rule.direction === "higher" ? rule.cap / 100 : 2;
  return { points: sampled((value) => points(value, target), [0, target, end * target]), axis: typeof rule.target === "number" ? "value" : "ratio" };
}

/** From the line to where nothing changes any more, or ten units on. */
function perUnitEdges({ beyond, below, perUnit: step, per, start, min, max }: PerUnitRule): number[] {
  const room = step < 0 ? start - min : max - start;
  const units = step === 0 ? 1 : Math.min(10, Math.max(1, room / Math.abs(step)));
  return beyond !== undefined ? [beyond, beyond + units * per] : [below! - units * per, below!];
}

/** Evenly over the range, and on both sides of every edge. */
function sampled(points: (value: number) => number, edges: readonly number[]): [number, number][] {
  const [low, high] = [Math.min(...edges), Math.max(...edges)];
  const span = high > low ? high - low : Math.abs(low) || 1;
  // Hardly anything that is measured is below zero.
  const from = low >= 0 ? Math.max(0, low - MARGIN * span) : low - MARGIN * span;
  const to = high + MARGIN * span;
  const grid = Array.from({ length: SAMPLES + 1 }, (_, n) => from + ((to - from) * n) / SAMPLES);
  const beside = edges.flatMap((edge) => [edge - span * 1e-6, edge, edge + span * 1e-6]);
  return [...grid, ...beside].sort((a, b) => a - b).map((x) => [x, points(x)]);
}

function places(rule: RankRule): [number, number][] {
  const values = Float64Array.from({ length: PLACES }, (_, place) => (rule.direction === "higher" ? -place : place));
  return [...rank(rule, values)].map((y, n) => [n + 1, y]);
}
