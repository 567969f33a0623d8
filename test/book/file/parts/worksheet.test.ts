import { Stylesheet } from "../../../../src/book/file/parts/styles";
import { worksheetXml, type WorksheetLinks } from "../../../../src/book/file/parts/worksheet";
import { readXlsx } from "../../../../src/book/file/xlsx/read";
import { XmlDocument } from "../../../../src/book/file/xlsx/xml-document";
import type { OurSheet } from "../../../../src/book/model/workbook";
import { BLANK, range, rankingSheet } from "./gallery";
import { pack } from "./pack";

function write(changes: Partial<OurSheet>, links: WorksheetLinks = { tables: [] }): string {
  return [...worksheetXml({ ...BLANK, ...changes }, new Stylesheet(null), null, links, null)].join("");
}

test("the least there is", () => {
  expect(write({})).toMatch(/<worksheet [^>]+><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><dimension ref="A1"\/><sheetViews><sheetView showGridLines="0" workbookViewId="0"\/><\/sheetViews><sheetFormatPr defaultRowHeight="16.5"\/><sheetData><\/sheetData><printOptions/);
});

test("everything stands in the order of the standard", () => {
  const xml = [...worksheetXml(rankingSheet(), new Stylesheet(null), null, { drawing: "rId9", tables: ["rId1"] }, null)].join("");
  const order = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "ignoredErrors", "drawing", "tableParts", "extLst"];
  expect([...new Set(new XmlDocument("s", xml).root.children.map(({ name }) => name))]).toEqual(order);
});

test.each([
  [{ rows: 2, columns: 1 }, '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"'],
  [{ rows: 2, columns: 0 }, '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>'],
  [{ rows: 0, columns: 3 }, '<pane xSplit="3" topLeftCell="D1" activePane="topRight" state="frozen"/>'],
])("frozen %j", (freeze, xml) => expect(write({ freeze })).toContain(xml));

test("a tab has its tone, gridlines when wanted", () => {
  expect(write({ tab: "gold" })).toContain('<sheetPr><tabColor rgb="FFD4A017"/><pageSetUpPr');
  expect(write({ gridlines: true })).toContain('<sheetView workbookViewId="0"/>');
});

test("columns alike are one, hidden ones are hidden, others have the default width", () => {
  expect(write({ columns: [{ width: 10 }, { width: 10 }, {}, { width: 3.5, hidden: true }, { hidden: true }] })).toContain(
    '<cols><col min="1" max="2" width="10" customWidth="1"/><col min="4" max="4" width="3.5" customWidth="1" hidden="1"/><col min="5" max="5" hidden="1"/></cols>',
  );
  expect(write({ columns: [{}] })).not.toContain("<cols>");
});

test("links lead to places of the workbook", () => {
  const blocks = [{ top: 1, left: 0, rows: [[{ text: "见", location: "'Q&A'!B2" }]], style: { look: "link" } as const }];
  expect(write({ blocks })).toContain('<hyperlinks><hyperlink ref="A2" location="\'Q&amp;A\'!B2"/></hyperlinks>');
});

test("no more links than a sheet holds", () => {
  const rows = Array.from({ length: 65_600 }, () => [{ text: "见", location: "'数据'!A1" }]);
  expect(write({ blocks: [{ top: 0, left: 0, rows, style: { look: "link" } }] }).match(/<hyperlink /g)).toHaveLength(65_530);
});

test("tables, drawing and merges are named", () => {
  const xml = write({ merges: [range(0, 0, 0, 5)] }, { drawing: "rId3", tables: ["rId1", "rId2"] });
  expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>');
  expect(xml).toMatch(/<drawing r:id="rId3"\/><tableParts count="2"><tablePart r:id="rId1"\/><tablePart r:id="rId2"\/><\/tableParts><\/worksheet>$/);
});

test("numbers that are text on purpose get no green corners", () => {
  expect(write({ blocks: [{ top: 2, left: 1, rows: [["0012"]], style: { look: "body" } }] })).toContain('<ignoredErrors><ignoredError sqref="A1:B3" numberStoredAsText="1"/></ignoredErrors>');
});

test("our own reader finds sheet, table, merges and formats again", () => {
  const [grid] = readXlsx(pack([rankingSheet()]), "a.xlsx").grids;
  expect(grid.rows[4]?.slice(0, 6)).toEqual(["小美", 96.5, 88, 100, 284.5 / 3, "金牌"]);
  expect(grid.rows[3]?.[7]).toBe("=1+1");
  expect(grid.formats[4]?.[1]).toBe("0.00");
  expect(grid.tables).toMatchObject([{ name: "KpiScores", ...range(3, 0, 11, 5) }]);
  expect(grid.merges).toEqual([range(0, 0, 0, 5)]);
});
