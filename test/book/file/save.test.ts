import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBook } from "../../../src/book/file/open";
import { saveBook } from "../../../src/book/file/save";
import { readDirectory } from "../../../src/book/file/zip/directory";
import { applyPlan } from "../../../src/book/model/apply";
import { workbookAsRead } from "../../../src/book/model/as-read";
import type { Workbook } from "../../../src/book/model/workbook";
import type { WorkbookPlan } from "../../../src/report/plan";
import { planOf, sheetPlan } from "../model/plans";
import { MAIN, relationships, workbook, workbookParts, zipOf, type Parts } from "./fixture";
import { brokenRules } from "./invariants";
import { openXmlErrors } from "./open-xml-rules";
import { ourPlan, scoresPlan } from "./our-plan";
import { RICH } from "./rich-workbook";

const MAY = ourPlan([["小美", 91], ["阿强", 72]]);
const JUNE = ourPlan([["阿强", 95.25], ["小美", 88], ["阿丽", 60]]);

async function apply(bytes: Uint8Array, plan: WorkbookPlan): Promise<Workbook> {
  const { grids, taken, issues } = await openBook(bytes, "五月.xlsx");
  expect(issues).toEqual([]);
  return applyPlan(workbookAsRead(grids, taken), plan);
}

async function run(bytes: Uint8Array, plan: WorkbookPlan): Promise<Uint8Array> {
  const saved = saveBook(bytes, await apply(bytes, plan));
  expect(saved.issues.filter(({ code }) => code !== "file-formulas-stale")).toEqual([]);
  expect(brokenRules(saved.bytes!)).toEqual([]);
  return saved.bytes!;
}

/** Parts that every run may change: where the package tells of its sheets, and the styles. */
const SHARED = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

function expectKept(before: Uint8Array, after: Uint8Array, names: readonly string[]): void {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  for (const name of names) expect([name, Buffer.from(is[name] ?? []).equals(Buffer.from(was[name]))]).toEqual([name, true]);
}

