/** @jest-environment ./test/office/environment.ts */
import { usersBook } from "../office/books";
import { openInExcel } from "../office/start";

const codeOf = (work: (context: Excel.RequestContext) => void): Promise<string> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
    return "done";
  }).catch((error: OfficeExtension.Error) => error.code);

test("the genuine client writes values and makes a table of them", async () => {
  const book = usersBook();
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
  expect(book.sheets.map(({ name, tables }) => [name, tables.map((table) => table.name)])).toEqual([["数据信息", []], ["评分", ["KpiScores"]]]);
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, string]>([
  ["a sheet's name that is too long", (_, { workbook }) => void workbook.worksheets.add("长".repeat(32)), "InvalidArgument"],
  ["a sheet's name with a forbidden character", (_, { workbook }) => void workbook.worksheets.add("5月/6月"), "InvalidArgument"],
  ["a sheet's name that is taken", (_, { workbook }) => void workbook.worksheets.add("数据信息"), "ItemAlreadyExists"],
  ["deleting the last visible sheet", (sheet) => sheet.delete(), "InvalidOperation"],
  ["hiding it", (sheet) => void (sheet.visibility = "Hidden"), "InvalidOperation"],
  ["rows of another shape", (sheet) => void (sheet.getRange("A1:B2").values = [[1, 2]]), "InvalidArgument"],
  ["tables that overlap", (sheet) => [sheet.tables.add("A1:B2", true), sheet.tables.add("B2:C3", true)], "InvalidOperation"],
  ["protecting a sheet twice", (sheet) => [sheet.protection.protect(), sheet.protection.protect()], "InvalidOperation"],
  ["writing to a protected sheet", (sheet) => [sheet.protection.protect(), (sheet.getRange("A1").values = [[1]])], "AccessDenied"],
  ["a sheet that is not there", (_, { workbook }) => workbook.worksheets.getItem("没有").load("name"), "ItemNotFound"],
  ["a member the host does not have", (sheet) => sheet.getRange("A1").calculate(), "ApiNotFound"],
])("refuses %s", async (_, work, code) => {
  await openInExcel(usersBook());
  expect(await codeOf((context) => work(context.workbook.worksheets.getItem("数据信息"), context))).toBe(code);
});

test("refuses requests above 5 MB", async () => {
  await openInExcel(usersBook());
  const rows = Array.from({ length: 200 }, () => ["长".repeat(10_000)]);
  expect(await codeOf((context) => void (context.workbook.worksheets.getItem("数据信息").getRange("A1:A200").values = rows))).toBe("RequestPayloadSizeLimitExceeded");
});

test("texts that look like something else become it, unless they are quoted", async () => {
  const book = usersBook();
  await openInExcel(book);
  await codeOf((context) => void (context.workbook.worksheets.getItem("数据信息").getRange("A1:G1").values = [["0012", "'0012", "12%", "TRUE", "2026-05-01", "'=1+1", "小美"]]));
  expect(book.sheets[0].cells.values[0]).toEqual([12, "0012", 0.12, true, 46143, "=1+1", "小美"]);
});

test("tells a client that watches a sheet what changed", async () => {
  await openInExcel(usersBook());
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("数据信息");
    sheet.onChanged.add((event) => Promise.resolve(void heard.push(event.address)));
    await context.sync();
    sheet.getRange("C3").values = [[9]];
    await context.sync();
  });
  await new Promise((go) => setTimeout(go, 50));
  expect(heard).toEqual(["C3"]);
});
