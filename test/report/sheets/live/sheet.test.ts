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
  expect(formulas).toEqual([{ formula: `KPI.SCORES(${["KpiData", "KpiCriteria", "KpiTiers", "KpiSettings"].map((table) => `IF(${table}[#All]="","",${table}[#All])`).join(",")})`, value: "客服", spill: { top, left: 7, bottom: top + 5, right: 14 } }]);
});

test("until Excel computes it, the spill shows agent, post, points, score, rank and tier as published", () => {
  const { rows } = gridOfPlan(sheet);
  expect(rows[top]!.slice(7)).toEqual(["客服", "岗位", "询单转化率", "销售额", "平均响应", "总分", "名次", "等级"]);
  expect(rows[top + 2]!.slice(7)).toEqual(["小美", "售前", 80, 103, 85, 88.4, 2, "B"]);
  expect(rows[top + 5]!.slice(7)).toEqual(["老王", "售后", null, null, null, null, null, null]);
});

test("beside it the difference from the published result, by native formulas", () => {
  const { top: first, bottom: last } = scoresTable(context).body("score");
  const of = (column: string) => `[[scores]]!$${column}$${first + 1}:$${column}$${last + 1}`;
  const looked = (back: number) => `VLOOKUP($A$9:$A$13,$H$8:$AS$213,COUNTA($H$8:$AS$8)-${back},FALSE)`;
  expect([0, 1, 2, 3, 4, 5].map((column) => (contentAt(sheet, top + 1, column) as FormulaCell).formula)).toEqual([
    `${of("B")}&""`,
    `IF(${of("F")}="","",${of("F")})`,
    `IFERROR(IF(${looked(2)}="","",${looked(2)}),"")`,
    `IF(($B$9:$B$13="")+($C$9:$C$13=""),"",ROUND($C$9:$C$13-$B$9:$B$13,10))`,
    `${of("G")}&""`,
    `IFERROR(${looked(0)}&"","")`,
  ]);
});

test("each of its columns is one formula that spills over the team, and shows the published result until then", () => {
  expect([0, 1, 2, 3, 4, 5].map((column) => (contentAt(sheet, top + 1, column) as FormulaCell).spill)).toEqual([0, 1, 2, 3, 4, 5].map((left) => ({ top: top + 1, left, bottom: top + 5, right: left })));
  expect([0, 1, 2, 3, 4, 5].map((column) => contentAt(sheet, top + 2, column))).toEqual(["小美", 88.4, 88.4, 0, "B", "B"]);
});

test("without a score there is no difference, not one of 0", () => {
  expect([1, 2, 3, 4, 5].map((column) => contentAt(sheet, top + 5, column))).toEqual(["", "", "", "", ""]);
});

test("no conditional formats: they slow custom functions down", () => expect(sheet.conditionals).toEqual([]));

test("a nickname that VLOOKUP would take for a pattern is looked up as it is written", () => {
  const table = tableOf({ agents: ["小*美", "小甜美"], values: { received: [80, 70] } });
  const made = liveSheet(contextOf(reportOf(appraise(rubricOf({}), table)), "zh-CN"));
  expect((contentAt(made, top + 1, 2) as FormulaCell).formula).toContain(`VLOOKUP(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($A$9:$A$10,"~","~~"),"*","~*"),"?","~?"),`);
});

test("a criterion called 总分 steps aside, so that the score keeps its name", () => {
  const rubric = rubricOf({ metrics: [{ key: "received", label: "总分", unit: "number", column: ["a"] }] });
  const made = liveSheet(contextOf(reportOf(appraise(rubric, tableOf({ agents: ["小美"], values: { received: [80] } }))), "zh-CN"));
  const headings = gridOfPlan(made).rows[top]!.slice(7);
  expect(headings.slice(-3)).toEqual(["总分", "名次", "等级"]);
  expect(new Set(headings).size).toBe(headings.length);
});
