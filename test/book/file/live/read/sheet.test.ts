import { readLive } from "../../../../../src/book/file/live/read/workbook";
import type { LiveSheet } from "../../../../../src/book/model/live/sheet";
import { LINKS, MAIN, relationships, workbook, workbookParts, zipOf, type Parts } from "../../fixture";

/** The only sheet of a workbook, with XML before and behind its cells. */
function read(data: string, after = "", before = "", changes: Parts = {}): LiveSheet {
  const sheet = `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
  return readLive(workbook("", { "xl/worksheets/sheet1.xml": sheet, ...changes }), "五月.xlsx").sheets[0];
}

const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test("values, and formulas by the names people know", () => {
  const { cells } = read('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>_xldudf_KPI_TIER(A1,_xlfn._xlws.SORT(B2:B9))</f><v>3</v></c><c r="C1" t="str"><f>"a"</f><v></v></c><c r="D1"><f>A1</f></c></row>');
  expect(cells.values[0]).toEqual(["旺旺昵称", 3, undefined, { error: "#FORMULA!" }]);
  expect(cells.formulas[0]).toEqual([undefined, "KPI.TIER(A1,SORT(B2:B9))", '"a"', "A1"]);
});

test("a formula that cells share, as it reads in each", () => {
  const { cells } = read('<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A1+A$1+SUM($A:$A)</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>');
  expect(cells.formulas).toEqual([[undefined, "A1*$A1+A$1+SUM($A:$A)", "B1*$A1+B$1+SUM($A:$A)"], [undefined, "A2*$A2+A$1+SUM($A:$A)"]]);
});

test("a formula that fills several cells", () => {
  const { cells } = read('<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.UNIQUE(B1:B9)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>');
  expect([cells.formulas[0], cells.formulas[1], cells.spills]).toEqual([["UNIQUE(B1:B9)"], undefined, [range(0, 0, 1, 0)]]);
});

test("formats, also of cells that are empty", () => {
  const { cells } = read('<row r="1"><c r="A1" s="2"><v>0.5</v></c><c r="B1" s="1"/></row>');
  expect(cells.formats[0]).toEqual(["0.00%", "[h]:mm:ss"]);
});

test("heights that were set, and those in merged cells, which nobody fits", () => {
  const rows = ['<row r="1" ht="30" customHeight="1"/>', '<row r="2" ht="20"/>', '<row r="3" ht="25.5"/>'].join("");
  expect(read(rows, '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>')).toMatchObject({ heights: [30, undefined, 25.5], merges: [range(2, 0, 2, 1)] });
});

test("what stands around cells", () => {
  const view = '<sheetPr><tabColor rgb="FF2F5D8C"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>';
  const columns = '<cols><col min="1" max="2" width="12.5" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/><col min="6" max="16384" style="1"/></cols>';
  const sheet = read("", '<sheetProtection sheet="1"/>', view + columns);
  expect(sheet).toMatchObject({ tabColor: "2F5D8C", gridlines: false, freeze: { rows: 2, columns: 1 }, isProtected: true });
  expect(sheet.columns).toEqual([{ width: 12.5 }, { width: 12.5 }, undefined, { width: 9, hidden: true }]);
});

test("links into the workbook, where something stands; others are not held", () => {
  const links = '<hyperlinks><hyperlink ref="A1:B1" location="数据!A9"/><hyperlink ref="C1" r:id="rId9" location="x"/></hyperlinks>';
  expect(read('<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row>', links).cells.links).toEqual([["数据!A9"]]);
});

describe("conditional formats", () => {
  const dxfs = { "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs><xf/></cellXfs><dxfs><dxf><font><b/><color rgb="FF9B1C1C"/></font><fill><patternFill><bgColor theme="4"/></patternFill></fill></dxf></dxfs></styleSheet>` };
  const rules = (xml: string) => read("", xml, "", dxfs).conditionals;
  const look = { color: "9B1C1C", fill: "5B9BD5", below: null };

  test("a formula, in every area as it reads there, the first to count first", () => {
    const xml = '<conditionalFormatting sqref="B2:B9 D4"><cfRule type="expression" dxfId="0" priority="2"><formula>$A2&gt;B$1</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A1"><cfRule type="top10" dxfId="0" priority="1" rank="3"/></conditionalFormatting>';
    expect(rules(xml)).toEqual([{ kind: "other", range: range(0, 0, 0, 0), type: "TopBottom" }, { kind: "formula", range: range(1, 1, 8, 1), formula: "$A2>B$1", ...look }, { kind: "formula", range: range(3, 3, 3, 3), formula: "$A4>D$1", ...look }]);
  });

  test.each([
    ['operator="lessThan"', "<formula>60</formula>", "C3<60"],
    ['operator="equal"', '<formula>"金牌"</formula>', 'C3="金牌"'],
    ['operator="notEqual"', "<formula>A1+1</formula>", "C3<>(A1+1)"],
    ['operator="notBetween"', "<formula>1</formula><formula>5</formula>", "NOT(AND(C3>=MIN(1,5),C3<=MAX(1,5)))"],
  ])("a comparison, %s", (operator, formulas, formula) => {
    expect(rules(`<conditionalFormatting sqref="C3"><cfRule type="cellIs" ${operator} dxfId="0" priority="1">${formulas}</cfRule></conditionalFormatting>`)).toMatchObject([{ kind: "formula", formula }]);
  });

  test("a bar", () => {
    expect(rules('<conditionalFormatting sqref="C3"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>')).toEqual([{ kind: "bar", range: range(2, 2, 2, 2), color: "638EC6", min: 0, max: null }]);
  });
});

