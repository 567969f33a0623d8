import { groupInSlice } from "../../../src/appraisal/group";
import { pointsOfGroup } from "../../../src/appraisal/rules/points";
import type { Rule } from "../../../src/appraisal/rubric/types";
import { tableOf, type Column } from "../metric-table";
import { ruleOf } from "../rubric-of";

/** Points of a group for one metric, by a rule. */
function pointsOf(rule: { type: Rule["type"] } & Record<string, unknown>, sales: Column, others: Record<string, Column> = {}, total = NaN): number[] {
  const table = tableOf({ agents: sales.map((_, i) => `客服${i}`), values: { sales, ...others }, totals: { 售前: { sales: total } } });
  return [...pointsOfGroup(ruleOf(rule), "sales", groupInSlice(table, "售前", Int32Array.from(sales.keys()), 0))];
}

describe("each rule gives a missing value no points, not zero", () => {
  test.each<[{ type: Rule["type"] } & Record<string, unknown>, number]>([
    [{ type: "linear", worst: 0, best: 200 }, 50],
    [{ type: "attainment", target: 200 }, 50],
    [{ type: "attainment", target: "groupMean" }, 100],
    [{ type: "bands", bands: [{ at: 100, points: 70 }], otherwise: 0 }, 70],
    [{ type: "perUnit", beyond: 90, perUnit: -1 }, 90],
    [{ type: "rank" }, 100],
  ])("%j", (rule, expected) => {
    expect(pointsOf(rule, [100, null])).toEqual([expected, NaN]);
  });
});

describe("personal targets", () => {
  const rule = { type: "attainment", target: { metric: "goal" }, cap: 120 } as const;

  test("each agent is measured by the own one", () => {
    expect(pointsOf(rule, [103000, 60000], { goal: [100000, 80000] })).toEqual([103, 75]);
  });

  test("no target, or one not above 0, leaves the criterion missing", () => {
    expect(pointsOf(rule, [103000, 103000, 103000, null], { goal: [null, 0, -5, 100000] })).toEqual([NaN, NaN, NaN, NaN]);
  });
});

describe("against the group", () => {
  test("attainment of the mean: 80 and 120 against 100", () => {
    expect(pointsOf({ type: "attainment", target: "groupMean", cap: 150 }, [80, 120, null])).toEqual([80, 120, NaN]);
  });

  test("relative rules work on v ÷ reference", () => {
    expect(pointsOf({ type: "linear", worst: 0.5, best: 1.5, relativeTo: "groupMean" }, [50, 100, 150])).toEqual([0, 50, 100]);
    expect(pointsOf({ type: "bands", bands: [{ at: 1.2, points: 100 }, { at: 1, points: 80 }], otherwise: 60, relativeTo: "groupMedian" }, [90, 100, 120])).toEqual([60, 80, 100]);
    expect(pointsOf({ type: "perUnit", below: 1, per: 0.1, whole: true, perUnit: -10, relativeTo: "groupTotal" }, [39, 40, 52], {}, 52)).toEqual([80, 80, 100]);
  });

  test("a reference of 0, below 0 or missing leaves everybody's criterion missing", () => {
    expect(pointsOf({ type: "attainment", target: "groupMean" }, [0, 0])).toEqual([NaN, NaN]);
    expect(pointsOf({ type: "attainment", target: "groupMean" }, [-3, 1])).toEqual([NaN, NaN]);
    expect(pointsOf({ type: "linear", worst: 0, best: 1, relativeTo: "groupTotal" }, [1, 2])).toEqual([NaN, NaN]);
  });

  test("a small group keeps its points where the reference would be 0", () => {
    expect(pointsOf({ type: "attainment", target: "groupMean", smallGroup: { size: 2, target: 10 } }, [0, 0])).toEqual([0, 0]);
  });
});
