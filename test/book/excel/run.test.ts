/** @jest-environment ./test/office/environment.ts */
import { openWorkbook } from "../../../src/book/excel/open";
import { publishWorkbook } from "../../../src/book/excel/publish";
import { applyPlan } from "../../../src/book/model/apply";
import { workbookAsRead } from "../../../src/book/model/as-read";
import type { LiveWorkbook } from "../../../src/book/model/live/workbook";
import { memoryStorage, usersBook, visible } from "../../office/books";
import { openInExcel } from "../../office/start";
import { ourPlan } from "../file/our-plan";

const PLAN = ourPlan([["小美", 91], ["阿强", 72]]);
const KEEPING = { storage: memoryStorage(), book: "五月" };

/** Publishes after something happened to the workbook that was read. */
async function publishAfter(happen: (book: LiveWorkbook) => void, book = usersBook()): Promise<string[]> {
  await openInExcel(book);
  const { grids, taken } = await openWorkbook();
  happen(book);
  const before = structuredClone(visible(book));
  const issues = await publishWorkbook(applyPlan(workbookAsRead(grids, taken), PLAN), KEEPING);
  expect(visible(book)).toEqual(before);
  return issues.map(({ code }) => code);
}

async function published(): Promise<LiveWorkbook> {
  const book = usersBook();
  await openInExcel(book);
  const { grids, taken } = await openWorkbook();
  expect(await publishWorkbook(applyPlan(workbookAsRead(grids, taken), PLAN), KEEPING)).toEqual([]);
  return book;
}

test.each<[string, (book: LiveWorkbook) => void, string]>([
  ["is read-only", (book) => void (book.isReadOnly = true), "excel-read-only"],
  ["lets nobody add sheets", (book) => void (book.isStructureLocked = true), "excel-structure-locked"],
  ["has got a sheet of that name meanwhile", (book) => void (book.sheets[0].name = "评分排名"), "excel-changed"],
])("a workbook that %s stays as it is", async (_, happen, code) => expect(await publishAfter(happen)).toEqual([code]));

test("a sheet of ours that somebody protected stays as it is", async () => {
  expect(await publishAfter((book) => void (book.sheets[1].isProtected = true), await published())).toEqual(["excel-sheet-protected"]);
});

test("somebody typing into a cell is waited for", async () => {
  const book = usersBook();
  const { host } = await openInExcel(book);
  host.setEditing(true);
  const opened = openWorkbook();
  await new Promise((go) => setTimeout(go, 50));
  host.setEditing(false);
  expect((await opened).grids.map(({ name }) => name)).toEqual(["数据信息"]);
});

test("a run that the user stops is taken back", async () => {
  const book = usersBook();
  await openInExcel(book);
  const { grids, taken } = await openWorkbook();
  const before = structuredClone(visible(book));
  const stop = new AbortController();
  const issues = await publishWorkbook(applyPlan(workbookAsRead(grids, taken), PLAN), KEEPING, { signal: stop.signal, onProgress: (done) => done === 3 && stop.abort() });
  expect(issues.map(({ code }) => code)).toEqual(["excel-cancelled", "excel-rolled-back"]);
  expect(visible(book)).toEqual(before);
});

test("widths the user gave to columns of ours stay", async () => {
  const book = await published();
  book.sheets[1].columns[1] = { width: 33 };
  await openInExcel(book);
  const { grids, taken } = await openWorkbook();
  expect(await publishWorkbook(applyPlan(workbookAsRead(grids, taken), PLAN), KEEPING)).toEqual([]);
  expect(book.sheets[1].columns[1]).toEqual({ width: 33 });
});