describe("saveBook into a user's workbook", () => {
  const original = zipOf(RICH);
  const users = Object.keys(RICH).filter((name) => !SHARED.includes(name));

  it("leaves every part of the user's byte for byte, packed as it was and in its order, over two runs", async () => {
    const once = await run(original, MAY);
    const again = await run(once, JUNE);
    for (const saved of [once, again]) {
      expectKept(original, saved, users);
      const [was, is] = [readDirectory(original), readDirectory(saved)];
      expect(is.slice(0, was.length).map(({ name }) => name)).toEqual(was.map(({ name }) => name));
      for (const { name, packedSize } of was) if (users.includes(name)) expect(is.find((entry) => entry.name === name)?.packedSize).toBe(packedSize);
    }
  });

  it("adds our sheets behind the user's, chart sheets counted, and keeps it a macro workbook", async () => {
    const { grids } = await openBook(await run(original, MAY), "五月.xlsm");
    expect(grids.map(({ name, mark }) => [name, mark])).toEqual([["数据信息", undefined], ["总表", undefined], ["评分排名", "scores"], ["看板", "dashboard"], ["实时试算", "live"]]);
    expect(grids[2].rows.slice(0, 3)).toEqual([["名次", "客服", "得分"], [1, "小美", 91], [2, "阿强", 72]]);
    expect(grids[2].tables).toEqual([{ name: "KpiScores", top: 0, left: 0, bottom: 2, right: 2 }]);
    expect(grids[4].rows).toEqual([["小美"], ["阿强"]]);
    const types = strFromU8(unzipSync(await run(original, MAY))["[Content_Types].xml"]);
    expect(types).toContain("macroEnabled");
  });

  it("rewrites our sheets in their parts, under their tabs, and nothing of the earlier run remains", async () => {
    const once = await run(original, MAY);
    const again = await run(once, JUNE);
    expect(Object.keys(unzipSync(again))).toEqual(Object.keys(unzipSync(once)));
    const text = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]);
    for (const name of SHARED) expect([name, text(again, name).length - text(once, name).length]).toEqual([name, 0]);
    const { grids } = await openBook(again, "x");
    expect(grids[2].rows[1]).toEqual([1, "阿强", 95.25]);
    expect(grids[2].tables[0].bottom).toBe(3);
  });

  it("gives the same bytes when the same plan is applied again", async () => {
    const once = await run(original, MAY);
    expect(Buffer.from(await run(once, MAY)).equals(Buffer.from(once))).toBe(true);
  });

  it("keeps what the user's formulas point at, when the user renamed our sheet too", async () => {
    const once = unzipSync(await run(original, MAY));
    const renamed = zipOf({ ...once, "xl/workbook.xml": strFromU8(once["xl/workbook.xml"]).replaceAll("评分排名", "排名&amp;榜") });
    const again = await run(renamed, JUNE);
    const { grids } = await openBook(again, "x");
    expect(grids.map(({ name }) => name)).toEqual(["数据信息", "总表", "排名&榜", "看板", "实时试算"]);
    const parts = unzipSync(again);
    expect(strFromU8(parts["xl/workbook.xml"])).toContain("'排名&amp;榜'!$A:$B,'排名&amp;榜'!$1:$1</definedName>");
    expect(strFromU8(parts["xl/charts/chart2.xml"])).toContain("'排名&amp;榜'!$B$2:$B$3");
  });

  it("keeps the widths the user gave our columns", async () => {
    const once = unzipSync(await run(original, MAY));
    const sheet = Object.keys(once).find((name) => strFromU8(once[name]).includes("阿强") && name.includes("/worksheets/"))!;
    const widened = strFromU8(once[sheet]).replace('width="16"', 'width="33.5"');
    const again = unzipSync(await run(zipOf({ ...once, [sheet]: widened }), JUNE));
    expect(strFromU8(again[sheet])).toContain('<col min="2" max="2" width="33.5" customWidth="1"/>');
  });

  it("takes our cells out of the calculation chain", async () => {
    const once = unzipSync(await run(original, MAY));
    const id = /name="评分排名" sheetId="(\d+)"/.exec(strFromU8(once["xl/workbook.xml"]))![1];
    const chain = strFromU8(once["xl/calcChain.xml"]);
    const calculated = zipOf({ ...once, "xl/calcChain.xml": chain.replace("</calcChain>", `<c r="B5" i="${id}"/></calcChain>`) });
    expect(strFromU8(unzipSync(await run(calculated, JUNE))["xl/calcChain.xml"])).toBe(chain);
  });

  it("does not touch a sheet of ours that the plan does not hold", async () => {
    const once = await run(original, MAY);
    const again = await run(once, planOf(sheetPlan("log", "日志")));
    expectKept(once, again, Object.keys(unzipSync(once)).filter((name) => !SHARED.includes(name)));
  });

  it("leaves a sheet of the user's alone that has our name, and their table", async () => {
    const parts = workbookParts('<row r="1"><c r="A1" t="s"><v>1</v></c></row>', {
      "xl/workbook.xml": (workbookParts("")["xl/workbook.xml"] as string).replace("数据", "评分排名"),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "table", "../tables/table1.xml"]]),
      "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="KpiScores" displayName="kpiscores" ref="A1:A2"/>`,
      "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    });
    const { grids } = await openBook(await run(await run(zipOf(parts), MAY), JUNE), "x");
    expect(grids.map(({ name, mark }) => [name, mark])).toEqual([["评分排名", undefined], ["评分排名 (2)", "scores"], ["看板", "dashboard"], ["实时试算", "live"]]);
    expect(grids[0].rows).toEqual([["小美"]]);
    expect(grids[1].tables[0].name).toBe("KpiScores_2");
  });

  it("manages without styles and strings, with prefixes, and without declared namespaces", async () => {
    const parts: Parts = {
      "[Content_Types].xml": '<c:Types xmlns:c="http://schemas.openxmlformats.org/package/2006/content-types"><c:Default Extension="xml" ContentType="application/xml"/></c:Types>',
      "_rels/.rels": relationships([["a", "officeDocument", "book.xml"]]),
      "book.xml": `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="数据" sheetId="1" q:id="w"/></x:sheets></x:workbook>`,
      "_rels/book.xml.rels": relationships([["w", "worksheet", "/sheet.xml"]]),
      "sheet.xml": `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`,
    };
    const again = await run(await run(zipOf(parts), MAY), JUNE);
    const { grids } = await openBook(again, "x");
    expect(grids.map(({ mark }) => mark)).toEqual([undefined, "scores", "dashboard", "live"]);
    expectKept(zipOf(parts), again, ["_rels/.rels", "sheet.xml"]);
  });

  it("returns a workbook in which nothing is to be written as it came", async () => {
    const saved = saveBook(original, workbookAsRead((await openBook(original, "x")).grids));
    expectKept(original, saved.bytes!, Object.keys(RICH));
  });
});

