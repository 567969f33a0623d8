import { contextOf } from "../../../../src/report/sheets/context";
import { withEntry } from "../../../../src/report/sheets/log/chain";
import { runEntry } from "../../../../src/report/sheets/log/entry";
import { readLog } from "../../../../src/report/sheets/log/read";
import type { LogRow } from "../../../../src/report/sheets/log/row";
import { logSheet } from "../../../../src/report/sheets/log/sheet";
import { workedExample } from "../../../appraisal/worked-example";
import { gridOf } from "../../../intake/grids";
import { gridOfPlan, recordsOf } from "../../plan-grid";
import { reportOf } from "../../report-of";

/** The log's sheet after a run over a workbook with these rows. */
async function afterRun(log: readonly LogRow[], locale: "zh-CN" | "en" = "zh-CN") {
  const input = reportOf(workedExample());
  return logSheet(contextOf({ ...input, log: await withEntry(log, null, runEntry(input, locale)) }, locale));
}

/** As the first versions wrote it: unnumbered, without a chain. */
const earlier: LogRow = { entry: null, time: "2026-05-01 08:00:00", action: "scored", period: "", rubricFingerprint: "aaaabbbbcccc", dataFingerprint: "ddddeeeeffff", heads: null, bonusTotal: 12.5, remark: "", chain: "" };

test("this run is added below the earlier ones", async () => {
  const rows = recordsOf(await afterRun([earlier]), "KpiLog");
  expect(rows).toEqual([
    { 序号: null, 时间: "2026-05-01 08:00:00", 操作: "scored", 考核周期: null, 方案指纹: "aaaabbbbcccc", 数据指纹: "ddddeeeeffff", 人数: null, 奖金合计: 12.5, 备注: null, 校验链: null },
    { 序号: 2, 时间: "2026-06-01 09:30:00", 操作: "评分", 考核周期: "2026-05", 方案指纹: "3f0c9a12be77", 数据指纹: "81d2e07b5c4f", 人数: 5, 奖金合计: 3400, 备注: null, 校验链: expect.stringMatching(/^[0-9a-f]{12}$/) as string },
  ]);
});

test.each(["zh-CN", "en"] as const)("run after run, none of the earlier rows changes, in %s", async (locale) => {
  const once = readLog(gridOfPlan(await afterRun([earlier], locale)));
  const twice = readLog(gridOfPlan(await afterRun(once, locale === "en" ? "zh-CN" : "en")));
  expect(once[0]).toEqual(earlier);
  expect(twice.slice(0, 2)).toEqual(once);
  expect(twice).toHaveLength(3);
});

test("nothing from a workbook without a log; empty rows are no rows", () => {
  expect(readLog(undefined)).toEqual([]);
  expect(readLog(gridOf("日志", [["Time", "Action", "Period", "Heads"], [null, " ", null, null], ["2026-05-01", "scored", "2026-04", "51"]]))).toMatchObject([{ time: "2026-05-01", heads: 51, bonusTotal: null, dataFingerprint: "", entry: null }]);
});
