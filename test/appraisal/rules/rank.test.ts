import fc from "fast-check";
import { rank } from "../../../src/appraisal/rules/rank";
import { ruleOf } from "../rubric-of";

const points = (rule: object, values: readonly (number | null)[]) => [...rank(ruleOf({ type: "rank", ...rule }), Float64Array.from(values, (value) => value ?? NaN))];

describe("without bands: 100 · (strictly worse) / (N − 1)", () => {
  test.each<[string, object, (number | null)[], number[]]>([
    ["three in a row", {}, [3, 1, 2], [100, 0, 50]],
    ["lower is better", { direction: "lower" }, [3, 1, 2], [0, 100, 50]],
    ["ties earn the same: nobody worse than the tie counts for it", {}, [5, 5, 1], [50, 50, 0]],
    ["a tie at the end", {}, [5, 1, 1], [100, 0, 0]],
    ["all alike", {}, [7, 7, 7], [0, 0, 0]],
    ["alone", {}, [7], [100]],
    ["alone among missing values: N counts values", {}, [null, 7, null], [NaN, 100, NaN]],
    ["missing takes no place", {}, [3, null, 1], [100, NaN, 0]],
    ["equal at 15 digits is equal", {}, [0.1 + 0.2, 0.3, 0.2], [50, 50, 0]],
    ["nobody has a value", {}, [null, null], [NaN, NaN]],
  ])("%s", (_, rule, values, expected) => expect(points(rule, values)).toEqual(expected));
});

describe("bands by position: the smallest edge not exceeded", () => {
  const rule = { bands: [{ at: 1, points: 100 }, { at: 3, points: 80 }], otherwise: 50 };
  test.each<[string, (number | null)[], number[]]>([
    ["first, second and third, the rest", [9, 8, 7, 6, 5], [100, 80, 80, 50, 50]],
    ["two at the top are both first, and the next is third", [9, 9, 8, 7], [100, 100, 80, 50]],
    ["a tie across an edge takes its better place", [9, 8, 7, 7, 6], [100, 80, 80, 80, 50]],
    ["missing takes no place", [null, 8, 7], [NaN, 100, 80]],
  ])("%s", (_, values, expected) => expect(points(rule, values)).toEqual(expected));

  test("lower is better", () => {
    expect(points({ ...rule, direction: "lower" }, [9, 8, 7, 6, 5])).toEqual([50, 50, 80, 80, 100]);
  });
});

describe("bands by percentile: (position − 1)/N below the edge", () => {
  const rule = { by: "percentile", bands: [{ at: 0.2, points: 100 }, { at: 0.7, points: 80 }], otherwise: 60 };
  const ofTen = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

  test("of ten, two are within 20% and five more within 70%", () => {
    expect(points(rule, ofTen)).toEqual([100, 100, 80, 80, 80, 80, 80, 60, 60, 60]);
  });

  test("exactly at the edge is beyond it: third of ten is at 0.2", () => {
    expect(points(rule, ofTen)[2]).toBe(80);
    expect(points({ ...rule, bands: [{ at: 0.3, points: 100 }] }, ofTen).filter((p) => p === 100)).toHaveLength(3);
  });

  test("of one and of two the best is always at 0", () => {
    expect(points(rule, [1])).toEqual([100]);
    expect(points(rule, [1, 2])).toEqual([80, 100]);
  });

  test("missing values do not widen the bands", () => {
    expect(points(rule, [3, 2, 1, null, null])).toEqual([100, 80, 80, NaN, NaN]);
  });
});

test("points depend on the order alone, not on who stands where", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }), (values) => {
      const straight = points({}, values);
      expect(points({}, [...values].reverse())).toEqual([...straight].reverse());
      expect(points({ direction: "lower" }, values.map((value) => -value))).toEqual(straight);
      expect(points({}, values.map((value) => value * 3 + 7))).toEqual(straight);
      const worse = (value: number) => values.filter((other) => other < value).length;
      if (values.length > 1) expect(straight).toEqual(values.map((value) => (100 * worse(value)) / (values.length - 1)));
    }),
  );
});
