import { groupInSlice } from "../../../src/appraisal/group";
import { referenceOf } from "../../../src/appraisal/rules/reference";
import { tableOf } from "../metric-table";
import { ruleOf } from "../rubric-of";

const table = tableOf({
  agents: ["小美", "阿强", "小李", "新人"],
  values: { sales: [90000, 100000, 140000, null], goal: [80000, null, 0, 50000] },
  totals: { 售前: { sales: 330000 } },
});
const group = groupInSlice(table, "售前", Int32Array.of(0, 1, 2, 3), 0);
const target = (rule: object) => referenceOf(ruleOf({ type: "attainment", target: 1, ...rule }), "sales", group);

describe("the target of an attainment rule", () => {
  test("a number", () => expect(target({ target: 120000 })).toBe(120000));
  test("the agent's own metric: one for each, missing where it is", () => expect([...(target({ target: { metric: "goal" } }) as Float64Array)]).toEqual([80000, NaN, 0, 50000]));
  test("the group's mean", () => expect(target({ target: "groupMean" })).toBe(110000));
  test("the group's median", () => expect(target({ target: "groupMedian" })).toBe(100000));
  test("the group's total", () => expect(target({ target: "groupTotal" })).toBe(330000));
});

describe("a small group is measured by a number instead: at most `size` agents who have a value", () => {
  test.each([
    [2, 110000],
    [3, 88000],
    [4, 88000],
  ])("size %d, of three with a value -> %d", (size, expected) => {
    expect(target({ target: "groupMean", smallGroup: { size, target: 88000 } })).toBe(expected);
  });
});

describe("relative rules", () => {
  test.each<[string, number]>([
    ["groupMean", 110000],
    ["groupMedian", 100000],
    ["groupTotal", 330000],
  ])("%s", (relativeTo, expected) => {
    expect(referenceOf(ruleOf({ type: "linear", worst: 0.5, best: 1.5, relativeTo }), "sales", group)).toBe(expected);
  });
});

test("the other rules need none", () => {
  expect(referenceOf(ruleOf({ type: "linear", worst: 0, best: 1 }), "sales", group)).toBeNull();
  expect(referenceOf(ruleOf({ type: "rank" }), "sales", group)).toBeNull();
});
