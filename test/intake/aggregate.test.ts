import fc from "fast-check";
import { aggregate } from "../../src/intake/aggregate";
import type { Aggregate } from "../../src/appraisal/rubric/types";
import type { Grouping } from "../../src/intake/sums";

const one: (length: number) => Grouping = (length) => ({ groupOf: new Int32Array(length), groups: 1 });
const of = (how: Aggregate, values: number[], more: { weights?: number[]; days?: number[] } = {}) =>
  aggregate(how, { values: Float64Array.from(values), weights: more.weights ? Float64Array.from(more.weights) : null, days: more.days ?? [] }, one(values.length))[0];

describe("aggregate", () => {
  it.each<[Aggregate, number]>([
    ["sum", 7],
    ["mean", 3.5],
    ["min", 2],
    ["max", 5],
  ])("%s leaves missing values out", (how, expected) => {
    expect(of(how, [2, NaN, 5])).toBe(expected);
    expect(of(how, [NaN, NaN])).toBeNaN();
    expect(of(how, [])).toBeNaN();
  });

  it("weightedMean leaves out rows without a weight; without weight there is no mean", () => {
    expect(of("weightedMean", [10, 50, 1000, NaN], { weights: [30, 10, NaN, 5] })).toBe(20);
    expect(of("weightedMean", [10], { weights: [NaN] })).toBeNaN();
    expect(of("weightedMean", [10, 20], { weights: [0, 0] })).toBeNaN();
  });

  it("last takes the latest day, of one day the later row; undated rows come first", () => {
    expect(of("last", [1, 2, 3, 4], { days: [20260502, 20260503, 20260503, 0] })).toBe(3);
    expect(of("last", [1, 2], { days: [0, 0] })).toBe(2);
    expect(of("last", [1, NaN], { days: [20260501, 20260502] })).toBe(1);
  });

  it("count adds up filled cells and is 0 where there are rows but none filled; share is their mean", () => {
    expect(of("count", [1, 0, 1])).toBe(2);
    expect(of("count", [0, 0])).toBe(0);
    expect(of("count", [NaN])).toBeNaN();
    expect(of("share", [1, 0, NaN, 1, 1])).toBe(0.75);
  });

  it("keeps groups apart and passes over rows of none", () => {
    const grouping = { groupOf: Int32Array.of(1, -1, 0, 1), groups: 3 };
    expect([...aggregate("sum", { values: Float64Array.of(1, 2, 4, 8), weights: null, days: [] }, grouping)]).toEqual([4, 9, NaN]);
  });

  it("does not depend on the order of the rows, but for last", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 9 })), { minLength: 1 });
    const shuffled = rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    const property = fc.property(shuffled, fc.constantFrom<Aggregate>("sum", "mean", "weightedMean", "min", "max"), ([list, other], how) => {
      const result = (some: typeof list) => of(how, some.map(([value]) => value), { weights: some.map(([, weight]) => weight) });
      expect(result(other)).toBe(result(list));
    });
    fc.assert(property);
  });
});
