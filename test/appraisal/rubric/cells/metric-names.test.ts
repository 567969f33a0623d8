import { metricNames } from "../../../../src/appraisal/rubric/cells/metric-names";

const names = metricNames([
  { key: "sales", label: { "zh-CN": "销售额", en: "Sales" }, unit: "money" },
  { key: "reply", label: "平均响应 (秒)", unit: "seconds" },
  { key: "a", label: "b" },
  { key: "b", label: "c" },
  { key: "x1", label: "时长" },
  { key: "x2", label: "时长" },
]);

test.each([
  ["sales", "sales"],
  ["销售额", "sales"],
  ["Sales", "sales"],
  [" ＳＡＬＥＳ", "sales"],
  ["平均响应（秒）", "reply"],
  ["没有的", "没有的"],
])("%s names %s", (name, key) => {
  expect(names.keyOf(name)).toEqual({ value: key, issues: [] });
});

test("a key always means its metric, even where it is another's label", () => {
  expect(names.keyOf("b").value).toBe("b");
});

test("a label of two metrics is ambiguous", () => {
  expect(names.keyOf("时长")).toMatchObject({ value: null, issues: [{ code: "cells-metric-ambiguous", params: { name: "时长", keys: "x1, x2" } }] });
});

test("a metric is named by its label in the language, and by its key where the label means another", () => {
  expect([names.nameOf("sales", "zh-CN"), names.nameOf("sales", "en"), names.nameOf("reply", "en")]).toEqual(["销售额", "Sales", "平均响应 (秒)"]);
  expect([names.nameOf("a", "en"), names.nameOf("x1", "en"), names.nameOf("unknown", "en")]).toEqual(["a", "x1", "unknown"]);
});

test("units are known by key", () => {
  expect([names.unitOf("sales"), names.unitOf("nobody")]).toEqual(["money", undefined]);
});
