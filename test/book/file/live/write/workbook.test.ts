import { strFromU8, unzipSync } from "fflate";
import { openLive } from "../../../../../src/book/file/live/open";
import { saveLive } from "../../../../../src/book/file/live/save";
import { emptySheet } from "../../../../../src/book/model/live/sheet";
import type { LiveWorkbook } from "../../../../../src/book/model/live/workbook";
import { zipOf } from "../../fixture";
import { brokenRules } from "../../invariants";
import { RICH } from "../../rich-workbook";

/** 数据信息, a chart sheet that is shown, 总表 hidden: changed, and the parts that come of it. */
async function edited(change: (book: LiveWorkbook) => void): Promise<{ parts: Record<string, string>; changed: string[] }> {
  const bytes = zipOf(RICH);
  const before = (await openLive(bytes, "账.xlsm")).workbook!;
  const after = structuredClone(before);
  change(after);
  const written = saveLive(bytes, before, after).bytes!;
  expect(brokenRules(written)).toEqual([]);
  const [was, is] = [unzipSync(bytes), unzipSync(written)];
  const changed = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => String(was[name]) !== String(is[name])).sort();
  return { parts: Object.fromEntries(Object.entries(is).map(([name, part]) => [name, strFromU8(part)])), changed };
}

const tabs = (parts: Record<string, string>) => [...parts["xl/workbook.xml"].matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);

test("a cell changes its sheet and the calculation chain, nothing else", async () => {
  const { changed } = await edited((book) => (book.sheets[0].cells.values[1]![0] = "小红"));
  expect(changed).toEqual(["xl/calcChain.xml", "xl/worksheets/sheet1.xml"]);
});

test("the chart sheet that is shown stays the one that is", async () => {
  const { parts } = await edited((book) => (book.sheets[1].name = "汇总"));
  expect(parts["xl/workbook.xml"]).toContain('activeTab="1"');
});

test("a sheet is renamed in its tab and in the names nobody shows", async () => {
  const { parts, changed } = await edited((book) => (book.sheets[1].name = "It's 汇总"));
  expect(changed).toEqual(["xl/workbook.xml"]);
  expect(tabs(parts)).toEqual(["数据信息", "图表", "It's 汇总"]);
  expect(parts["xl/workbook.xml"]).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="2">'It''s 汇总'!$1:$1</definedName>`);
});

test("a sheet is moved with its names, a chart sheet goes with the one before it", async () => {
  const { parts } = await edited((book) => void book.sheets.reverse());
  expect(tabs(parts)).toEqual(["总表", "数据信息", "图表"]);
  expect(parts["xl/workbook.xml"]).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">总表!$1:$1</definedName>');
  expect(parts["xl/workbook.xml"]).toContain('activeTab="2"');
});

test("a sheet that is deleted takes with it what hung on it, and the names of its own", async () => {
  const { parts } = await edited((book) => (book.sheets.shift(), (book.sheets[0].visibility = "Visible"), (book.active = book.sheets[0].id)));
  expect(tabs(parts)).toEqual(["图表", "总表"]);
  expect(Object.keys(parts).filter((name) => /sheet1\.xml|table|comments|drawing|media/.test(name))).toEqual(["xl/chartsheets/sheet1.xml"]);
  expect(parts["xl/vbaProject.bin"]).toBeDefined();
});

test("names change, come and go; those that stay do so letter by letter", async () => {
  const { parts, changed } = await edited((book) => (book.names[0].formula = "数据信息!$B$9", book.names.push({ name: "新", formula: 'KPI.RATE(1,2)&"<"', visible: false, comment: "注" }), book.sheets[0].names.push({ name: "本表", formula: "1", visible: true, comment: "" })));
  expect(changed).toEqual(["xl/workbook.xml"]);
  for (const name of ['<definedName name="单价">数据信息!$B$9</definedName>', '<definedName name="新" comment="注" hidden="1">_xldudf_KPI_RATE(1,2)&amp;&quot;&lt;&quot;</definedName>', '<definedName name="本表" localSheetId="0">1</definedName>', '<definedName name="_xlnm.Print_Titles" localSheetId="2">总表!$1:$1</definedName>']) expect(parts["xl/workbook.xml"]).toContain(name);
});

test("of the sheets only the one that is shown is chosen", async () => {
  const { parts } = await edited((book) => {
    book.sheets.push({ ...emptySheet("{新}", "新"), freeze: { rows: 1, columns: 0 } });
    book.active = "{新}";
  });
  expect(parts["xl/workbook.xml"]).toContain('activeTab="3"');
  expect(Object.entries(parts).filter(([, xml]) => xml.includes("tabSelected=")).map(([name]) => name)).toEqual(["xl/worksheets/sheet3.xml"]);
});
