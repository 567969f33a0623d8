import { metricNames } from "../../../../src/appraisal/rubric/cells/metric-names";
import { readAmount, readTarget, writeTarget } from "../../../../src/appraisal/rubric/cells/target";

const names = metricNames([{ key: "goal", label: "个人目标" }, { key: "mean", label: "均值" }, { key: "digits", label: "95%" }]);

test.each([
  [0.95, 0.95],
  ["95%", 0.95],
  ["均值", "groupMean"],
  ["group median", "groupMedian"],
  ["个人目标", { metric: "goal" }],
  ['"均值"', { metric: "mean" }],
  ['"95%"', { metric: "digits" }],
])("%j is %j", (cell, value) => {
  expect(readTarget(cell, "rate", names)).toEqual({ value, issues: [] });
});

test("names that could be a word or a number are quoted", () => {
  expect([writeTarget({ metric: "mean" }, names, "en"), writeTarget({ metric: "digits" }, names, "en"), writeTarget({ metric: "goal" }, names, "en")]).toEqual(['"均值"', '"95%"', "个人目标"]);
  expect([writeTarget("groupTotal", names, "zh-CN"), writeTarget(0.95, names, "en")]).toEqual(["整体值", 0.95]);
});

test("an amount is a number or the metric that holds it", () => {
  expect([readAmount("1,000元", "money", names).value, readAmount("goal", "money", names).value]).toEqual([1000, "goal"]);
});
