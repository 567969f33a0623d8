import * as fc from "fast-check";
import { appraise } from "../../../../src/appraisal/appraise";
import { readRubric } from "../../../../src/appraisal/rubric/read";
import type { Locale, Rubric } from "../../../../src/appraisal/rubric/types";
import { findRubricTables, readRubricSheet } from "../../../../src/intake/rubric-sheet";
import type { FormulaCell, SheetPlan } from "../../../../src/report/plan";
import { contextOf } from "../../../../src/report/sheets/context";
import { rubricSheet } from "../../../../src/report/sheets/rubric/sheet";
import { loadTemplate, templateNames } from "../../../../src/templates";
import { tableOf } from "../../../appraisal/metric-table";
import { rubricOf } from "../../../appraisal/rubric-of";
import { rubric as anyRubric } from "../../../oracle/arbitrary";
import { contentAt, gridOfPlan } from "../../plan-grid";
import { reportOf } from "../../report-of";

/** The sheet of a rubric; what was scored with it does not matter here. */
function sheetOf(rubric: Rubric, locale: Locale = "zh-CN"): SheetPlan {
  const standIn = appraise(rubricOf({}), tableOf({ agents: ["小美"], values: { received: [80] } }));
  return rubricSheet(contextOf(reportOf({ ...standIn, rubric }), locale));
}

const templates = templateNames("zh-CN").map(({ name }) => name);
const both = templates.flatMap((name) => (["zh-CN", "en"] as const).map((locale) => [name, locale] as const));

test.each(both)("the template %s in %s is found and read back equal", (name, locale) => {
  const rubric = readRubric(loadTemplate(name, locale)).rubric!;
  const read = readRubricSheet([gridOfPlan(sheetOf(rubric, locale))]);
  expect(read!.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(read!.rubric).toEqual(rubric);
});

test.each(templates)("the template %s is read back equal where saving elsewhere has lost the tables", (name) => {
  const rubric = readRubric(loadTemplate(name, "zh-CN")).rubric!;
  const grid = { ...gridOfPlan(sheetOf(rubric)), tables: [] };
  expect(readRubricSheet([grid])!.rubric).toEqual(rubric);
});

test("any rubric is read back equal, in either language", () => {
  fc.assert(
    fc.property(anyRubric, fc.constantFrom<Locale>("zh-CN", "en"), (rubric, locale) => {
      expect(readRubricSheet([gridOfPlan(sheetOf(rubric, locale))])!.rubric).toEqual(rubric);
    }),
    { numRuns: 40, seed: 20260604 },
  );
});

describe("the sheet of the team template", () => {
  const rubric = readRubric(loadTemplate("team", "zh-CN")).rubric!;
  const sheet = sheetOf(rubric);
  const grid = gridOfPlan(sheet);
  const rowOf = (label: string) => grid.rows.findIndex((cells) => cells?.[0] === label);
  const tableNamed = (name: string) => sheet.tables.find((table) => table.name === name)!.range;
  const columnIn = (table: string, heading: string) => Array.from({ length: 20 }, (_, c) => c).find((c) => contentAt(sheet, tableNamed(table).top, c) === heading)!;

  test("the plan's lines show what the table of settings says, so that there is one place to edit", () => {
    const shown = contentAt(sheet, rowOf("考核目的"), 1) as FormulaCell;
    const at = /^IF\((B\d+)="","",\1\)$/.exec(shown.formula)![1]!;
    expect(contentAt(sheet, Number(at.slice(1)) - 1, 1)).toBe(rubric.plan.purpose);
    expect(shown.value).toBe(rubric.plan.purpose);
  });

  test("a line that the settings do not fill is empty", () => {
    const bare = sheetOf(rubricOf({ plan: {} }));
    const row = gridOfPlan(bare).rows.findIndex((cells) => cells?.[0] === "考核目的");
    expect(contentAt(bare, row, 1)).toMatchObject({ value: "" });
  });

  test("weights are summed up for each scorecard by formulas", () => {
    const first = rowOf("岗位") + 1;
    expect([0, 1, 2].map((k) => contentAt(sheet, first + k, 1))).toMatchObject([{ value: 100 }, { value: 100 }, { value: 100 }]);
    expect(contentAt(sheet, first, 1)).toMatchObject({ formula: `SUMPRODUCT((KpiCriteria[岗位]=A${first + 1})*1,KpiCriteria[权重])` });
    expect(contentAt(sheet, first, 2)).toMatchObject({ value: "合计正确" });
  });

  test("drop-downs stand where only certain words are understood, checks where only numbers", () => {
    const at = (table: string, heading: string) => sheet.validations.filter(({ range }) => range.left === columnIn(table, heading) && range.top === tableNamed(table).top + 1);
    expect(at("KpiCriteria", "评分规则")).toMatchObject([{ kind: "list", items: expect.arrayContaining(["线性", "分档", "不考核"]) as string[] }]);
    expect(at("KpiCriteria", "权重")).toMatchObject([{ kind: "number", min: 0 }]);
    expect(at("KpiMetrics", "单位")).toMatchObject([{ kind: "list" }]);
    expect(at("KpiCriteria", "考核项")).toMatchObject([{ kind: "listRange", sheet: "rubric" }]);
    expect(at("KpiTiers", "名额比例")).toMatchObject([{ kind: "number", min: 0, max: 1 }]);
  });

  test("every word in use is one of its drop-down's", () => {
    for (const check of sheet.validations) {
      if (check.kind !== "list") continue;
      const { top, bottom, left } = check.range;
      const words = Array.from({ length: bottom - top + 1 }, (_, r) => contentAt(sheet, top + r, left)).filter((word) => word !== null);
      expect(check.items).toEqual(expect.arrayContaining(words));
    }
  });

  test("lists are short enough for Excel", () => {
    for (const check of sheet.validations) if (check.kind === "list") expect(check.items.join(",").length).toBeLessThanOrEqual(255);
  });

  test("an issue finds its cell on it", () => {
    const { locate } = findRubricTables([grid])!;
    expect(locate("criteria", 1, columnIn("KpiCriteria", "权重"))).toEqual({ sheet: "考核方案", cell: `E${tableNamed("KpiCriteria").top + 2}` });
  });
});

test("weights that do not come to 100 are said to count in proportion", () => {
  const sheet = sheetOf(rubricOf({ scorecards: [{ posts: ["*"], criteria: [{ metric: "received", weight: 40, rule: { type: "linear", worst: 0, best: 1 } }] }] }));
  const row = gridOfPlan(sheet).rows.findIndex((cells) => cells?.[0] === "*");
  expect([1, 2].map((column) => (contentAt(sheet, row, column) as FormulaCell).value)).toEqual([40, "合计不是 100，按比例折算"]);
  expect(sheet.conditionals).toMatchObject([{ kind: "equals", tone: "warning", range: { top: row, bottom: row } }]);
});
