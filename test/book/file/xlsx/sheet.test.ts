import fc from "fast-check";
import { strToU8 } from "fflate";
import { cellName } from "../../../../src/book/grid";
import { FormulaWatch } from "../../../../src/book/file/xlsx/formula-watch";
import type { SheetContext } from "../../../../src/book/file/xlsx/cells";
import { SheetReader } from "../../../../src/book/file/xlsx/sheet";
import { LIMITS } from "../../../../src/book/file/limits";
import { readXml } from "../../../../src/book/file/xlsx/xml";
import { refusal, worksheet } from "../fixture";

const context = (changes: Partial<SheetContext> = {}): SheetContext => ({
  strings: ["旺旺昵称", "小美"],
  formats: [undefined, "h:mm:ss", "0.00%"],
  date1904: false,
  cells: 0,
  ...changes,
});

function read(data: string, after = "", shared = context()): SheetReader {
  const sheet = new SheetReader("数据", shared);
  readXml("sheet1.xml", [strToU8(worksheet(data, after))], sheet);
  return sheet;
}

const oneCell = (cell: string) => read(`<row r="1">${cell}</row>`).rows[0]?.[0];

describe("SheetReader", () => {
  it.each([
    ['<c r="A1" t="s"><v>1</v></c>', "小美"],
    ['<c r="A1"><v>1.6550925925925926E-3</v></c>', 0.0016550925925925926],
    ['<c r="A1" t="n"><v>-0</v></c>', -0],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ['<c r="A1" t="str"><f>A2</f><v>a_x000D_&amp;b</v></c>', "a\r&b"],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 阿强 </t></is></c>', " 阿强 "],
    ['<c r="A1" t="inlineStr"><is><r><t>小</t></r><r><rPr><sz val="9"/></rPr><t>美</t></r><rPh sb="0" eb="1"><t>xiao</t></rPh></is></c>', "小美"],
    ['<c r="A1" t="str"><v><![CDATA[<5分钟]]></v></c>', "<5分钟"],
    ['<c r="A1"><v>NaN</v></c>', { error: "#NUM!" }],
    ['<c r="A1"><v>1e999</v></c>', { error: "#NUM!" }],
    ['<c r="A1" t="d"><v>2026-05-03T12:00:00</v></c>', 46145.5],
    ['<c r="A1" t="d"><v>3. Mai</v></c>', { error: "#VALUE!" }],
  ])("reads %s", (cell, value) => {
    expect(oneCell(cell)).toEqual(value);
  });

  it.each([
    ["a result", '<c r="A1"><f>SUM(B1)</f><v>3</v></c>', 3],
    ["a shared formula's result", '<c r="A1"><f t="shared" si="0"/><v>4</v></c>', 4],
    ["an error as result", '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["a yes or no as result", '<c r="A1" t="b"><f>TRUE</f><v>1</v></c>', true],
    ["no result", '<c r="A1"><f>SUM(B1)</f></c>', { error: "#FORMULA!" }],
    ["an empty result that is no text", '<c r="A1"><f>SUM(B1)</f><v></v></c>', { error: "#FORMULA!" }],
    ["no result though typed text", '<c r="A1" t="str"><f>B1</f></c>', { error: "#FORMULA!" }],
    ["the empty text as result", '<c r="A1" t="str"><f>B1</f><v></v></c>', undefined],
  ])("takes of a formula %s", (_, cell, value) => {
    expect(oneCell(cell)).toEqual(value);
  });

  it.each(['<c r="A1" s="1"/>', '<c r="A1"><v/></c>', '<c r="A1"><v> </v></c>', '<c r="A1" t="s"><v></v></c>', '<c r="A1" t="inlineStr"><is><t></t></is></c>', '<c r="A1" t="e"><v/></c>'])(
    "keeps nothing of an empty cell %s",
    (cell) => {
      const sheet = read(`<row r="3" s="1" customFormat="1">${cell.replace("A1", "A3")}</row>`);
      expect([sheet.rows, sheet.formats]).toEqual([[], []]);
    },
  );

  it("keeps the format code next to the serial", () => {
    const sheet = read('<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1"><v>1</v></c><c r="C1" s="2"><v>0.97</v></c></row>');
    expect(sheet.rows).toEqual([[0.5, 1, 0.97]]);
    expect(sheet.formats).toEqual([["h:mm:ss", undefined, "0.00%"]]);
  });

  it("gives an ISO date a format unless it has one", () => {
    const sheet = read('<row r="1"><c r="A1" t="d"><v>2026-05-03</v></c><c r="B1" s="1" t="d"><v>12:00:00</v></c></row>', "", context({ date1904: true }));
    expect(sheet.rows).toEqual([[44683, 0.5]]);
    expect(sheet.formats).toEqual([["yyyy-mm-dd", "h:mm:ss"]]);
  });

  it("leaves gaps where rows and cells are left out", () => {
    const { rows } = read('<row r="2"><c r="C2"><v>1</v></c></row><row r="5"><c r="AA5"><v>2</v></c></row>');
    expect(rows).toHaveLength(5);
    expect([rows[0], rows[1][2], rows[1][0], rows[4][26]]).toEqual([undefined, 1, undefined, 2]);
  });

  it("counts on where a writer gives no addresses", () => {
    expect(read("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>").rows).toEqual([[1, undefined, 3], [4]]);
  });

  it("reads merges, and only cells of sheetData", () => {
    const sheet = read('<row r="1"><c r="A1"><v>1</v></c></row>', '<mergeCells><mergeCell ref="A1:B3"/><mergeCell ref="C1"/></mergeCells><extLst><row r="9"><c r="A9"><v>9</v></c></row></extLst>');
    expect(sheet.rows).toEqual([[1]]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 1 }]);
  });

  it.each([
    ['<row r="0"/>', null],
    ['<row r="1048577"/>', null],
    ['<row r="x"/>', null],
    ['<c r="A1"><v>1</v></c>', null],
    ['<row r="1"><c r="A2"><v>1</v></c></row>', null],
    ['<row r="1"><c r="XFE1"><v>1</v></c></row>', null],
    ['<row r="1"><c r="B1" t="s"><v>2</v></c></row>', "B1"],
    ['<row r="1"><c r="B1" t="s"><v>-1</v></c></row>', "B1"],
    ['<row r="1"><c r="B1" t="s"><v>0.5</v></c></row>', "B1"],
  ])("refuses %s", (data, cell) => {
    expect(refusal(() => read(data))).toMatchObject({ code: "file-damaged", sheet: "数据", cell });
  });

  it("refuses a merge that is no range", () => {
    expect(refusal(() => read("", '<mergeCells><mergeCell ref="B2:A1"/></mergeCells>'))).toMatchObject({ code: "file-damaged", sheet: "数据" });
  });

  it("finds the formulas that read sheets of ours, shared ones by their first", () => {
    const watch = new FormulaWatch([{ name: "评分排名", tables: [] }], []);
    const sheet = new SheetReader("汇总", context(), watch);
    const cells = [
      '<c r="A1"><f>评分排名!C2</f><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c>',
      '<c r="A2"><f t="shared" ref="A2:A3" si="0">VLOOKUP(B2,\'评分排名\'!A:C,3,0)</f><v>1</v></c><c r="B2"><f t="shared" ref="B2:B3" si="1">A2</f><v>1</v></c>',
      '<c r="A3"><f t="shared" si="0"/><v>1</v></c><c r="B3"><f t="shared" si="1"/><v>1</v></c><c r="C3" t="str"><v>评分排名!C2</v></c>',
    ];
    readXml("sheet1.xml", [strToU8(worksheet(cells.map((row, n) => `<row r="${n + 1}">${row}</row>`).join("")))], sheet);
    expect(sheet.readers.map(({ row, column, sheets }) => [cellName(row, column), sheets])).toEqual([["A1", ["评分排名"]], ["A2", ["评分排名"]], ["A3", ["评分排名"]]]);
    expect(read('<row r="1"><c r="A1"><f>评分排名!C2</f><v>1</v></c></row>').readers).toEqual([]);
  });

  it("bounds the cells of all sheets together", () => {
    const full = context({ cells: LIMITS.cells });
    expect(read('<row r="1"><c r="A1"/></row>', "", full).rows).toEqual([]);
    expect(refusal(() => read('<row r="1"><c r="A1"><v>1</v></c></row>', "", full)).code).toBe("file-too-many-cells");
  });

  it("reads every number back exactly", () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => Object.is(oneCell(`<c r="A1"><v>${Object.is(number, -0) ? "-0" : number}</v></c>`), number)));
  });
});
