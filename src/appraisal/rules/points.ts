/**
 * 评分规则 -> 得分. To add a rule: a file of its own beside this one, its shape in `rubric/types`,
 * and a line here.
 */
import type { Group } from "../group";
import type { Rule } from "../rubric/types";
import { attainment } from "./attainment";
import { bands } from "./bands";
import { linear } from "./linear";
import { perUnit } from "./per-unit";
import { rank } from "./rank";
import { referenceOf } from "./reference";

/** A rule that looks at one value at a time; `reference` is what `referenceOf` says. */
export type PointsOfValue = (value: number, reference: number) => number;

/** The rule as a function of one value. A rank rule has none: it needs the whole group. */
export function pointsOfValue(rule: Exclude<Rule, { type: "rank" }>): PointsOfValue {
  switch (rule.type) {
    case "linear":
      return relative(rule, linear(rule));
    case "attainment":
      return attainment(rule);
    case "bands":
      return relative(rule, bands(rule));
    case "perUnit":
      return relative(rule, perUnit(rule));
  }
}

/** With `relativeTo` the rule works on value ÷ reference. */
function relative(rule: { readonly relativeTo?: unknown }, points: (value: number) => number): PointsOfValue {
  return rule.relativeTo === undefined ? points : (value, reference) => points(value / reference);
}

/**
 * Points of every agent of the group by one rule reading one metric; NaN where the value or the
 * reference is missing.
 */
export function pointsOfGroup(rule: Rule, metric: string, group: Group): Float64Array {
  const values = group.values(metric);
  if (rule.type === "rank") return rank(rule, values);
  const reference = referenceOf(rule, metric, group);
  return reference instanceof Float64Array ? againstOwn(pointsOfValue(rule), values, reference) : againstOne(pointsOfValue(rule), values, reference ?? 1);
}

// Plain loops: a hundred thousand values go through here in a few milliseconds.

function againstOwn(points: PointsOfValue, values: Float64Array, references: Float64Array): Float64Array {
  const column = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) column[i] = references[i]! > 0 && values[i]! === values[i]! ? points(values[i]!, references[i]!) : NaN;
  return column;
}

function againstOne(points: PointsOfValue, values: Float64Array, reference: number): Float64Array {
  const column = new Float64Array(values.length).fill(NaN);
  if (!(reference > 0)) return column;
  for (let i = 0; i < values.length; i++) if (values[i]! === values[i]!) column[i] = points(values[i]!, reference);
  return column;
}
