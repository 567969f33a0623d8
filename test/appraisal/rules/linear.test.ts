import fc from "fast-check";
import { linear } from "../../../src/appraisal/rules/linear";
import { ruleOf } from "../rubric-of";

describe("lower is better: worst 60, best 20", () => {
  const points = linear(ruleOf({ type: "linear", worst: 60, best: 20 }));
  test.each([
    [60, 0],
    [20, 100],
    [26, 85],
    [40, 50],
    [61, 0],
    [3600, 0],
    [19.9, 100],
    [0, 100],
    [-5, 100],
  ])("%d seconds -> %d points", (value, expected) => expect(points(value)).toBe(expected));
});

describe("higher is better: worst 0.8, best 1", () => {
  const points = linear(ruleOf({ type: "linear", worst: 0.8, best: 1 }));
  test.each([
    [0.8, 0],
    [1, 100],
    [0.9, 50],
    [0.95, 75],
    [0.5, 0],
    [1.2, 100],
  ])("%d -> %d points", (value, expected) => expect(points(value)).toBeCloseTo(expected, 10));
});

test("min and max are what worst and best earn", () => {
  const points = linear(ruleOf({ type: "linear", worst: 0, best: 10, min: 60, max: 120 }));
  expect([-1, 0, 5, 10, 11].map(points)).toEqual([60, 60, 90, 120, 120]);
});

test("stays within min and max, and never falls towards the best", () => {
  const number = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(number, number, number, number, (worst, best, a, b) => {
      fc.pre(worst !== best);
      const points = linear(ruleOf({ type: "linear", worst, best, min: 20, max: 120 }));
      const [less, more] = [a, b].sort((x, y) => (best > worst ? x - y : y - x)) as [number, number];
      expect(points(less)).toBeLessThanOrEqual(points(more));
      expect(points(a) >= 20 && points(a) <= 120).toBe(true);
    }),
    { numRuns: 50 },
  );
});
