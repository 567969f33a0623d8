import fc from "fast-check";
import { sheetData, type LinkedCell } from "../../../../src/book/file/parts/cells";
import { Stylesheet } from "../../../../src/book/file/parts/styles";
import { readXlsx } from "../../../../src/book/file/xlsx/read";
import type { CellBlock, Content, Formula } from "../../../../src/book/model/workbook";
import type { Style } from "../../../../src/report/plan";
import { BLANK, range } from "./gallery";
import { pack } from "./pack";

const body: Style = { look: "body" };

function block(rows: readonly (readonly Content[])[], top = 0, left = 0, style: CellBlock["style"] = body): CellBlock {
  return { top, left, rows, style };
}

function data(blocks: readonly CellBlock[], { dynamicArray = null as number | null, links = [] as LinkedCell[], heights = new Map() } = {}): string {
  return [...sheetData(blocks, heights, new Stylesheet(null), dynamicArray, links)].join("");
}

/** The one cell of a sheet. */
function cell(content: Content, dynamicArray: number | null = null): string {
  return data([block([[content]])], { dynamicArray }).slice('<sheetData><row r="1">'.length, -"</row></sheetData>".length);
}

/** The cells our own reader finds. */
function readBack(rows: readonly (readonly Content[])[]) {
  return readXlsx(pack([{ ...BLANK, blocks: [block(rows)] }]), "a.xlsx").grids[0].rows;
}

