import fc from "fast-check";
import { perUnit } from "../../../src/appraisal/rules/per-unit";
import { ruleOf } from "../rubric-of";

describe("每低 1% 扣 2 分: whole percents below 98%", () => {
  const points = perUnit(ruleOf({ type: "perUnit", below: 0.98, per: 0.01, whole: true, perUnit: -2 }));
  test.each([
    [1, 100],
    [0.98, 100],
    [0.975, 100],
    [0.9700001, 100],
    [0.97, 98],
    [0.95, 94],
    [0.9499, 94],
    [0.94, 92],
    [0.48, 0],
    [0.1, 0],
  ])("%d -> %d points", (value, expected) => expect(points(value)).toBe(expected));

  test("every whole percent counts in full, whatever the binary noise", () => {
    for (let percent = 49; percent <= 98; percent++) expect(points(percent / 100)).toBe(100 - 2 * (98 - percent));
  });
});

describe("1 point off for each second beyond 30, begun seconds in proportion", () => {
  const points = perUnit(ruleOf({ type: "perUnit", beyond: 30, perUnit: -1 }));
  test.each([
    [0, 100],
    [30, 100],
    [30.5, 99.5],
    [40, 90],
    [130, 0],
    [200, 0],
  ])("%d seconds -> %d points", (value, expected) => expect(points(value)).toBe(expected));
});

describe("points added: 5 for each 10,000 beyond 100,000, from 80 to at most 110", () => {
  const points = perUnit(ruleOf({ type: "perUnit", start: 80, beyond: 100000, per: 10000, perUnit: 5, whole: true, max: 110 }));
  test.each([
    [90000, 80],
    [100000, 80],
    [109999.99, 80],
    [110000, 85],
    [135000, 95],
    [160000, 110],
    [999999, 110],
  ])("%d -> %d points", (value, expected) => expect(points(value)).toBe(expected));
});

test("min may lie below 0 and start beyond max", () => {
  const points = perUnit(ruleOf({ type: "perUnit", start: 150, beyond: 0, perUnit: -60, min: -50, max: 100 }));
  expect([0, 1, 2, 3, 9].map(points)).toEqual([100, 90, 30, -30, -50]);
});

test("whole units of decimals are those one counts on paper", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 50 }), fc.constantFrom(1, 5, 10), (line, units, per) => {
      const rule = { type: "perUnit", per: per / 100, whole: true, perUnit: -1 } as const;
      const above = perUnit(ruleOf({ ...rule, beyond: line / 100 }));
      const below = perUnit(ruleOf({ ...rule, below: line / 100 }));
      expect(above((line + units * per) / 100)).toBe(100 - units);
      expect(below((line - units * per) / 100)).toBe(100 - units);
      expect(above((line + (units + 1) * per - 0.01) / 100)).toBe(100 - units);
    }),
  );
});