test("checks of entries a live sheet knows, one an area", () => {
  const rule = (attributes: string, formulas: string) => `<dataValidation ${attributes} sqref="A1 C1:C2">${formulas}</dataValidation>`;
  const { validations } = read("", `<dataValidations count="4">${rule('type="list" prompt="选" error="不行"', '<formula1>"是,""否"</formula1>')}${rule('type="list"', "<formula1>数据!$A$1:$A$9</formula1>")}${rule('type="whole" operator="lessThanOrEqual"', "<formula1>9</formula1>")}${rule('type="date" operator="greaterThan"', "<formula1>9</formula1>")}</dataValidations>`);
  expect(validations.filter((_, n) => n % 2 === 0)).toEqual([
    { range: range(0, 0, 0, 0), rule: { kind: "list", source: '是,"否' }, prompt: "选", error: "不行" },
    { range: range(0, 0, 0, 0), rule: { kind: "list", source: "=数据!$A$1:$A$9" }, prompt: "", error: "" },
    { range: range(0, 0, 0, 0), rule: { kind: "number", whole: true, min: null, max: 9 }, prompt: "", error: "" },
  ]);
  expect(validations.filter((_, n) => n % 2 === 1).every(({ range: { left, bottom } }) => left === 2 && bottom === 1)).toBe(true);
});

test("tables with how they look, and names", () => {
  const parts = workbookParts('<row r="1"><c r="A1"><v>1</v></c></row>', {
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="数据" sheetId="1" state="veryHidden" r:id="rId1"/><sheet name="二" sheetId="2" r:id="rId8"/></sheets><definedNames><definedName name="单价" comment="元">数据!$B$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">数据!$A$1:$C$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">数据!$A:$B,数据!$1:$2</definedName><definedName name="藏" localSheetId="0" hidden="1">_xlfn.CONCAT("a")</definedName></definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "sharedStrings", "sharedStrings.xml"], ["rId3", "styles", "styles.xml"], ["rId8", "worksheet", "worksheets/sheet2.xml"]]),
    "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "table", "../tables/table1.xml"]]),
    "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="t" displayName="客服表" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"/><tableStyleInfo name="TableStyleMedium4" showRowStripes="1"/></table>`,
  });
  const book = readLive(zipOf(parts), "五月.xlsx");
  expect(book).toMatchObject({ isStructureLocked: true, active: book.sheets[1].id, names: [{ name: "单价", formula: "数据!$B$2", visible: true, comment: "元" }] });
  expect(book.sheets[0]).toMatchObject({ visibility: "VeryHidden", names: [{ name: "藏", formula: 'CONCAT("a")', visible: false }], page: { area: range(0, 0, 8, 2), titleRows: [0, 1], titleColumns: [0, 1] } });
  expect(book.sheets[0].tables).toEqual([{ ...range(0, 0, 2, 1), id: `${book.sheets[0].id}客服表`, name: "客服表", style: "TableStyleMedium4", filter: true, banded: true }]);
});
