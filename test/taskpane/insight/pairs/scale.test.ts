import * as fc from "fast-check";
import { priorities } from "../../../../src/appraisal/weights/pairwise";
import { FARTHEST, judgementsOf, pairName, pairsOf, standFor, standsFor, timesAt } from "../../../../src/taskpane/insight/pairs/scale";

test.each([
  [0, 1],
  [-2, 3],
  [-8, 9],
  [2, 1 / 3],
  [8, 1 / 9],
])("a slider at %d says %d times", (stand, times) => {
  expect(timesAt(stand)).toBe(times);
  expect(standFor(times)).toBe(stand);
});

test.each([
  [3.4, -2],
  [1.2, 0],
  [0.9, 0],
  [Infinity, -8],
  [0, 8],
  [50, -8],
])("%d times is nearest to %d", (times, stand) => expect(standFor(times)).toBe(stand));

test("every pair is judged once, those that nobody touched as alike", () => {
  const judgements = judgementsOf(["a", "b", "c"], { [pairName("a", "c")]: -4 });
  expect(judgements).toEqual([
    { one: 0, other: 1, times: 1 },
    { one: 0, other: 2, times: 5 },
    { one: 1, other: 2, times: 1 },
  ]);
  expect(pairsOf(15).length).toBe(105);
});

test("from weights and back: in the order of importance they were, and consistent", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 10, max: 40 }), { minLength: 2, maxLength: 9 }), (weights) => {
      const metrics = weights.map((_, n) => `m${n}`);
      const stands = standsFor(metrics, weights);
      expect(Object.values(stands).every((stand) => Math.abs(stand) <= FARTHEST)).toBe(true);
      const found = priorities(weights.length, judgementsOf(metrics, stands));
      expect(found.isConsistent).toBe(true);
      weights.forEach((weight, i) => weights.forEach((other, j) => weight > other && expect(found.weights[i]).toBeGreaterThanOrEqual(found.weights[j] - 1e-9)));
    }),
  );
});

test("weights of 0 are at the end of the scale, two of them alike", () => {
  expect(standsFor(["a", "b", "c"], [100, 0, 0])).toEqual({ [pairName("a", "b")]: -8, [pairName("a", "c")]: -8, [pairName("b", "c")]: 0 });
});
