import fc from "fast-check";
import { countOf, meanOf, medianOf } from "../../src/appraisal/statistics";

const missing = NaN;

describe.each<[string, number[], { count: number; mean: number; median: number }]>([
  ["one value", [7], { count: 1, mean: 7, median: 7 }],
  ["an odd number", [3, 1, 8], { count: 3, mean: 4, median: 3 }],
  ["an even number: the mean of the middle two", [4, 1, 2, 10], { count: 4, mean: 4.25, median: 3 }],
  ["missing values take no part", [missing, 2, missing, 4], { count: 2, mean: 3, median: 3 }],
  ["numbers, not texts: 9 before 10", [10, 9, 100], { count: 3, mean: 119 / 3, median: 10 }],
  ["below zero", [-5, -1, -3], { count: 3, mean: -3, median: -3 }],
  ["nothing", [], { count: 0, mean: NaN, median: NaN }],
  ["nothing but missing values", [missing, missing], { count: 0, mean: NaN, median: NaN }],
])("%s", (_, values, { count, mean, median }) => {
  const column = Float64Array.from(values);
  test("count", () => expect(countOf(column)).toBe(count));
  test("mean", () => expect(meanOf(column)).toBe(mean));
  test("median", () => expect(medianOf(column)).toBe(median));
});

test("the mean of thousands of equal cents is that cent", () => {
  expect(meanOf(new Float64Array(10000).fill(0.1))).toBe(0.1);
  expect(meanOf(Float64Array.of(1e16, 1, -1e16))).toBeCloseTo(1 / 3, 15);
});

test("mean and median lie within the values and leave them as they were", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (values) => {
      const column = Float64Array.from(values);
      const [low, high] = [Math.min(...values), Math.max(...values)];
      for (const centre of [meanOf(column), medianOf(column)]) expect(centre >= low && centre <= high).toBe(true);
      expect([...column]).toEqual(values);
    }),
  );
});
