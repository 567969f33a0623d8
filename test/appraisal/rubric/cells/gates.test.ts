import { readCondition, readGates, writeCondition, writeGates } from "../../../../src/appraisal/rubric/cells/gates";
import { metricNames } from "../../../../src/appraisal/rubric/cells/metric-names";
import type { Gate } from "../../../../src/appraisal/rubric/types";

const names = metricNames([
  { key: "satisfaction", label: { "zh-CN": "满意度", en: "Satisfaction" }, unit: "rate" },
  { key: "received", label: "接待人数", unit: "count" },
  { key: "complaints", label: "重大投诉", unit: "count" },
  { key: "odd", label: "好评;差评≥", unit: "count" },
  { key: "twin1", label: "处理时长" },
  { key: "twin2", label: "处理时长" },
]);

const satisfied: Gate = { metric: "satisfaction", op: ">=", value: 0.95 };
const busy: Gate = { metric: "received", op: ">=", times: 0.9, of: "groupMean" };

test.each<[string, readonly Gate[]]>([
  ["满意度≥95%; 重大投诉=0; 接待人数≥0.9×均值", [satisfied, { metric: "complaints", op: "=", value: 0 }, busy]],
  ["Satisfaction >= 95%, 接待人数 >= 0.9 x group mean", [satisfied, busy]],
  ["满意度＞＝95％；接待人数≥均值*90%", [satisfied, busy]],
  ["满意度95%以上、接待人数≥均值的90%", [satisfied, busy]],
  ["满意度不低于95%\n接待人数不低于0.9×同岗均值", [satisfied, busy]],
  ["satisfaction=>95%", [satisfied]],
  ["接待人数≥1,000", [{ metric: "received", op: ">=", value: 1000 }]],
  ["接待人数≥1.5万", [{ metric: "received", op: ">=", value: 15000 }]],
  ["接待人数>中位数", [{ metric: "received", op: ">", times: 1, of: "groupMedian" }]],
  ["接待人数<=2×group total", [{ metric: "received", op: "<=", times: 2, of: "groupTotal" }]],
  ["重大投诉!=3; 重大投诉≠4", [{ metric: "complaints", op: "!=", value: 3 }, { metric: "complaints", op: "!=", value: 4 }]],
  ["重大投诉=是", [{ metric: "complaints", op: "=", value: 1 }]],
  ['"好评;差评≥"≥3', [{ metric: "odd", op: ">=", value: 3 }]],
  ["没有的指标<1", [{ metric: "没有的指标", op: "<", value: 1 }]],
])("%s", (text, value) => {
  expect(readGates(text, names)).toEqual({ value, issues: [] });
});

test.each([
  ["满意度", 1, "满意度"],
  ["≥95%", 1, "≥95%"],
  ["满意度≥95%; 接待人数≥很多", 2, "接待人数≥很多"],
  ["满意度≥0.9×平均水平", 1, "满意度≥0.9×平均水平"],
])("%s is no gate: part %d", (text, n, item) => {
  const { value, issues } = readGates(text, names);
  expect(value).toBeNull();
  expect(issues).toMatchObject([{ severity: "error", code: "cells-gate-unreadable", params: { n, item } }]);
});

test("a bare 95 for a rate is kept, with a warning", () => {
  const { value, issues } = readGates("满意度≥95", names);
  expect(value).toEqual([{ metric: "satisfaction", op: ">=", value: 95 }]);
  expect(issues).toMatchObject([{ severity: "warning", code: "cells-rate-above-one", params: { text: "95", percent: "95%" } }]);
});

test("a name of two metrics asks for the key", () => {
  expect(readGates("处理时长<3", names)).toMatchObject({ value: null, issues: [{ code: "cells-metric-ambiguous", params: { keys: "twin1, twin2" } }] });
});

test("gates are written with labels, percentages and quotes where needed", () => {
  const gates: Gate[] = [satisfied, busy, { metric: "odd", op: "!=", value: 3 }, { metric: "twin1", op: "<", value: 1 }];
  expect(writeGates(gates, names, "zh-CN")).toBe('满意度≥95%; 接待人数≥0.9×均值; "好评;差评≥"≠3; twin1<1');
  expect(writeGates(gates, names, "en")).toBe('Satisfaction≥95%; 接待人数≥0.9×group mean; "好评;差评≥"≠3; twin1<1');
});

test("a condition is one gate against a number", () => {
  expect(readCondition("接待人数≤50", names).value).toEqual({ metric: "received", op: "<=", value: 50 });
  expect(readCondition("接待人数50以下", names).value).toEqual({ metric: "received", op: "<=", value: 50 });
  expect(writeCondition({ metric: "received", op: "<=", value: 50 }, names, "en")).toBe("接待人数≤50");
});

test.each(["接待人数", "接待人数≤50; 重大投诉=0", "接待人数≤均值"])("%s is no condition", (text) => {
  expect(readCondition(text, names)).toMatchObject({ value: null, issues: [{ code: "cells-condition-unreadable", params: { text } }] });
});
