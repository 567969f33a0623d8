import { contextOf } from "../../../../src/report/sheets/context";
import { readLog } from "../../../../src/report/sheets/log/read";
import type { LogRow } from "../../../../src/report/sheets/log/row";
import { logSheet } from "../../../../src/report/sheets/log/sheet";
import { workedExample } from "../../../appraisal/worked-example";
import { gridOf } from "../../../intake/grids";
import { gridOfPlan, recordsOf } from "../../plan-grid";
import { reportOf } from "../../report-of";

const contextWith = (log: readonly LogRow[], locale: "zh-CN" | "en" = "zh-CN") => contextOf(reportOf(workedExample(), { earlier: { history: [], log } }), locale);
const earlier: LogRow = { time: "2026-05-01 08:00:00", action: "scored", period: "", rubricFingerprint: "aaaabbbbcccc", dataFingerprint: "ddddeeeeffff", heads: null, bonusTotal: 12.5 };

test("this run is added below the earlier ones", () => {
  const rows = recordsOf(logSheet(contextWith([earlier])), "KpiLog");
  expect(rows).toEqual([
    { 时间: "2026-05-01 08:00:00", 操作: "scored", 考核周期: null, 方案指纹: "aaaabbbbcccc", 数据指纹: "ddddeeeeffff", 人数: null, 奖金合计: 12.5 },
    { 时间: "2026-06-01 09:30:00", 操作: "评分", 考核周期: "2026-05", 方案指纹: "3f0c9a12be77", 数据指纹: "81d2e07b5c4f", 人数: 5, 奖金合计: 3400 },
  ]);
});

test.each(["zh-CN", "en"] as const)("run after run, none of the earlier rows changes, in %s", (locale) => {
  const once = readLog(gridOfPlan(logSheet(contextWith([earlier], locale))));
  const twice = readLog(gridOfPlan(logSheet(contextWith(once, locale === "en" ? "zh-CN" : "en"))));
  expect(once[0]).toEqual(earlier);
  expect(twice.slice(0, 2)).toEqual(once);
  expect(twice).toHaveLength(3);
});

test("nothing from a workbook without a log; empty rows are no rows", () => {
  expect(readLog(undefined)).toEqual([]);
  expect(readLog(gridOf("日志", [["Time", "Action", "Period", "Heads"], [null, " ", null, null], ["2026-05-01", "scored", "2026-04", "51"]]))).toMatchObject([{ time: "2026-05-01", heads: 51, bonusTotal: null, dataFingerprint: "" }]);
});
