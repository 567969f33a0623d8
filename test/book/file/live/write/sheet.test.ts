import { strFromU8, unzipSync } from "fflate";
import { openLive } from "../../../../../src/book/file/live/open";
import { saveLive } from "../../../../../src/book/file/live/save";
import { put } from "../../../../../src/book/model/live/layer";
import { DEFAULT_LOOK } from "../../../../../src/book/model/live/look";
import type { LiveSheet } from "../../../../../src/book/model/live/sheet";
import type { LiveWorkbook } from "../../../../../src/book/model/live/workbook";
import { LINKS, MAIN, relationships, workbookParts, zipOf, type Parts } from "../../fixture";

const SHEET = "xl/worksheets/sheet1.xml";

/** The parts of a workbook whose only sheet was changed, as text. */
async function edited(sheet: string, change: (sheet: LiveSheet, book: LiveWorkbook) => void, changes: Parts = {}): Promise<Record<string, string>> {
  const bytes = zipOf(workbookParts("", { [SHEET]: `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${sheet}</worksheet>`, ...changes }));
  const before = (await openLive(bytes, "五月.xlsx")).workbook!;
  const after = structuredClone(before);
  change(after.sheets[0], after);
  const saved = saveLive(bytes, before, after);
  expect(saved.issues).toEqual([]);
  return Object.fromEntries(Object.entries(unzipSync(saved.bytes!)).map(([name, part]) => [name, strFromU8(part)]));
}

const cells = async (data: string, change: (sheet: LiveSheet) => void) => {
  const xml = (await edited(`<sheetData>${data}</sheetData>`, change))[SHEET];
  return xml.slice(xml.indexOf("<sheetData>") + "<sheetData>".length, xml.indexOf("</sheetData>"));
};

