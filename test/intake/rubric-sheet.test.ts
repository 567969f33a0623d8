import { EXCEL_TABLES, TABLE_NAMES, type TableCells } from "../../src/appraisal/rubric/cells/cell";
import { rubricToTables } from "../../src/appraisal/rubric/cells/to-tables";
import { readRubric } from "../../src/appraisal/rubric/read";
import type { Rubric } from "../../src/appraisal/rubric/types";
import type { CellValue, Grid, GridTable } from "../../src/book/grid";
import { findRubricTables, readRubricSheet, rubricSheets } from "../../src/intake/rubric-sheet";
import { exampleJson } from "../appraisal/rubric/example";

const rubric = readRubric(exampleJson()).rubric as Rubric;
const tables = rubricToTables(rubric, "zh-CN");

function grid(rows: Grid["rows"], given: Partial<Grid> = {}): Grid {
  return { name: "考核方案", book: "五月.xlsx", rows, formats: [], merges: [], tables: [], date1904: false, ...given };
}

/** The tables one under the other, from a row and a column on, an empty row between them. */
function stacked(top: number, left: number, cells: typeof tables = tables): { rows: CellValue[][]; tables: GridTable[] } {
  const rows: CellValue[][] = Array.from({ length: top }, () => []);
  const placed: GridTable[] = [];
  for (const name of TABLE_NAMES) {
    const table: TableCells = cells[name];
    placed.push({ name: EXCEL_TABLES[name], top: rows.length, left, bottom: rows.length + table.length - 1, right: left + table[0].length - 1 });
    rows.push(...table.map((row) => [...Array.from({ length: left }, () => null), ...row]), []);
  }
  return { rows, tables: placed };
}

/** All tables from one row on, an empty column between them. */
function sideBySide(): CellValue[][] {
  const height = Math.max(...TABLE_NAMES.map((name) => tables[name].length));
  return Array.from({ length: height }, (_, r) =>
    TABLE_NAMES.flatMap((name) => [...(tables[name][r] ?? Array.from({ length: tables[name][0].length }, () => null)), null]),
  );
}

function reading(grids: readonly Grid[]) {
  const { rubric: read, issues } = readRubricSheet(grids)!;
  return { rubric: read, issues };
}

test("Excel tables are found by their names, on whatever sheet", () => {
  const { rows, tables: placed } = stacked(3, 1);
  expect(reading([grid([["旺旺昵称"]], { name: "数据" }), grid(rows, { name: "随便", tables: placed })])).toEqual({ rubric, issues: [] });
});

test("of several sheets with criteria each is named; ours counts", () => {
  const { rows, tables: placed } = stacked(0, 0);
  const numbered = placed.map((table) => ({ ...table, name: `${table.name}_2` }));
  const grids = [grid(rows, { tables: placed }), grid([["旺旺昵称"]], { name: "数据" }), grid(rows, { name: "考核方案 (2)", tables: numbered, mark: "rubric" })];
  expect([rubricSheets(grids), findRubricTables(grids)!.sheet]).toEqual([["考核方案", "考核方案 (2)"], "考核方案 (2)"]);
  expect(rubricSheets([grid([["旺旺昵称"]])])).toEqual([]);
});

test("table names count whatever their case, as Excel has it", () => {
  const { rows, tables: placed } = stacked(0, 0);
  const lower = placed.map((table) => ({ ...table, name: table.name.toLowerCase() }));
  expect(readRubricSheet([grid(rows, { name: "x", tables: lower })])?.rubric).toEqual(rubric);
});

test.each(["考核方案", "KPI Rubric", "kpi rubric", "考核方案 (2)"])("without Excel tables the header rows of the sheet %s are found", (name) => {
  expect(reading([grid(stacked(4, 0).rows, { name })])).toEqual({ rubric, issues: [] });
});

test("tables may stand side by side", () => {
  expect(reading([grid(sideBySide())])).toEqual({ rubric, issues: [] });
});

test("an English rubric is read as well", () => {
  expect(reading([grid(stacked(2, 0, rubricToTables(rubric, "en")).rows)])).toEqual({ rubric, issues: [] });
});

test("a table directly under another, without an empty row, is not taken for its rows", () => {
  const rows = TABLE_NAMES.flatMap((name) => tables[name]);
  expect(readRubricSheet([grid(rows)])?.rubric).toEqual(rubric);
});

