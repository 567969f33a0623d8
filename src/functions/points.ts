import type { Group } from "../appraisal/group";
import { compare15 } from "../appraisal/number";
import { isSmallGroup } from "../appraisal/rules/reference";
import { pointsOfGroup } from "../appraisal/rules/points";
import type { Rule } from "../appraisal/rubric/types";
import { absence } from "../intake/cells/reading";
import { invalid, isError, notAvailable, type ArgumentError } from "./argument-error";
import { isErrorCell, isOmitted, rowsOf, textOf } from "./cells";
import { criterionOf } from "./criterion-argument";
import { metricValue } from "./metric-value";
import { vectorOf } from "./numbers";

const ANY_UNIT = { unit: "number" } as const;

/**
 * The points of one value by the rule of a criterion, its conditions left aside.
 * @customfunction POINTS
 * @param value The value: seconds, a rate as a fraction or with %
 * @param criterion The header of the criteria table and the row of the criterion
 * @param [group] The values of the whole group, this one among them, for ranks and group averages
 */
export function points(value: unknown, criterion: unknown[][], group?: unknown[][]): number | string | ArgumentError {
  const number = valueOf(value);
  if (isError(number)) return number;
  const given = criterionOf(criterion);
  if (isError(given)) return given;
  if (Number.isNaN(number)) return given.missing === "zero" ? 0 : "";
  const others = isOmitted(group) ? null : vectorOf("group", group);
  if (isError(others)) return others;
  const { rule, metric } = given;
  const { members, at } = placed(number, others?.values ?? []);
  const values: Group = { post: "", agents: Int32Array.from(members.keys()), values: () => members, total: () => NaN };
  if (others === null && needsGroup(rule)) return notAvailable("group", "group-needed", {});
  const beyond = beyondValues(rule, metric, values);
  if (beyond !== null) return beyond;
  const earned = pointsOfGroup(rule, metric, values)[at]!;
  return Number.isNaN(earned) ? notAvailable("group", "group-without-value", {}) : earned;
}

function valueOf(given: unknown): number | ArgumentError {
  const rows = rowsOf(given);
  if (rows.length > 1 || rows[0]!.length > 1) return invalid("value", "argument-not-cell", {});
  const cell = rows[0]![0] ?? null;
  if (isErrorCell(cell)) return NaN;
  const number = metricValue(cell, ANY_UNIT);
  return Number.isNaN(number) && cell !== null && absence(cell) === null ? invalid("value", "argument-not-number", { text: textOf(cell) }, null, cell) : number;
}

/** The value among those of its group; one that is not there joins them. */
function placed(value: number, others: readonly number[]): { readonly members: Float64Array; readonly at: number } {
  const at = others.findIndex((other) => compare15(other, value) === 0);
  return at < 0 ? { members: Float64Array.of(...others, value), at: others.length } : { members: Float64Array.from(others), at };
}

/** What rules ask for that no values can tell. */
function beyondValues(rule: Rule, metric: string, values: Group): ArgumentError | null {
  if (rule.type === "rank") return null;
  if (rule.type !== "attainment") return rule.relativeTo === "groupTotal" ? notAvailable("criterion", "target-of-rows", {}) : null;
  if (typeof rule.target === "object") return notAvailable("criterion", "target-of-metric", { metric: rule.target.metric });
  return rule.target === "groupTotal" && !isSmallGroup(rule, metric, values) ? notAvailable("criterion", "target-of-rows", {}) : null;
}

function needsGroup(rule: Rule): boolean {
  const reference = rule.type === "rank" ? "groupMean" : rule.type === "attainment" ? rule.target : rule.relativeTo;
  return reference === "groupMean" || reference === "groupMedian";
}