describe("a cell", () => {
  test.each<[string, Content, string]>([
    ["text", "小美", '<c r="A1" s="1" t="inlineStr"><is><t>小美</t></is></c>'],
    ["spaces at the ends", " 小美 ", '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve"> 小美 </t></is></c>'],
    ["two lines", "a\nb", '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">a\nb</t></is></c>'],
    ["no text", "", '<c r="A1" s="1"/>'],
    ["nothing", null, '<c r="A1" s="1"/>'],
    ["a number", 0.1 + 0.2, '<c r="A1" s="1"><v>0.30000000000000004</v></c>'],
    ["a large number", 1e21, '<c r="A1" s="1"><v>1e+21</v></c>'],
    ["minus zero", -0, '<c r="A1" s="1"><v>0</v></c>'],
    ["a flag", false, '<c r="A1" s="1" t="b"><v>0</v></c>'],
    ["a formula", { formula: "A2<B2&\"x\"", value: 1.5 }, '<c r="A1" s="1"><f>A2&lt;B2&amp;&quot;x&quot;</f><v>1.5</v></c>'],
    ["a formula that gives text", { formula: "A2", value: "小美\u0001" }, '<c r="A1" s="1" t="str"><f>A2</f><v>小美_x0001_</v></c>'],
    ["a formula that gives a flag", { formula: "A2", value: true }, '<c r="A1" s="1" t="b"><f>A2</f><v>1</v></c>'],
    ["a formula that gives nothing", { formula: "A2", value: null }, '<c r="A1" s="1" t="str"><f>A2</f><v></v></c>'],
    ["a function of ours", { formula: "KPI.TOTAL(A2:B2,A3:B3)", value: 88 }, '<c r="A1" s="1"><f>_xldudf_KPI_TOTAL(A2:B2,A3:B3)</f><v>88</v></c>'],
  ])("%s", (_, content, xml) => expect(cell(content)).toBe(xml));

  test.each(["=1+1", "+86 138", "-", "@all", "\t=1", "\r=1"])("text that begins like a formula: %j", (text) => {
    const styles = new Stylesheet(null);
    const xml = [...sheetData([block([[text]])], new Map(), styles, null, [])].join("");
    expect(xml).toMatch(/<c r="A1" s="1" t="inlineStr"><is><t/);
    expect(styles.toXml()).toContain('quotePrefix="1"');
  });

  test("a formula that gives an error keeps it", () => {
    expect(cell({ formula: "NA()", value: { error: "#N/A" } })).toMatch(/^<c r="A1" s="\d+" t="e"><f>NA\(\)<\/f><v>#N\/A<\/v><\/c>$/);
    expect(readBack([[{ formula: "NA()", value: { error: "#N/A" } }]])[0]).toEqual([{ error: "#N/A" }]);
  });

  test("a dynamic array names its range and its entry in the metadata", () => {
    const spilled: Formula = { formula: "KPI.RANK(E2:E9)", value: 8, spill: range(1, 7, 8, 7) };
    expect(cell(spilled, 1)).toBe('<c r="A1" s="1" cm="1"><f t="array" ref="H2:H9">_xldudf_KPI_RANK(E2:E9)</f><v>8</v></c>');
    expect(cell(spilled)).toBe('<c r="A1" s="1"><f t="array" ref="H2:H9">_xldudf_KPI_RANK(E2:E9)</f><v>8</v></c>');
  });

  test("a link is its text, and told of", () => {
    const links: LinkedCell[] = [];
    expect(data([block([[{ text: "见 A6", location: "'数据'!A6" }]], 2, 27)], { links })).toContain('<c r="AB3" s="1" t="inlineStr"><is><t>见 A6</t></is></c>');
    expect(links).toEqual([{ cell: "AB3", location: "'数据'!A6" }]);
  });

  test.each([NaN, Infinity])("%d is no number of a sheet", (number) => {
    expect(() => data([block([["客服", number]])])).toThrow(`${number} cannot stand in B1`);
    expect(() => cell({ formula: "1/0", value: number })).toThrow("A1");
  });
});

describe("rows", () => {
  test("nothing at all", () => expect(data([])).toBe("<sheetData></sheetData>"));

  test("empty rows are left out, heights kept", () => {
    const heights = new Map([
      [0, { points: 30, fixed: true }],
      [2, { points: 27.7, fixed: false }],
    ]);
    expect(data([block([[1]], 2)], { heights })).toBe('<sheetData><row r="1" ht="30" customHeight="1"></row><row r="3" ht="27.7"><c r="A3" s="1"><v>1</v></c></row></sheetData>');
  });

  test("where blocks overlap the later one wins, with its style", () => {
    const blocks = [block([[1, 2, 3]]), block([[null, 9]], 0, 1, [{ look: "strong" }, { look: "body" }])];
    expect(data(blocks)).toContain('<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/><c r="C1" s="1"><v>9</v></c>');
  });

  test("columns between blocks stay free", () => {
    expect(data([block([[2]], 0, 3), block([[1]])])).toBe('<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="D1" s="1"><v>2</v></c></row></sheetData>');
  });

  test("a large sheet comes in many chunks of whole rows", () => {
    const chunks = [...sheetData([block(Array.from({ length: 5000 }, (_, n) => [n, `客服${n}`]))], new Map(), new Stylesheet(null), null, [])];
    expect(chunks.length).toBeGreaterThan(4);
    for (const chunk of chunks.slice(0, -1)) expect(chunk).toMatch(/<\/row>$/);
  });
});

describe("our own reader finds again", () => {
  test("any text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 20 }), { minLength: 1, maxLength: 20 }), (texts) => {
        const rows = readBack(texts.map((text) => [text]));
        expect(texts.map((_, n) => rows[n]?.[0] ?? "")).toEqual(texts);
      }),
      { numRuns: 40 },
    );
  });

  test("any number, to the last digit", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 50 }), (numbers) => {
        const found = readBack([numbers])[0] ?? [];
        expect([...found]).toEqual(numbers.map((number) => (number === 0 ? 0 : number)));
      }),
      { numRuns: 40 },
    );
  });

  test("flags, results of formulas and links", () => {
    expect(readBack([[true, { formula: "1=2", value: false }, { formula: "A2", value: "小美" }, { formula: "1+1", value: 2 }, { text: "见 A6", location: "'数据'!A6" }]])).toEqual([[true, false, "小美", 2, "见 A6"]]);
  });
});
