import { readOptions, writeOptions } from "../../../../src/appraisal/rubric/cells/options";

test.each([
  ["反比", { lowerAs: "inverse" }],
  ["Mirror", { lowerAs: "mirror" }],
  ["按百分位", { by: "percentile" }],
  ["≤3人:90%", { smallGroup: { size: 3, target: 0.9 } }],
  ["人数不超过3人时目标90%", { smallGroup: { size: 3, target: 0.9 } }],
  ["inverse; ≤3 agents: 90%", { lowerAs: "inverse", smallGroup: { size: 3, target: 0.9 } }],
])("%s", (text, value) => {
  expect(readOptions(text, "rate")).toEqual({ value, issues: [] });
});

test("only what is not the usual is written", () => {
  expect(writeOptions({ lowerAs: "mirror", by: "position" }, "rate", "en")).toBe("");
  expect(writeOptions({ lowerAs: "inverse", smallGroup: { size: 3, target: 0.9 } }, "rate", "zh-CN")).toBe("反比; ≤3人:90%");
  expect(writeOptions({ by: "percentile" }, "rate", "en")).toBe("by percentile");
});

test("anything else is named", () => {
  expect(readOptions("反比; 随便", "rate")).toMatchObject({ value: null, issues: [{ code: "cells-option-unknown", params: { item: "随便" } }] });
});
