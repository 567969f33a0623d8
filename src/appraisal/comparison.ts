import { compare15 } from "./number";
import type { Comparison } from "./rubric/types";

/**
 * Whether `value op bound` holds at 15 digits. A missing value fails every comparison.
 *
 * @example holds(0.1 + 0.2, "=", 0.3) // true
 */
export function holds(value: number, op: Comparison, bound: number): boolean {
  if (Number.isNaN(value) || Number.isNaN(bound)) return false;
  const order = compare15(value, bound);
  switch (op) {
    case ">=":
      return order >= 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case "<":
      return order < 0;
    case "=":
      return order === 0;
    case "!=":
      return order !== 0;
  }
}
