/**
 * 评分规则 -> 得分. To add a rule: a file of its own beside this one, its shape in `rubric/types`,
 * and a line here.
 */
import type { Group } from "../group";
import type { AttainmentRule, BandsRule, LinearRule, PerUnitRule, Rule } from "../rubric/types";
import { attainment } from "./attainment";
import { bands } from "./bands";
import { linear } from "./linear";
import { perUnit } from "./per-unit";
import { rank } from "./rank";
import { referenceOf } from "./reference";

/**
 * Points of every agent of the group by one rule reading one metric; NaN where the value or the
 * reference is missing.
 */
export function pointsOfGroup(rule: Rule, metric: string, group: Group): Float64Array {
  const values = group.values(metric);
  if (rule.type === "rank") return rank(rule, values);
  const reference = referenceOf(rule, metric, group);
  if (rule.type === "attainment") return attainmentColumn(rule, values, typeof reference === "number" ? new Float64Array(values.length).fill(reference) : reference!);
  return pointsColumn(rule, typeof reference === "number" ? relativeTo(values, reference) : values);
}

function relativeTo(values: Float64Array, reference: number): Float64Array {
  return reference > 0 ? values.map((value) => value / reference) : values.map(() => NaN);
}

function attainmentColumn(rule: AttainmentRule, values: Float64Array, targets: Float64Array): Float64Array {
  const points = attainment(rule);
  const column = new Float64Array(values.length);
  for (let i = 0; i < column.length; i++) column[i] = values[i]! === values[i]! && targets[i]! > 0 ? points(values[i]!, targets[i]!) : NaN;
  return column;
}

/** A loop for each rule: one loop for all would call through a pointer and box every number. */
function pointsColumn(rule: LinearRule | BandsRule | PerUnitRule, values: Float64Array): Float64Array {
  const column = new Float64Array(values.length);
  if (rule.type === "linear") {
    const points = linear(rule);
    for (let i = 0; i < column.length; i++) column[i] = values[i]! === values[i]! ? points(values[i]!) : NaN;
  } else if (rule.type === "bands") {
    const points = bands(rule);
    for (let i = 0; i < column.length; i++) column[i] = values[i]! === values[i]! ? points(values[i]!) : NaN;
  } else {
    const points = perUnit(rule);
    for (let i = 0; i < column.length; i++) column[i] = values[i]! === values[i]! ? points(values[i]!) : NaN;
  }
  return column;
}
