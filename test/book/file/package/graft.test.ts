/** What people did to our sheets between two runs. */
import { strFromU8, unzipSync } from "fflate";
import { openBook } from "../../../../src/book/file/open";
import { saveBook } from "../../../../src/book/file/save";
import { applyPlan } from "../../../../src/book/model/apply";
import { workbookAsRead } from "../../../../src/book/model/as-read";
import type { Issue } from "../../../../src/appraisal/issue";
import type { WorkbookPlan } from "../../../../src/report/plan";
import { workbook, zipOf } from "../fixture";
import { brokenRules } from "../invariants";
import { openXmlErrors } from "../open-xml-rules";
import { ourPlan } from "../our-plan";

const MAY = ourPlan([["小美", 91], ["阿强", 72]]);
const JUNE = ourPlan([["小美", 95.25], ["阿强", 88], ["阿丽", 60]]);
const SCORES = "xl/worksheets/sheet2.xml";
const ORIGINAL = workbook('<row r="1"><c r="A1" t="s"><v>1</v></c></row>', {
  "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
  "xl/styles.xml": '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
});

async function run(bytes: Uint8Array, plan: WorkbookPlan): Promise<{ bytes: Uint8Array; issues: Issue[] }> {
  const { grids, taken } = await openBook(bytes, "五月.xlsx");
  const saved = saveBook(bytes, applyPlan(workbookAsRead(grids, taken), plan));
  expect(brokenRules(saved.bytes!)).toEqual([]);
  return { bytes: saved.bytes!, issues: saved.issues };
}

/** May's workbook with a part changed as people change it. */
async function changed(part: string, ...changes: (readonly [from: string | RegExp, to: string])[]): Promise<Uint8Array> {
  const parts = unzipSync((await run(ORIGINAL, MAY)).bytes);
  let text = strFromU8(parts[part]);
  for (const [from, to] of changes) {
    expect(text).toMatch(from);
    text = text.replace(from, () => to);
  }
  return zipOf({ ...parts, [part]: text });
}

const textOf = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part]);

