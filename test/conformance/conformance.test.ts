/**
 * @jest-environment ./test/office/environment.ts
 * @jest-environment-options {"bridge": true}
 *
 * Two hosts, one plan: what the file host saves and what the Excel host writes is read back and
 * compared. What grids do not tell is compared in the live sheets: what was drawn is what stands in
 * Excel, look by look, rule by rule, chart by chart.
 *
 * Not compared, since the two cannot be alike:
 * - values of formulas: files hold those the plan brings along, Excel computes its own (here the host
 *   is told to compute what the plan brings along);
 * - heights of rows that fit their text: files count lines, Excel fits rows by itself;
 * - names of series: files refer to the cell that names them, Office.js takes the text;
 * - quoted texts: files mark the cell, Excel is given an apostrophe; both hold the text alone;
 * - whether a sheet that stood before is hidden: grids do not tell, and it stays as the user has it;
 * - fonts and lines inside charts: the live model remembers what was said and draws nothing;
 * - looks, rules, charts and print settings of the file: grids do not tell them, so Excel is held
 *   against what was drawn, and the tests of src/book/file against the plan;
 * - what people set up on a sheet of ours, which both keep: grids do not tell it, so a sheet that
 *   stood is taken to be set up as we do.
 */
import * as fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { appraise, listingOrder } from "../../src/appraisal/appraise";
import type { Locale } from "../../src/appraisal/rubric/types";
import { openWorkbook } from "../../src/book/excel/open";
import { publishWorkbook } from "../../src/book/excel/publish";
import { openBook } from "../../src/book/file/open";
import { saveBook } from "../../src/book/file/save";
import { cellName, type CellValue, type Grid } from "../../src/book/grid";
import { applyPlan } from "../../src/book/model/apply";
import { workbookAsRead } from "../../src/book/model/as-read";
import { isOurChart } from "../../src/book/model/chart-name";
import { draw } from "../../src/book/model/live/draw";
import { gridsOf, liveWorkbook } from "../../src/book/model/live/grids";
import { put } from "../../src/book/model/live/layer";
import type { LiveSheet } from "../../src/book/model/live/sheet";
import type { OurSheet, Workbook } from "../../src/book/model/workbook";
import type { Calculate } from "../../src/host/session";
import type { WorkbookPlan } from "../../src/report/plan";
import { reportPlan } from "../../src/report/report";
import { cardSheets } from "../../src/report/sheets/cards/cards";
import { rubricOf } from "../appraisal/rubric-of";
import { tableOf } from "../appraisal/metric-table";
import { workedExample } from "../appraisal/worked-example";
import { ourPlan } from "../book/file/our-plan";
import { memoryStorage, visibleSheet } from "../office/books";
import { openInExcel } from "../office/start";
import { appraisable } from "../oracle/arbitrary";
import { reportOf } from "../report/report-of";
import { sampleReport } from "../report/sample-report";

jest.setTimeout(120_000);

/** What several tests begin with is made once: nothing changes it. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

const sample = once(() => readFile(join(__dirname, "../../assets/sample-month.xlsx")));
const month = once(sampleReport);
/** The sample month with the sheets of a first run. */
const afterFirstRun = once(async () => {
  const { grids, taken } = await opened(await sample());
  return saveBook(await sample(), applyPlan(workbookAsRead(grids, taken), reportPlan(await month(), "zh-CN"))).bytes!;
});

const books = new WeakMap<Uint8Array, ReturnType<typeof openBook>>();

function opened(bytes: Uint8Array): ReturnType<typeof openBook> {
  const known = books.get(bytes) ?? openBook(bytes, "五月.xlsx");
  books.set(bytes, known);
  return known;
}

/**
 * Applies a plan through both hosts and holds what stands there against each other.
 *
 * @returns the workbook that both wrote
 */
