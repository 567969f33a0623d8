import type { Unit } from "../../../appraisal/rubric/types";
import type { NumberFormat, Style } from "../../plan";

const FORMATS: Readonly<Record<Unit, NumberFormat>> = {
  rate: "percent",
  seconds: "seconds",
  money: "money",
  count: "integer",
  number: "number",
  flag: "general",
};

/**
 * How values of a unit are shown. A count that is a mean is not whole, and would be shown wrongly
 * as if it were.
 *
 * @example formatOf("count", [12.5]) // "number"
 */
export function formatOf(unit: Unit, values: Iterable<number>): NumberFormat {
  if (unit !== "count") return FORMATS[unit];
  for (const value of values) if (!Number.isNaN(value) && !Number.isInteger(value)) return "number";
  return "integer";
}

/** Text of a person: names, posts, numbers of employees that begin with a zero. */
export const TEXT: Style = { look: "body", format: "text" };
export const CENTERED: Style = { look: "body", format: "text", align: "center" };
export const MONEY: Style = { look: "body", format: "money" };
export const POINTS: Style = { look: "body", format: "points" };
export const WHOLE: Style = { look: "body", format: "integer", align: "center" };
