/** @jest-environment ./test/office/environment.ts */
import { emptySheet } from "../../src/book/model/live/sheet";
import type { LiveWorkbook } from "../../src/book/model/live/workbook";
import { openInExcel } from "../office/start";

function blankBook(): LiveWorkbook {
  return { name: "五月.xlsx", sheets: [emptySheet("{1}", "Sheet1")], names: [], active: "{1}", date1904: false, isReadOnly: false, isStructureLocked: false };
}

test("the genuine client writes values and makes a table of them", async () => {
  const book = blankBook();
  await openInExcel(book);
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("评分");
    const range = sheet.getRange("A1:B2");
    range.values = [["客服", "得分"], ["小美", 91]];
    sheet.tables.add(range, true).name = "KpiScores";
    range.load("values, address");
    await context.sync();
    return [range.address, range.values];
  });
  expect(values).toEqual(["评分!A1:B2", [["客服", "得分"], ["小美", 91]]]);
  expect(book.sheets.map(({ name, tables }) => [name, tables.map((table) => table.name)])).toEqual([["Sheet1", []], ["评分", ["KpiScores"]]]);
});