describe("cells", () => {
  const data = '<row r="1" spans="1:2" s="3"><c r="A1" s="2"  t="s"><v>1</v></c><c r="B1"><v>007</v></c></row><row r="3"><c r="A3"/></row>';

  test("the one that changed, and no other letter", async () => {
    expect(await cells(data, (sheet) => put(sheet.cells.values, 0, 1, 8))).toBe(data.replace('<c r="B1"><v>007</v></c>', '<c r="B1" s="0"><v>8</v></c>'));
  });

  test("new ones in their places, new rows too", async () => {
    const written = await cells(data, ({ cells: { values } }) => (put(values, 0, 3, true), put(values, 1, 0, "新")));
    expect(written).toContain('<c r="B1"><v>007</v></c><c r="D1" s="0" t="b"><v>1</v></c></row>');
    expect(written).not.toContain("spans");
    expect(written).toMatch(/<\/row><row r="2"><c r="A2" s="0" t="inlineStr"><is><t>新<\/t><\/is><\/c><\/row><row r="3">/);
  });

  test("cells and rows that do not say where they are do so where others come between", async () => {
    const written = await cells("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>", ({ cells: { values } }) => put(values, 0, 0, undefined));
    expect(written).toContain('<row r="1"><c r="B1"><v>2</v></c></row>');
  });

  test("text is never a formula", async () => {
    const parts = await edited(`<sheetData>${data}</sheetData>`, (sheet) => put(sheet.cells.values, 0, 1, "=HYPERLINK(1)"));
    expect(parts[SHEET]).toMatch(/<c r="B1" s="4" t="inlineStr"><is><t>=HYPERLINK\(1\)<\/t>/);
    expect(parts["xl/styles.xml"]).toContain('quotePrefix="1"');
  });

  test("a formula that others share is written out where its text was", async () => {
    const shared = '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>';
    const written = await cells(shared, (sheet) => (put(sheet.cells.formulas, 0, 0, undefined), put(sheet.cells.values, 0, 0, 5)));
    expect(written).toBe('<row r="1"><c r="A1" s="0"><v>5</v></c></row><row r="2"><c r="A2" s="0"><f>B2*2</f><v>4</v></c></row>');
    expect(await cells(shared, (sheet) => put(sheet.cells.values, 1, 0, 9))).toContain('<f t="shared" ref="A1:A3" si="0">B1*2</f>');
  });

  test("a look keeps what is not known of it", async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><fonts><font/><font><i/><sz val="11"/><color theme="1"/><name val="等线"/><scheme val="minor"/></font></fonts><fills><fill/><fill/></fills><borders><border/></borders><cellXfs><xf/><xf fontId="1"><alignment indent="2"/><protection locked="0"/></xf></cellXfs></styleSheet>`;
    const parts = await edited('<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>', (sheet) => put(sheet.cells.looks, 0, 0, { ...DEFAULT_LOOK, bold: true, align: "center" }), { "xl/styles.xml": styles });
    expect(parts["xl/styles.xml"]).toContain('<font><b/><i/><sz val="11"/><color theme="1"/><name val="等线"/><scheme val="minor"/></font>');
    expect(parts["xl/styles.xml"]).toContain('<xf fontId="2" applyFont="1" applyAlignment="1"><alignment indent="2" horizontal="center"/><protection locked="0"/></xf>');
    expect(parts[SHEET]).toContain('<c r="A1" s="2"><v>1</v></c>');
  });

  test("what is typed where nothing was has the format of its column", async () => {
    const parts = await edited('<cols><col min="2" max="2" width="9" style="2"/></cols><sheetData/>', (sheet) => put(sheet.cells.values, 0, 1, 0.5));
    expect(parts[SHEET]).toContain('<sheetData><row r="1"><c r="B1" s="2"><v>0.5</v></c></row></sheetData>');
  });
});

test("elements with a prefix get neighbours with the prefix", async () => {
  const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const parts = await edited("", (sheet) => (put(sheet.cells.values, 0, 1, "新"), (sheet.freeze = { rows: 1, columns: 0 }), (sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 1 }])), { [SHEET]: prefixed });
  expect(parts[SHEET]).toContain('<x:c r="B1" s="0" t="inlineStr"><x:is><x:t>新</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells>');
  expect(parts[SHEET]).toContain('<x:sheetViews><x:sheetView workbookViewId="0"><x:pane ySplit="1"');
});

test("rules that are not known stay, in their place among others", async () => {
  const rules = '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="3"><colorScale/></cfRule><cfRule type="expression" priority="1" stopIfTrue="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>';
  const parts = await edited(rules, (sheet) => sheet.conditionals.unshift({ kind: "formula", range: { top: 0, left: 0, bottom: 0, right: 0 }, formula: "A1=2", color: "C00000", fill: null, below: null }));
  expect(parts[SHEET]).toContain('<cfRule type="colorScale" priority="3"><colorScale/></cfRule><cfRule type="expression" priority="2" stopIfTrue="1">');
  expect(parts[SHEET]).toMatch(/<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1=2/);
});

test("a check that is not known gives way where another comes, and only there", async () => {
  const rules = '<sheetData/><dataValidations count="1"><dataValidation type="textLength" operator="lessThan" sqref="A1:A9"><formula1>9</formula1></dataValidation></dataValidations>';
  const parts = await edited(rules, (sheet) => sheet.validations.push({ range: { top: 3, left: 0, bottom: 3, right: 0 }, rule: { kind: "list", source: "是,否" }, prompt: "", error: "" }));
  expect(parts[SHEET]).toContain('<dataValidations count="2"><dataValidation type="textLength" operator="lessThan" sqref="A1:A3 A5:A9"><formula1>9</formula1></dataValidation><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A4">');
});

test("links out of the workbook stay", async () => {
  const parts = await edited('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><hyperlinks><hyperlink ref="C1" r:id="rId1"/></hyperlinks>', (sheet) => put(sheet.cells.links, 0, 0, "'数据'!B2"), { "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "hyperlink", "../x.xml"]]), "xl/x.xml": "<x/>" });
  expect(parts[SHEET]).toContain(`<hyperlinks><hyperlink ref="C1" r:id="rId1"/><hyperlink ref="A1" location="'数据'!B2"/></hyperlinks>`);
});

test("the middle of a footer stays", async () => {
  const parts = await edited("<sheetData/><headerFooter><oddFooter>&amp;L旧&amp;C机密</oddFooter><evenFooter>偶</evenFooter></headerFooter>", (sheet) => (sheet.page = { ...sheet.page, footer: { left: "新", right: "&P" } }));
  expect(parts[SHEET]).toContain("<headerFooter><oddFooter>&amp;L新&amp;C机密&amp;R&amp;P</oddFooter><evenFooter>偶</evenFooter></headerFooter>");
});

describe("tables", () => {
  const sheet = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1" t="inlineStr"><is><t>乙</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
  const parts: Parts = {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "table", "../tables/table1.xml"]]),
    "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="7" name="t" displayName="t" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="甲" dataDxfId="3"/><tableColumn id="2" name="乙"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
  };

  test("columns are called as their heading is", async () => {
    const { "xl/tables/table1.xml": table } = await edited(sheet, ({ cells: { values } }) => put(values, 0, 1, "丙 & 丁"), parts);
    expect(table).toContain('<tableColumn id="1" name="甲" dataDxfId="3"/><tableColumn id="2" name="丙 &amp; 丁"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn>');
  });

  test("a heading that is missing, a number, or there twice becomes a text of its own", async () => {
    const { "xl/tables/table1.xml": table, [SHEET]: xml } = await edited(sheet, (live) => ((live.tables[0] = { ...live.tables[0], right: 3, bottom: 4 }), put(live.cells.values, 0, 1, "甲"), put(live.cells.values, 0, 2, 2026)), parts);
    expect([...table.matchAll(/<tableColumn id="(\d)" name="([^"]*)"/g)].map(([, id, name]) => [id, name])).toEqual([["1", "甲"], ["3", "甲2"], ["4", "2026"], ["5", "列4"]]);
    expect(table).toContain('ref="A1:D5"');
    expect([...xml.matchAll(/<c r="[A-D]1"[^>]*t="inlineStr"><is><t>([^<]*)/g)].map(([, text]) => text)).toEqual(["甲", "甲2", "2026", "列4"]);
  });

  test("one that is deleted goes with its part", async () => {
    const written = await edited(sheet, (live) => (live.tables = []), parts);
    expect(written["xl/tables/table1.xml"]).toBeUndefined();
    expect(written[SHEET]).not.toContain("tablePart");
  });
});
