import { metricNames } from "../../../../src/appraisal/rubric/cells/metric-names";
import { readRatio, writeRatio } from "../../../../src/appraisal/rubric/cells/ratio";

const names = metricNames([{ key: "paid", label: "付款人数" }, { key: "asked", label: "询单/咨询" }]);

test.each(['付款人数/"询单/咨询"', "付款人数 ÷ asked", "paid／asked"])("%s", (text) => {
  expect(readRatio(text, names)).toEqual({ value: ["paid", "asked"], issues: [] });
});

test("a name with a stroke in it is quoted", () => {
  expect(writeRatio(["paid", "asked"], names, "zh-CN")).toBe('付款人数/"询单/咨询"');
});

test.each(["付款人数", "付款人数/", "a/b/c"])("%s is no ratio", (text) => {
  expect(readRatio(text, names)).toMatchObject({ value: null, issues: [{ code: "cells-ratio-unreadable", params: { text } }] });
});