/**
 * A team's workbook with a chart, a picture, a note, an entry check, a name, and a formula that reads
 * our ranking, scored once and then saved by LibreOffice.
 */
describe("saveBook into a workbook that LibreOffice saved with our sheets in it", () => {
  const original = new Uint8Array(readFileSync(join(__dirname, "workbooks/libreoffice.xlsx")));
  const ours = ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml", "xl/tables/table1.xml", "xl/drawings/drawing2.xml", "xl/charts/chart2.xml"];

  it("knows our sheets by the marks LibreOffice kept", async () => {
    const { grids } = await openBook(original, "x");
    expect(grids.map(({ name, mark }) => [name, mark])).toEqual([["数据信息", undefined], ["评分排名", "scores"], ["看板", "dashboard"], ["实时试算", "live"]]);
  });

  it("rewrites them in place, twice, and leaves all that is the user's", async () => {
    const once = await run(original, JUNE);
    const again = await run(once, MAY);
    const users = Object.keys(unzipSync(original)).filter((name) => ![...SHARED, ...ours].includes(name) && !/_rels\/(sheet[234]|drawing2)/.test(name));
    expect(users).toEqual(expect.arrayContaining(["xl/worksheets/sheet1.xml", "xl/charts/chart1.xml", "xl/media/image1.png", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "docProps/core.xml"]));
    for (const saved of [once, again]) {
      expectKept(original, saved, users);
      expect(Object.keys(unzipSync(saved))).toEqual(expect.arrayContaining(ours));
      const { grids } = await openBook(saved, "x");
      expect(grids.map(({ name, mark }) => [name, mark])).toEqual([["数据信息", undefined], ["评分排名", "scores"], ["看板", "dashboard"], ["实时试算", "live"]]);
    }
    expect(strFromU8(unzipSync(again)["xl/worksheets/sheet1.xml"])).toContain("评分排名!C2");
    expect((await openBook(again, "x")).grids[1].rows[2]).toEqual([2, "阿强", 72]);
  });

  it("breaks no rule of the format", async () => {
    expect(openXmlErrors(await run(original, JUNE))).toEqual([]);
    expect(openXmlErrors(saveBook(null, applyPlan(workbookAsRead([]), MAY)).bytes!)).toEqual([]);
  });
});

