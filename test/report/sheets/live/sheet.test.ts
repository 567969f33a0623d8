import { appraise } from "../../../../src/appraisal/appraise";
import type { FormulaCell } from "../../../../src/report/plan";
import { contextOf } from "../../../../src/report/sheets/context";
import { liveSheet } from "../../../../src/report/sheets/live/sheet";
import { scoresTable } from "../../../../src/report/sheets/scores/table";
import { tableOf } from "../../../appraisal/metric-table";
import { rubricOf } from "../../../appraisal/rubric-of";
import { workedExample } from "../../../appraisal/worked-example";
import { contentAt, gridOfPlan } from "../../plan-grid";
import { reportOf } from "../../report-of";

const context = contextOf(reportOf(workedExample()), "zh-CN");
const sheet = liveSheet(context);
const top = 7;

test("one cell holds the formula, and spills the whole team", () => {
  const formulas = sheet.blocks.flatMap(({ rows }) => rows.flat()).filter((cell): cell is FormulaCell => typeof cell === "object" && cell !== null && "formula" in cell && cell.formula.includes("KPI."));
  expect(formulas).toEqual([{ formula: `KPI.SCORES(${["KpiData", "KpiCriteria", "KpiTiers", "KpiSettings"].map((table) => `IF(${table}[#All]="","",${table}[#All])`).join(",")})`, value: "客服", spill: { top, left: 8, bottom: top + 5, right: 15 } }]);
});

test("until Excel computes it, the spill shows agent, post, points, score, rank and tier as published", () => {
  const { rows } = gridOfPlan(sheet);
  expect(rows[top]!.slice(8)).toEqual(["客服", "岗位", "询单转化率", "销售额", "平均响应", "总分", "名次", "等级"]);
  expect(rows[top + 2]!.slice(8)).toEqual(["小美", "售前", 80, 103, 85, 88.4, 2, "B"]);
  expect(rows[top + 5]!.slice(8)).toEqual(["老王", "售后", null, null, null, null, null, null]);
});

test("beside it the difference from the published result, by native formulas", () => {
  const score = scoresTable(context).body("score");
  expect([0, 1, 2, 3, 4, 5, 6].map((column) => contentAt(sheet, top + 2, column))).toEqual([
    { formula: `IF([[scores]]!B${score.top + 2}="","",[[scores]]!B${score.top + 2})`, value: "小美" },
    { formula: expect.stringContaining(`[[scores]]!F${score.top + 2}`) as string, value: 88.4 },
    { formula: `IFERROR(IF(INDEX($I$8:$AT$213,G10,COUNTA($I$8:$AT$8)-2)="","",INDEX($I$8:$AT$213,G10,COUNTA($I$8:$AT$8)-2)),"")`, value: 88.4 },
    { formula: `IF(OR(B10="",C10=""),"",ROUND(C10-B10,10))`, value: 0 },
    { formula: expect.any(String) as string, value: "B" },
    { formula: expect.stringContaining("COUNTA($I$8:$AT$8)-0") as string, value: "B" },
    { formula: `IFERROR(MATCH(A10,$I$8:$I$213,0),"")`, value: 3 },
  ]);
});

test("without a score there is no difference, not one of 0", () => {
  expect([1, 2, 3, 4, 5].map((column) => (contentAt(sheet, top + 5, column) as FormulaCell).value)).toEqual(["", "", "", "", ""]);
});

test("no conditional formats: they slow custom functions down", () => expect(sheet.conditionals).toEqual([]));

test("a nickname that MATCH would take for a pattern is looked up as it is written", () => {
  const table = tableOf({ agents: ["小*美", "小甜美"], values: { received: [80, 70] } });
  const made = liveSheet(contextOf(reportOf(appraise(rubricOf({}), table)), "zh-CN"));
  expect((contentAt(made, top + 1, 6) as FormulaCell).formula).toContain(`MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(A9,"~","~~"),"*","~*"),"?","~?"),`);
});

test("a criterion called 总分 steps aside, so that the score keeps its name", () => {
  const rubric = rubricOf({ metrics: [{ key: "received", label: "总分", unit: "number", column: ["a"] }] });
  const made = liveSheet(contextOf(reportOf(appraise(rubric, tableOf({ agents: ["小美"], values: { received: [80] } }))), "zh-CN"));
  const headings = gridOfPlan(made).rows[top]!.slice(8);
  expect(headings.slice(-3)).toEqual(["总分", "名次", "等级"]);
  expect(new Set(headings).size).toBe(headings.length);
});