test("without a rubric there is nothing", () => {
  expect(readRubricSheet([])).toBeNull();
  expect(readRubricSheet([grid([["旺旺昵称", "销售额"], ["小美", 1]], { name: "数据" })])).toBeNull();
  expect(readRubricSheet([grid([["写给客服的话"]])])).toBeNull();
  expect(readRubricSheet([grid(stacked(0, 0).rows, { name: "数据" })])).toBeNull();
});

test("the first workbook with a rubric counts, and its tables are not mixed with another's", () => {
  const { rows, tables: placed } = stacked(0, 0);
  const other = rubricToTables({ ...rubric, name: "别的方案" }, "zh-CN");
  const second = stacked(0, 0, other);
  const found = findRubricTables([grid([], { book: "a.xlsx" }), grid(rows, { book: "b.xlsx", tables: placed }), grid(second.rows, { book: "c.xlsx", tables: second.tables })]);
  expect(found).toMatchObject({ book: "b.xlsx", sheet: "考核方案" });
});

describe("issues name the cell of the sheet", () => {
  function issuesWith(edit: (rows: CellValue[][]) => void) {
    const { rows, tables: placed } = stacked(3, 1);
    edit(rows);
    return readRubricSheet([grid(rows, { tables: placed })])?.issues;
  }
  const criteriaTop = 3 + tables.metrics.length + 1;

  test("a cell that cannot be read", () => {
    const column = 1 + tables.criteria[0].indexOf("权重");
    const issues = issuesWith((rows) => (rows[criteriaTop + 1][column] = "四十"));
    expect(issues).toMatchObject([{ severity: "error", code: "cells-number-unreadable", sheet: "考核方案", cell: "F16", value: "四十" }]);
  });

  test("a rule that cannot be meant, at the cell to mend", () => {
    const column = 1 + tables.criteria[0].indexOf("最差值");
    const issues = issuesWith((rows) => (rows[criteriaTop + 3][column] = 20));
    expect(issues).toMatchObject([{ code: "worst-equals-best", sheet: "考核方案", cell: expect.stringMatching(/^[JK]18$/) }]);
  });

  test("an error value", () => {
    const issues = issuesWith((rows) => (rows[4][1] = { error: "#REF!" }));
    expect(issues?.[0]).toMatchObject({ code: "cells-error-value", cell: "B5", value: "#REF!", params: { text: "#REF!" } });
  });
});

test("a lost table is named", () => {
  const { rows, tables: placed } = stacked(0, 0);
  const without = placed.filter(({ name }) => name !== "KpiTiers");
  const found = readRubricSheet([grid(rows, { name: "方案", tables: without })]);
  expect(found?.rubric).toBeNull();
  expect(found?.issues[0]).toMatchObject({ code: "cells-table-missing", sheet: "方案", params: { table: "tiers" } });
});

describe("the plan header above the tables", () => {
  const header: CellValue[][] = [["客服考核方案"], ["考核目的：", "留住顾客"], ["适用范围", null, "全体客服", "考核周期", "月度"], []];

  test("speaks where the table of settings is silent", () => {
    const silent = rubricToTables({ ...rubric, plan: {} }, "zh-CN");
    const found = readRubricSheet([grid([...header, ...stacked(0, 0, silent).rows])]);
    expect(found?.rubric?.plan).toEqual({ purpose: "留住顾客", scope: "全体客服", cycle: "月度" });
    expect(found?.issues).toEqual([]);
  });

  test("does not overrule it", () => {
    expect(readRubricSheet([grid([...header, ...stacked(0, 0).rows])])?.rubric?.plan).toEqual(rubric.plan);
  });

  test("also speaks where there is no table of settings at all", () => {
    const rows = [...header, ...stacked(0, 0).rows.slice(0, -tables.settings.length - 1)];
    expect(readRubricSheet([grid(rows)])?.rubric?.plan.purpose).toBe("留住顾客");
  });

  test("its cells are named in messages", () => {
    const found = findRubricTables([grid([...header, ...stacked(0, 0, rubricToTables({ ...rubric, plan: {} }, "zh-CN")).rows])]);
    expect(found?.locate("settings", tables.settings.length, 1)).toEqual({ sheet: "考核方案", cell: "B2" });
  });
});
