import { holds } from "../../src/appraisal/comparison";
import type { Comparison } from "../../src/appraisal/rubric/types";

const ALL: readonly Comparison[] = [">=", ">", "<=", "<", "=", "!="];

/** The comparisons that hold, of all six. */
function holding(value: number, bound: number): Comparison[] {
  return ALL.filter((op) => holds(value, op, bound));
}

test.each<[string, number, number, Comparison[]]>([
  ["above", 2, 1, [">=", ">", "!="]],
  ["below", 1, 2, ["<=", "<", "!="]],
  ["equal", 1, 1, [">=", "<=", "="]],
  ["equal at 15 digits", 0.1 + 0.2, 0.3, [">=", "<=", "="]],
  ["equal at 15 digits, the other way", 0.3, 0.1 + 0.2, [">=", "<=", "="]],
  ["a difference within 15 digits", 0.95, 0.950000000000001, ["<=", "<", "!="]],
  ["zero of either sign", -0, 0, [">=", "<=", "="]],
])("%s", (_, value, bound, expected) => {
  expect(holding(value, bound)).toEqual(expected);
});

test("a missing value, or a missing bound, fails every comparison, also ≠", () => {
  expect(holding(NaN, 1)).toEqual([]);
  expect(holding(1, NaN)).toEqual([]);
  expect(holding(NaN, NaN)).toEqual([]);
});