describe("what saveBook cannot do", () => {
  const locked = (parts: Parts, name = "xl/workbook.xml") => zipOf({ ...parts, [name]: (parts[name] as string).replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>') });

  it("adds no sheet to a workbook whose structure is protected, but rewrites those that are there", async () => {
    const original = locked(RICH);
    const saved = saveBook(original, await apply(original, MAY));
    expect(saved).toEqual({ bytes: null, issues: [expect.objectContaining({ severity: "error", code: "file-structure-locked", params: { sheets: "评分排名 / 看板 / 实时试算" } })] });
    const once = unzipSync(await run(zipOf(RICH), MAY));
    const later = locked({ ...once, "xl/workbook.xml": strFromU8(once["xl/workbook.xml"]) });
    expect((await openBook(await run(later, JUNE), "x")).grids[2].rows[1]).toEqual([1, "阿强", 95.25]);
  });

  it("refuses the strict dialect", async () => {
    const strict = workbook("", { "xl/workbook.xml": (workbookParts("")["xl/workbook.xml"] as string).replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main") });
    expect(saveBook(strict, await apply(strict, MAY)).issues).toMatchObject([{ code: "file-strict" }]);
  });

  it("warns that a signature does not hold any more", async () => {
    const signed = zipOf({ ...RICH, "_xmlsignatures/origin.sigs": "" });
    const saved = saveBook(signed, await apply(signed, MAY));
    expect(saved.issues).toMatchObject([{ severity: "warning", code: "file-signed" }]);
    expect(saved.bytes).not.toBeNull();
  });

  it("warns that a note on a sheet of ours is lost", async () => {
    const once = unzipSync(await run(zipOf(RICH), MAY));
    const rels = Object.keys(once).find((name) => name.endsWith(".rels") && strFromU8(once[name]).includes("/tables/table2.xml"))!;
    const noted = zipOf({ ...once, [rels]: strFromU8(once[rels]).replace("</Relationships>", '<Relationship Id="rId9" Type="x/comments" Target="../comments2.xml"/></Relationships>'), "xl/comments2.xml": "<comments/>" });
    const saved = saveBook(noted, await apply(noted, JUNE));
    expect(saved.issues).toMatchObject([
      { severity: "warning", code: "file-additions-lost", params: { sheets: "评分排名" } },
      { severity: "warning", code: "file-formulas-stale", sheet: "总表", cell: "A1", params: { cells: "总表!A1", sheets: "评分排名" } },
    ]);
    expect(Object.keys(unzipSync(saved.bytes!))).not.toContain("xl/comments2.xml");
  });

  it("refuses a damaged original as opening it does", async () => {
    const plan = await apply(zipOf(RICH), MAY);
    expect(saveBook(zipOf(RICH).subarray(0, 900), plan)).toMatchObject({ bytes: null, issues: [{ code: "file-damaged" }] });
    const untyped = Object.fromEntries(Object.entries(RICH).filter(([name]) => name !== "[Content_Types].xml"));
    expect(saveBook(zipOf(untyped), plan)).toMatchObject({ bytes: null, issues: [{ code: "file-part-missing" }] });
  });

  it("never writes over a sheet that is not ours, whatever the model says", async () => {
    const other = workbook("", { "xl/workbook.xml": (workbookParts("")["xl/workbook.xml"] as string).replace("数据", "看板") });
    expect(() => saveBook(other, applyPlan(workbookAsRead([]), MAY))).toThrow("看板 is not our sheet for dashboard");
  });
});

describe("saveBook as a new file", () => {
  const fresh = (...sheets: WorkbookPlan["sheets"]) => saveBook(null, applyPlan(workbookAsRead([]), planOf(...sheets)));

  it("holds our sheets and says nothing of who made it", async () => {
    const { bytes, issues } = saveBook(null, applyPlan(workbookAsRead([]), MAY));
    expect(issues).toEqual([]);
    expect(brokenRules(bytes!)).toEqual([]);
    expect(Object.keys(unzipSync(bytes!)).filter((name) => name.includes("docProps"))).toEqual([]);
    expect((await openBook(bytes!, "小美.xlsx")).grids.map(({ name, mark }) => [name, mark])).toEqual([["评分排名", "scores"], ["看板", "dashboard"], ["实时试算", "live"]]);
  });

  it("opens at the first sheet that can be seen", () => {
    const { bytes } = fresh(sheetPlan("cardData", "卡片数据", { visible: false }), sheetPlan("cards", "绩效卡"));
    expect(strFromU8(unzipSync(bytes!)["xl/workbook.xml"])).toContain('activeTab="1"');
  });

  it("is not made of nothing, nor of sheets it has not", () => {
    expect(() => fresh()).toThrow("at least one");
    expect(() => fresh(sheetPlan("live", "实时试算", { visible: false }))).toThrow("at least one");
    const mixed = applyPlan(workbookAsRead([{ name: "数据", book: "", rows: [], formats: [], merges: [], tables: [], date1904: false }]), planOf(scoresPlan([["小美", 1]], { blocks: [], tables: [] })));
    expect(() => saveBook(null, mixed)).toThrow("sheets of ours alone");
  });
});
