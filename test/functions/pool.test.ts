import * as fc from "fast-check";
import { sumExactly } from "../../src/appraisal/decimal";
import { pool } from "../../src/functions/pool";

const down = (...cells: unknown[]) => cells.map((cell) => [cell]);

test("shares in cents, the rest to the largest remainder, of equal ones to the first", () => {
  expect(pool(100, down(1, 1, 1))).toEqual(down(33.34, 33.33, 33.33));
  expect(pool("1000", [[2, 1, "", -5]], 10)).toEqual([[670, 330, "", 0]]);
});

test("any shares sum to the amount exactly", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 30 }).filter((weights) => weights.some((weight) => weight > 0)), (cents, weights) => {
      const shares = pool(cents / 100, down(...weights)).flat() as number[];
      expect(sumExactly(shares)).toBe(cents / 100);
    }),
    { numRuns: 100, seed: 20260702 },
  );
});

test.each([
  ["no amount", ["", down(1)], { argument: "amount", issue: { code: "argument-empty" } }],
  ["a negative amount", [-1, down(1)], { argument: "amount", issue: { code: "pool-amount-negative" } }],
  ["an amount of broken units", [105, down(1), 10], { argument: "amount", issue: { code: "pool-amount-not-whole-units" } }],
  ["a unit that is no power of ten", [100, down(1), 5], { argument: "unit", issue: { code: "rounding-not-power-of-ten" } }],
  ["a word for a weight", [100, down(1, "多")], { argument: "weights", at: { row: 2, column: 1 } }],
  ["no weight above 0", [100, down(0, "")], { argument: "weights", code: "#N/A", issue: { code: "weights-nothing" } }],
] as const)("refuses %s", (_, given, error) => expect(pool(given[0], given[1], given[2])).toMatchObject([[error]]));