describe("a sheet of ours that people changed", () => {
  it("stays protected with their password, and keeps zoom, tab colour, margins, header and its name in macros", async () => {
    const protection = '<sheetProtection algorithmName="SHA-512" hashValue="eCt5L3o9PQ==" saltValue="YWJjZA==" spinCount="100000" sheet="1" objects="1" scenarios="1"></sheetProtection><protectedRanges><protectedRange sqref="F2:F9" name="备注"></protectedRange></protectedRanges>';
    const book = await changed(
      SCORES,
      ["</sheetData>", `</sheetData>${protection}`],
      [/<sheetPr><tabColor[^>]*>/, '<sheetPr codeName="Sheet2"><tabColor rgb="FF00FF00"/>'],
      ["<sheetView ", '<sheetView zoomScale="85" '],
      ['left="0.5"', 'left="1.25"'],
      [/<oddHeader>.*<\/oddHeader>/, "<oddHeader>&amp;C机密</oddHeader>"],
    );
    const { bytes, issues } = await run((await run(book, JUNE)).bytes, MAY);
    expect(issues).toEqual([]);
    const xml = textOf(bytes, SCORES);
    for (const kept of [protection, '<sheetPr codeName="Sheet2"><tabColor rgb="FF00FF00"/>', ' zoomScale="85"', 'left="1.25"', "<oddHeader>&amp;C机密</oddHeader><oddFooter>&amp;L第"]) expect(xml).toContain(kept);
    expect(openXmlErrors(bytes)).toEqual([]);
  });

  it("stays hidden or shown as they left it", async () => {
    const book = await changed("xl/workbook.xml", [' state="hidden"', ""], ['<sheet name="评分排名"', '<sheet state="hidden" name="评分排名"']);
    const xml = textOf((await run(book, JUNE)).bytes, "xl/workbook.xml");
    expect(xml).toContain('<sheet state="hidden" name="评分排名"');
    expect(xml).toMatch(/<sheet name="实时试算"(?![^>]*state)/);
  });

  const REMARK = '<c r="E2" s="0" t="s"><v>0</v></c>';
  const TOTAL = '<c r="E3"><f>SUM(C2:C3)*2</f><v>326</v></c>';

  it("keeps remarks beside the same people as they stand in the file, with the workbook's own texts and formulas", async () => {
    const book = await changed(SCORES, [/(?<=<row r="2">.*?)<\/row>/, `${REMARK}</row>`], [/(?<=<row r="3">.*?)<\/row>/, `${TOTAL}</row>`], ["</sheetData>", '<row r="40"><c r="B40" t="inlineStr"><is><t>制表：王芳</t></is></c></row></sheetData>']);
    const { bytes, issues } = await run((await run(book, JUNE)).bytes, MAY);
    expect(issues).toEqual([]);
    expect(textOf(bytes, SCORES)).toContain(REMARK);
    expect(textOf(bytes, SCORES)).toContain(TOTAL);
    expect(textOf(bytes, SCORES)).toContain('<dimension ref="A1:E40"/>');
    const { rows } = (await openBook(bytes, "x")).grids[1];
    expect([rows[1]?.[4], rows[2]?.[4], rows[39]?.[1]]).toEqual(["旺旺昵称", 326, "制表：王芳"]);
    expect(openXmlErrors(bytes)).toEqual([]);
  });

  it("names the cells that cannot stay: the row is about somebody else, or ours take their place", async () => {
    const book = await changed(SCORES, [/(?<=<row r="2">.*?)<\/row>/, `${REMARK}</row>`], [/<row r="4">|(?=<row r="5")/, '<row r="4"><c r="B4" t="inlineStr"><is><t>制表：王芳</t></is></c></row>']);
    const { bytes, issues } = await run(book, ourPlan([["阿强", 99], ["小美", 88], ["阿丽", 60]]));
    expect(issues).toEqual([expect.objectContaining({ severity: "warning", code: "file-cells-lost", sheet: "评分排名", cell: "E2", params: { cells: "评分排名!B4, E2" } })]);
    expect((await openBook(bytes, "x")).grids[1].rows[3]?.[1]).toBe("阿丽");
  });

  it("says that a column put in among ours does not stay", async () => {
    const book = await changed("xl/workbook.xml", [/'评分排名'!\$A\$1:\$C\$3/, "'评分排名'!$A$1:$D$3"]);
    expect((await run(book, JUNE)).issues).toMatchObject([{ code: "file-insertions-lost", sheet: "评分排名", params: { sheets: "评分排名" } }]);
  });
});

describe("formulas of the user's that read a sheet of ours", () => {
  const reading = (formula: string) => changed("xl/worksheets/sheet1.xml", ["</sheetData>", `<row r="2"><c r="A2"><f>${formula}</f><v>91</v></c></row></sheetData>`]);

  it("are named once the sheet was rewritten, as they show what it held before", async () => {
    for (const formula of ["评分排名!C2", "VLOOKUP(A1,'评分排名'!A:C,3,0)", "SUM(KpiScores[得分])"]) {
      const { bytes, issues } = await run(await reading(formula), JUNE);
      expect(issues).toEqual([expect.objectContaining({ severity: "warning", code: "file-formulas-stale", sheet: "数据", cell: "A2", params: { cells: "数据!A2", sheets: "评分排名" } })]);
      expect(textOf(bytes, "xl/worksheets/sheet1.xml")).toContain(`<f>${formula}</f><v>91</v>`);
    }
  });

  it("are not when the plan leaves that sheet alone", async () => {
    expect((await run(await reading("评分排名!C2"), { sheets: JUNE.sheets.slice(1, 2).map((sheet) => ({ ...sheet, key: "log" as const, name: "日志", charts: [] })) })).issues).toEqual([]);
  });
});
