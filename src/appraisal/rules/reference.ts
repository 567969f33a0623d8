import { groupReference, type Group } from "../group";
import type { AttainmentRule, Rule } from "../rubric/types";
import { countOf } from "../statistics";

/**
 * What a rule measures the value against: one number for the group, one for each agent, or null
 * when the rule needs none. A reference that is NaN or not above 0 leaves the criterion missing.
 */
export function referenceOf(rule: Rule, metric: string, group: Group): number | Float64Array | null {
  if (rule.type === "attainment") return targetOf(rule, metric, group);
  if (rule.type === "rank" || rule.relativeTo === undefined) return null;
  return groupReference(group, metric, rule.relativeTo);
}

function targetOf(rule: AttainmentRule, metric: string, group: Group): number | Float64Array {
  const { target } = rule;
  if (typeof target === "number") return target;
  if (typeof target === "object") return group.values(target.metric);
  return isSmallGroup(rule, metric, group) ? rule.smallGroup!.target : groupReference(group, metric, target);
}

/** Whether too few agents have a value for the group to be measured against: the rule's own number is used then. */
export function isSmallGroup(rule: Rule, metric: string, group: Group): boolean {
  return rule.type === "attainment" && rule.smallGroup !== undefined && countOf(group.values(metric)) <= rule.smallGroup.size;
}