async function expectAlike(bytes: Uint8Array, plan: WorkbookPlan): Promise<Workbook> {
  const { grids, taken } = await opened(bytes);
  const applied = applyPlan(workbookAsRead(grids, taken), plan);
  const drawn = applied.sheets.flatMap((sheet) => (sheet.kind === "ours" ? [draw(sheet, "")] : []));
  const saved = saveBook(bytes, applied);
  const ofFile = (await openBook(saved.bytes!, "五月.xlsx")).grids;

  const book = liveWorkbook(grids, taken);
  for (const { name, tabColor, page } of drawn) Object.assign(book.sheets.find((sheet) => sheet.name === name) ?? {}, { tabColor, page });
  await openInExcel(book, { calculate: asPlanned(drawn) });
  const read = await openWorkbook();
  expect(read.issues).toEqual([]);
  expect(read.grids.map(plain)).toEqual(grids.map((grid) => (read.grids.find(({ name }) => name === grid.name)?.rows.length ? plain(grid) : { ...plain(grid), cells: [], merges: [] })).map((grid) => ({ ...grid, own: undefined })));
  const issues = await publishWorkbook(applyPlan(workbookAsRead(read.grids, read.taken), plan), { storage: memoryStorage(), book: "五月" });
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);

  expect(gridsOf(book).map(plain)).toEqual(ofFile.map(plain));
  for (const sheet of drawn) {
    const standing = book.sheets.find(({ name }) => name === sheet.name)!;
    const stood = grids.some(({ name }) => name === sheet.name);
    expect(visibleSheet(withoutUsers(standing, applied))).toEqual(visibleSheet(stood ? { ...sheet, visibility: standing.visibility } : sheet));
  }
  return applied;
}

/** A sheet of ours without the cells of the user's that were kept on it. */
function withoutUsers(standing: LiveSheet, { sheets }: Workbook): LiveSheet {
  const sheet = structuredClone(standing);
  const ours = sheets.find((one): one is OurSheet => one.kind === "ours" && one.name === standing.name);
  for (const { row, column } of ours?.users.kept ?? []) put(sheet.cells.values, row, column, undefined);
  return sheet;
}

/** The host computes what the plan brings along. */
function asPlanned(drawn: readonly LiveSheet[]): Calculate {
  const sheets = new Map(drawn.map((sheet) => [sheet.name, sheet]));
  return (_, { name }, row, column) => {
    const { values, spills } = sheets.get(name)!.cells;
    const spill = spills.find(({ top, left }) => top === row && left === column);
    const value = (r: number, c: number): CellValue => values[r]?.[c] ?? null;
    if (!spill) return value(row, column);
    return Array.from({ length: spill.bottom - row + 1 }, (__, r) => Array.from({ length: spill.right - column + 1 }, (___, c) => value(row + r, column + c)));
  };
}

/** A grid without what is left open: rows and entries that hold nothing. */
function plain({ name, mark, own, rows, formats, merges, tables }: Grid): { name: string; mark: string | undefined; own: unknown; cells: unknown[]; merges: unknown; tables: unknown } {
  const cells = rows.flatMap((row, r) => (row ?? []).flatMap((value, c) => (value === undefined || value === null ? [] : [`${cellName(r, c)} ${formats[r]?.[c] ?? "General"} ${JSON.stringify(value)}`])));
  const byPlace = <T extends { top: number; left: number }>(items: readonly T[]) => [...items].sort((a, b) => a.top - b.top || a.left - b.left);
  return { name, mark, own, cells, merges: byPlace(merges), tables: byPlace(tables) };
}

test.each<Locale>(["zh-CN", "en"])("the sample month, in %s", async (locale) => void (await expectAlike(await sample(), reportPlan(await month(), locale))));

test("the sample month again, over the sheets of the first run", async () => {
  await expectAlike(await afterFirstRun(), reportPlan({ ...(await month()), now: "2026-06-02T08:00:00" }, "zh-CN"));
});

test("the sample month again, with remarks of the user's on our sheets", async () => {
  const bytes = await sample();
  const first = unzipSync(await afterFirstRun());
  const theirs = Object.keys(unzipSync(bytes));
  const ours = Object.keys(first).filter((part) => /^xl\/worksheets\/[^/]+$/.test(part) && !theirs.includes(part));
  expect(ours.length).toBeGreaterThan(3);
  const remarked = Object.fromEntries(ours.map((part) => [part, strToU8(remark(strFromU8(first[part])))]));
  const { sheets } = await expectAlike(zipSync({ ...first, ...remarked }), reportPlan({ ...(await month()), now: "2026-06-02T08:00:00" }, "zh-CN"));
  expect(sheets.filter((sheet) => sheet.kind === "ours" && sheet.users.kept.length > 0).length).toBeGreaterThan(3);
});

