import { COLUMNS, headerOf, headerRow } from "../../../../src/appraisal/rubric/cells/columns";
import { TABLE_NAMES } from "../../../../src/appraisal/rubric/cells/cell";
import { headerLocale, headerTable, readHeader } from "../../../../src/appraisal/rubric/cells/header";

test.each(TABLE_NAMES.flatMap((table) => (["zh-CN", "en"] as const).map((locale) => [table, locale] as const)))("the header of %s in %s is complete and recognised", (table, locale) => {
  const row = headerRow(table, locale);
  const { header, issues } = readHeader(table, row);
  expect(issues).toEqual([]);
  expect([...header.keys()]).toEqual(Object.keys(COLUMNS[table]));
  expect(headerTable(row)).toBe(table);
});

test("no header means two columns of one table", () => {
  for (const table of TABLE_NAMES) {
    const headers = [...headerRow(table, "zh-CN"), ...headerRow(table, "en")];
    expect(new Set(headers).size).toBe(headers.length);
  }
});

test("an unknown column is named, one that is lacking too, notes are not minded", () => {
  const { issues } = readHeader("settings", ["设置", "备注", "数值"]);
  expect(issues.map(({ column, issue }) => [column, issue.code, issue.params])).toEqual([
    [2, "cells-column-unknown", { table: "settings", header: "数值" }],
    [0, "cells-column-missing", { table: "settings", column: "value" }],
  ]);
});

test.each([[["旺旺昵称", "销售额"]], [["等级"]], [["考核项", "权重"]], [[]]])("%j is the header of none", (row) => {
  expect(headerTable(row)).toBeNull();
});

test("messages name a column by its header", () => {
  expect([headerOf("criteria", "worst", "zh-CN"), headerOf("criteria", "worst", "en"), headerOf("criteria", "?", "en")]).toEqual(["最差值", "Worst", "?"]);
});

test("a header tells its language, where it tells one", () => {
  expect(headerLocale("criteria", ["岗位", "考核项", "权重（%）"])).toBe("zh-CN");
  expect(headerLocale("criteria", ["Weight", " CRITERION ", "备注"])).toBe("en");
  expect(headerLocale("criteria", ["metric", "when", null])).toBe("zh-CN");
});
