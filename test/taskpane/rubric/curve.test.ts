import fc from "fast-check";
import type { Rule } from "../../../src/appraisal/rubric/types";
import { curveOf } from "../../../src/taskpane/rubric/curve";
import { freshRule } from "../../../src/taskpane/rubric/fresh";
import { readRubric } from "../../../src/appraisal/rubric/read";

const at = (rule: Rule, x: number) => curveOf(rule).points.findLast(([value]) => value <= x)![1];

test("a line between worst and best, flat beyond", () => {
  const rule: Rule = { type: "linear", worst: 60, best: 20, min: 0, max: 100 };
  expect([at(rule, 15), at(rule, 20), at(rule, 60), at(rule, 65)]).toEqual([100, 100, 0, 0]);
  expect(at(rule, 40)).toBeCloseTo(50, 0);
  expect(curveOf(rule).axis).toBe("value");
});

test("a step is upright at its edge", () => {
  const rule: Rule = { type: "bands", direction: "higher", interpolate: false, bands: [{ at: 0.6, points: 100 }, { at: 0.5, points: 80 }], otherwise: 60 };
  expect([at(rule, 0.4999), at(rule, 0.5), at(rule, 0.5999), at(rule, 0.6)]).toEqual([60, 80, 80, 100]);
});

test("relative rules are drawn over the ratio, rankings over places", () => {
  expect(curveOf({ type: "linear", worst: 0.8, best: 1.2, min: 0, max: 100, relativeTo: "groupMean" }).axis).toBe("ratio");
  expect(curveOf({ type: "attainment", target: { metric: "goal" }, direction: "higher", lowerAs: "mirror", floor: 0, cap: 120 }).axis).toBe("ratio");
  const places = curveOf({ type: "rank", direction: "lower", by: "position", bands: [{ at: 1, points: 100 }, { at: 3, points: 80 }], otherwise: 60 });
  expect([places.axis, places.points.slice(0, 4).map(([, points]) => points)]).toEqual(["place", [100, 80, 80, 60]]);
});

const RULES: Rule[] = [
  { type: "linear", worst: 60, best: 20, min: 0, max: 100 },
  { type: "attainment", target: 5000, direction: "higher", lowerAs: "mirror", floor: 0, cap: 120 },
  { type: "bands", direction: "lower", interpolate: true, bands: [{ at: 20, points: 100 }, { at: 60, points: 0 }] },
  { type: "perUnit", start: 100, perUnit: -2, below: 0.98, per: 0.01, whole: true, min: 0, max: 100 },
  { type: "rank", direction: "higher", by: "percentile" },
];
const TYPES = RULES.map(({ type }) => type);

/** A rubric that holds the rule, to ask the linter. */
const rubricWith = (rule: Rule) => ({ schema: "jinpai-rubric/1", name: "x", metrics: [{ key: "m", unit: "number", column: ["m"] }], scorecards: [{ posts: ["*"], criteria: [{ metric: "m", weight: 100, rule }] }], tiers: [{ name: "A" }] });

test("whatever kind a rule is changed to, it is one without errors and can be drawn", () => {
  fc.assert(
    fc.property(fc.constantFrom(...RULES), fc.array(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 6 }), (first, types) => {
      const rule = types.reduce<Rule>((before, type) => freshRule(type, before), first);
      expect(readRubric(rubricWith(rule)).issues.filter(({ severity }) => severity === "error")).toEqual([]);
      const { points } = curveOf(rule);
      expect(points.length).toBeGreaterThan(2);
      for (const [n, [x, y]] of points.entries()) expect([Number.isFinite(x), Number.isFinite(y), n === 0 || points[n - 1]![0] <= x]).toEqual([true, true, true]);
    }),
  );
});