/** One beside the second row, which the next run may keep or not, and one below everything. */
function remark(xml: string): string {
  const cell = (place: string) => `<c r="${place}" t="inlineStr"><is><t>备注 ${place}</t></is></c>`;
  const last = Math.max(...[...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row)));
  return xml.replace(/(<row r="2"(?:(?!<\/row>).)*)<\/row>/s, `$1${cell("CZ2")}</row>`).replace("</sheetData>", `<row r="${last + 4}">${cell(`B${last + 4}`)}</row></sheetData>`);
}

test("a card a page", async () => {
  const example = workedExample();
  await expectAlike(await sample(), { sheets: cardSheets(example, listingOrder(example), "zh-CN") });
});

test("a sheet with everything a plan can say", async () => void (await expectAlike(await sample(), ourPlan([["小美", 91], ["阿强", 72]]))));

test("a chart that a file brought along is replaced in Excel, and people's own stays", async () => {
  const bytes = await sample();
  const plan = ourPlan([["小美", 91], ["阿强", 72]]);
  const { grids, taken } = await opened(bytes);
  const applied = applyPlan(workbookAsRead(grids, taken), plan);
  const saved = saveBook(bytes, applied).bytes!;
  const [theirs, parts] = [unzipSync(bytes), unzipSync(saved)];
  const drawings = Object.keys(parts).filter((part) => /^xl\/drawings\/[^/]+$/.test(part) && !(part in theirs));
  const names = drawings.flatMap((part) => [...strFromU8(parts[part]).matchAll(/<xdr:cNvPr [^>]*name="([^"]*)"/g)].map(([, name]) => name));
  expect(names).toHaveLength(1);

  const read = await openBook(saved, "五月.xlsx");
  const book = liveWorkbook(read.grids, read.taken);
  const board = book.sheets.find(({ name }) => name === "看板")!;
  const drawn = applied.sheets.flatMap((sheet) => (sheet.kind === "ours" ? [draw(sheet, "")] : []));
  const { charts } = drawn.find(({ name }) => name === "看板")!;
  board.charts = [...names, "图表 1"].map((name, n) => ({ ...charts[0], id: `chart ${n}`, name }));
  await openInExcel(book, { calculate: asPlanned(drawn) });
  const found = await openWorkbook();
  expect(await publishWorkbook(applyPlan(workbookAsRead(found.grids, found.taken), plan), { storage: memoryStorage(), book: "五月" })).toEqual([]);
  expect(board.charts.map(({ name }) => name).filter((name) => !isOurChart(name))).toEqual(["图表 1"]);
  expect(board.charts).toHaveLength(2);
});

test("texts that nobody can trust", async () => {
  const hostile = appraise(
    rubricOf({
      name: "=HYPERLINK(\"x\")",
      metrics: [
        { key: "received", label: "总分", unit: "number", column: ["a"] },
        { key: "tab", label: "客服\n客服", unit: "number", column: ["c"] },
      ],
      scorecards: [{ posts: ["*"], criteria: ["received", "tab"].map((metric) => ({ metric, weight: 50, rule: { type: "linear", worst: 0, best: 100 } })) }],
    }),
    tableOf({ agents: [{ agent: "=1+1", id: "+86", name: "@SUM(A1)", post: "-" }, { agent: "'1", id: "0012", name: "TRUE", post: "5月" }, { agent: "#N/A 小", id: "1/5", name: "12%", post: "超".repeat(300) }], values: { received: [1, 2, 3], tab: [7, 8, 9] } }),
  );
  await expectAlike(await sample(), reportPlan(reportOf(hostile), "zh-CN"));
});

test("whatever the rubric and the data", async () => {
  const bytes = await sample();
  await fc.assert(
    fc.asyncProperty(appraisable, fc.constantFrom<Locale>("zh-CN", "en"), async ({ rubric, table }, locale) => void (await expectAlike(bytes, reportPlan(reportOf(appraise(rubric, table)), locale)))),
    { numRuns: 2, seed: 20260601 },
  );
});
