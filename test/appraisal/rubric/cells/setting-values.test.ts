import { metricNames } from "../../../../src/appraisal/rubric/cells/metric-names";
import type { SettingKind } from "../../../../src/appraisal/rubric/cells/setting-fields";
import { NULL, readSetting, writeSetting } from "../../../../src/appraisal/rubric/cells/setting-values";
import type { Cell } from "../../../../src/appraisal/rubric/cells/cell";

const names = metricNames([
  { key: "plus", label: "加分" },
  { key: "minus", label: "扣分" },
  { key: "sales", label: { "zh-CN": "销售额", en: "Sales" } },
  { key: "none", label: "无" },
  { key: "thousand", label: "1000" },
]);

test.each<[SettingKind, unknown, Cell, Cell]>([
  ["text", "月度考核", "月度考核", "月度考核"],
  ["text", "无", "无", "无"],
  ["text", '"x"', '"""x"""', '"""x"""'],
  ["list", ["a", "b、c"], 'a、"b、c"', 'a、"b、c"'],
  ["list", [], "无", "none"],
  ["list", ["无"], '"无"', '"无"'],
  ["number", 0.01, 0.01, 0.01],
  ["numberOrNone", null, "无", "none"],
  ["numberOrNone", -5, -5, -5],
  ["metric", "sales", "销售额", "Sales"],
  ["metric", "none", '"无"', '"无"'],
  ["amount", 1000, 1000, 1000],
  ["amount", "thousand", '"1000"', '"1000"'],
  ["amountOrNone", null, "无", "none"],
  ["duplicates", "first", "取首行", "first"],
  ["averageOver", ["period", "shop"], "周期、店铺", "period、shop"],
  ["averageOver", [], "无", "none"],
  ["rankPool", "all", "全体", "all"],
  ["rankPool", { column: ["组别", "班组"] }, "花名册列:组别、班组", "roster column:组别、班组"],
  ["tieBreakers", [{ metric: "sales" }, { metric: "minus", direction: "lower" }], "销售额; 扣分:越低越好", "Sales; 扣分:lower is better"],
  ["adjustments", [{ metric: "plus", factor: 1 }, { metric: "minus", factor: -1 }], "加分; 扣分×-1", "加分; 扣分×-1"],
  ["steps", [{ above: 0, rate: 0.001 }], ">0:0.1%", ">0:0.1%"],
  ["poolAmount", 5000, 5000, 5000],
  ["poolAmount", { 售前: 5000, "": 100 }, '售前:5000; "":100', '售前:5000; "":100'],
  ["poolAmount", {}, "无", "none"],
])("%s %j is written and read back", (kind, value, chinese, english) => {
  expect([writeSetting(kind, value, names, "zh-CN"), writeSetting(kind, value, names, "en")]).toEqual([chinese, english]);
  for (const cell of [chinese, english]) expect(readSetting(kind, cell, names, "x")).toEqual({ value: value === null ? NULL : value, issues: [] });
});

test.each<[SettingKind, Cell, unknown]>([
  ["list", 2026, ["2026"]],
  ["number", "1.5万", 15000],
  ["number", "０．０１", 0.01],
  ["amount", "1,000元", 1000],
  ["adjustments", "-1×扣分、加分*2", [{ metric: "minus", factor: -1 }, { metric: "plus", factor: 2 }]],
  ["tieBreakers", "销售额↓；加分（高）", [{ metric: "sales", direction: "lower" }, { metric: "plus", direction: "higher" }]],
  ["ties", 1224, "min"],
  ["rankPool", "列：组别", { column: ["组别"] }],
  ["poolAmount", "售前：5,000；售后：0.3万", { 售前: 5000, 售后: 3000 }],
])("%s also reads %j", (kind, cell, value) => {
  expect(readSetting(kind, cell, names, "x")).toEqual({ value, issues: [] });
});

test.each<[SettingKind, Cell, string]>([
  ["number", "很多", "cells-setting-unreadable"],
  ["duplicates", "随便", "cells-word-unknown"],
  ["averageOver", "周期、班次", "cells-word-unknown"],
  ["rankPool", "组别", "cells-word-unknown"],
  ["poolAmount", "售前5000", "cells-setting-unreadable"],
  ["bonusNone", "有", "cells-setting-unreadable"],
])("%s %j is unreadable", (kind, cell, code) => {
  expect(readSetting(kind, cell, names, "x")).toMatchObject({ value: null, issues: [{ severity: "error", code }] });
});

test("nothing is written for what the rubric does not say", () => {
  expect(writeSetting("text", undefined, names, "en")).toBeNull();
});
