import * as fc from "fast-check";
import { appraise } from "../../../../src/appraisal/appraise";
import { sumExactly } from "../../../../src/appraisal/decimal";
import type { FormulaCell, SheetPlan } from "../../../../src/report/plan";
import { bonusSheet } from "../../../../src/report/sheets/bonus/sheet";
import { SUMMED } from "../../../../src/report/sheets/bonus/table";
import { contextOf } from "../../../../src/report/sheets/context";
import { payrollPhrasesOf } from "../../../../src/locale/locale";
import { tableOf } from "../../../appraisal/metric-table";
import { rubricOf } from "../../../appraisal/rubric-of";
import { workedExample } from "../../../appraisal/worked-example";
import { appraisable } from "../../../oracle/arbitrary";
import { contentAt, gridOfPlan, recordsOf } from "../../plan-grid";
import { reportOf } from "../../report-of";
import { sampleReport } from "../../sample-report";

const columns = payrollPhrasesOf("zh-CN").columns;

/** The formula beside a label in the first column. */
function beside(sheet: SheetPlan, label: string, column = 3): FormulaCell {
  const row = gridOfPlan(sheet).rows.findIndex((cells) => cells?.[0] === label);
  return contentAt(sheet, row, column) as FormulaCell;
}

/** The number a heading's sum shows in the row of totals. */
function totalOf(sheet: SheetPlan, heading: string): FormulaCell {
  const { range } = sheet.tables[0]!;
  const at = Array.from({ length: range.right + 1 }, (_, c) => c).find((c) => contentAt(sheet, range.top, c) === heading)!;
  return contentAt(sheet, range.bottom + 1, at) as FormulaCell;
}

describe("the sample month", () => {
  test("every sum is the sum of what is shown, by a formula", async () => {
    const sheet = bonusSheet(contextOf(await sampleReport(), "zh-CN"));
    const rows = recordsOf(sheet, "KpiBonus");
    for (const key of SUMMED) {
      const shown = rows.map((row) => row[columns[key]] as number);
      expect(totalOf(sheet, columns[key])).toMatchObject({ formula: expect.stringMatching(/^SUM\(\$[A-Z]+\$\d+:\$[A-Z]+\$\d+\)$/) as string, value: sumExactly(shown) });
    }
    expect(beside(sheet, "应发人数")).toMatchObject({ value: rows.length });
    expect(beside(sheet, "各部分之和与应发之差").value).toBe(0);
  });

  test("the parts of every line add up on paper", async () => {
    const rows = recordsOf(bonusSheet(contextOf(await sampleReport(), "zh-CN")), "KpiBonus");
    for (const row of rows) expect(sumExactly([columns.prorated, columns.commission, columns.adjustments, columns.rounding].map((part) => row[part] as number))).toBe(row[columns.amount]);
  });

  test("ends with lines to sign on", async () => {
    const sheet = bonusSheet(contextOf(await sampleReport(), "zh-CN"));
    expect(gridOfPlan(sheet).rows.at(-1)!.filter((cell) => cell !== null)).toEqual(["制表", "审核", "批准", "日期"]);
  });
});

test("a line in full", () => {
  const rows = recordsOf(bonusSheet(contextOf(reportOf(workedExample()), "zh-CN")), "KpiBonus");
  expect(rows[1]).toEqual({ 工号: "K017", 姓名: "王小美", 客服: "小美", 岗位: "售前", 等级: "B", [columns.base]: 1000, [columns.payout]: 1000, [columns.proration]: 1, [columns.prorated]: 1000, [columns.commission]: 0, [columns.adjustments]: 0, [columns.rounding]: 0, [columns.amount]: 1000 });
  expect(rows).toHaveLength(4);
});

describe("a shared pool", () => {
  const rubric = rubricOf({ tiers: [{ name: "A", minScore: 80, payout: { coefficient: 1.2 } }, { name: "B", payout: { coefficient: 1 } }], bonus: { base: 1000, pool: { amount: 1000, by: "coefficient" } } });
  const table = tableOf({ agents: ["小美", "阿强", "小李"], values: { received: [90, 70, 60] } });
  const sheet = bonusSheet(contextOf(reportOf(appraise(rubric, table)), "zh-CN"));

  test("names the pool of each line, and is given out to the cent", () => {
    expect(recordsOf(sheet, "KpiBonus").map((row) => row["奖金池"])).toEqual(["售前", "售前", "售前"]);
    expect([3, 4, 5].map((column) => (beside(sheet, "奖金池「售前」", column) as FormulaCell | number))).toMatchObject([1000, { value: 1000 }, { value: 0 }]);
  });

  test("a difference other than 0.00 would stand out", () => {
    expect(sheet.conditionals.filter(({ kind }) => kind === "when")).toHaveLength(2);
  });
});

test("agents without a base stand on the list with a remark, and with nothing instead of 0", () => {
  const rubric = rubricOf({ bonus: { base: "sales" } });
  const table = tableOf({ agents: ["小美", "阿强"], values: { received: [90, 70], sales: [1000, null] } });
  const rows = recordsOf(bonusSheet(contextOf(reportOf(appraise(rubric, table)), "zh-CN")), "KpiBonus");
  expect(rows.map((row) => [row[columns.amount], row["备注"]])).toEqual([
    [expect.any(Number), null],
    [null, "未计算：缺少奖金基数"],
  ]);
});

test("a rubric without bonus leaves an empty list that says so", () => {
  const table = tableOf({ agents: ["小美"], values: { received: [90] } });
  const sheet = bonusSheet(contextOf(reportOf(appraise(rubricOf({ bonus: null }), table)), "zh-CN"));
  expect(contentAt(sheet, 2, 0)).toBe("方案没有设置奖金，本期没有应发人员。");
  expect(recordsOf(sheet, "KpiBonus")).toEqual([expect.objectContaining({ 客服: null, [columns.amount]: null })]);
  expect(totalOf(sheet, columns.amount).value).toBe(0);
  expect(beside(sheet, "应发人数").value).toBe(0);
});

test("whatever the rubric: the list's sum is the result's, and pools are given out whole or not at all", () => {
  fc.assert(
    fc.property(appraisable, ({ rubric, table }) => {
      const appraisal = appraise(rubric, table);
      const sheet = bonusSheet(contextOf(reportOf(appraisal), "zh-CN"));
      expect(totalOf(sheet, columns.amount).value).toBe(sumExactly(appraisal.bonuses.map((parts) => parts?.amount ?? 0)));
      expect(beside(sheet, "各部分之和与应发之差").value).toBe(0);
      for (const row of gridOfPlan(sheet).rows.filter((cells) => String(cells?.[0]).startsWith("奖金池「"))) expect([0, row![3]]).toContain(row![5]);
    }),
    { numRuns: 60, seed: 20260603 },
  );
});
