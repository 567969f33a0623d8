import { attainment } from "../../../src/appraisal/rules/attainment";
import { ruleOf } from "../rubric-of";

/** Points by value against a target of 50. */
function pointsAt50(rule: object, value: number): number {
  return attainment(ruleOf({ type: "attainment", target: 50, ...rule }))(value, 50);
}

test("sales of 103,000 against a goal of 100,000 are 103 points under a cap of 120", () => {
  expect(attainment(ruleOf({ type: "attainment", target: { metric: "goal" }, cap: 120 }))(103000, 100000)).toBe(103);
});

describe("higher is better: 100·v/target", () => {
  test.each([
    [50, 100],
    [25, 50],
    [0, 0],
    [55, 110],
    [60, 120],
    [61, 120],
    [-10, 0],
  ])("%d of 50 -> %d points, at most 120", (value, expected) => expect(pointsAt50({ cap: 120 }, value)).toBe(expected));
});

describe("lower is better, mirrored at the target: 100·(2 − v/target)", () => {
  test.each([
    [50, 100],
    [40, 120],
    [60, 80],
    [100, 0],
    [150, 0],
    [0, 150],
    [-10, 150],
  ])("%d against 50 -> %d points, at most 150", (value, expected) => expect(pointsAt50({ direction: "lower", cap: 150 }, value)).toBeCloseTo(expected, 10));
});

describe("lower is better, inverse: 100·target/v", () => {
  test.each([
    [50, 100],
    [40, 125],
    [100, 50],
    [5000, 1],
    [1, 150],
    [0, 150],
    [-10, 150],
  ])("%d against 50 -> %d points, at most 150", (value, expected) => expect(pointsAt50({ direction: "lower", lowerAs: "inverse", cap: 150 }, value)).toBe(expected));
});

describe("floor and cap", () => {
  test("the cap is 100 and the floor 0 unless said otherwise", () => {
    expect(pointsAt50({}, 75)).toBe(100);
    expect(pointsAt50({}, -1)).toBe(0);
  });

  test.each([
    [{ floor: 60 }, 10, 60],
    [{ floor: 60 }, 40, 80],
    [{ floor: 60, direction: "lower" }, 1000, 60],
    [{ floor: -50, direction: "lower" }, 110, -20],
    [{ floor: 60, direction: "lower", lowerAs: "inverse" }, 1000, 60],
    [{ floor: 80, cap: 80 }, 50, 80],
  ])("%j at %d -> %d", (rule, value, expected) => expect(pointsAt50(rule, value)).toBeCloseTo(expected, 10));
});
