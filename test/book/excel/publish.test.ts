/** @jest-environment ./test/office/environment.ts */
import { openWorkbook } from "../../../src/book/excel/open";
import { publishWorkbook } from "../../../src/book/excel/publish";
import { restoreReplaced } from "../../../src/book/excel/recover";
import { applyPlan } from "../../../src/book/model/apply";
import { workbookAsRead } from "../../../src/book/model/as-read";
import { draw } from "../../../src/book/model/live/draw";
import type { WorkbookPlan } from "../../../src/report/plan";
import { memoryStorage, usersBook, visible, visibleSheet } from "../../office/books";
import { openInExcel } from "../../office/start";
import { ourPlan } from "../file/our-plan";

const BOOK = "https://localhost:3001/五月.xlsx";
const MAY = ourPlan([["小美", 91], ["阿强", 72]]);
const JUNE = ourPlan([["阿强", 95.25], ["小美", 88], ["阿丽", 60]]);
const calculate = (formula: string) => (formula.startsWith("KPI.") ? [["小美"], ["阿强"]] : 81.5);

async function publish(plan: WorkbookPlan, storage = memoryStorage()) {
  const { grids, taken, issues } = await openWorkbook();
  expect(issues).toEqual([]);
  const applied = applyPlan(workbookAsRead(grids, taken), plan);
  expect(await publishWorkbook(applied, { storage, book: BOOK })).toEqual([]);
  return applied.sheets.filter((sheet) => sheet.kind === "ours").map((sheet) => visibleSheet(draw(sheet, "")));
}

test("a plan stands in Excel as it was drawn", async () => {
  const book = usersBook();
  const line = await openInExcel(book, { calculate });
  const drawn = await publish(MAY);
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["数据信息", "Visible"], ["评分排名", "Visible"], ["看板", "Visible"], ["实时试算", "Hidden"]]);
  expect(book.sheets.slice(1).map(visibleSheet)).toEqual(drawn);
  expect(line.traffic.requests).toBeLessThanOrEqual(15);
});

test("a second run rewrites the sheets where they stand, and what it replaced can be had back", async () => {
  const book = usersBook();
  await openInExcel(book, { calculate });
  const storage = memoryStorage();
  await publish(MAY, storage);
  const ids = book.sheets.map(({ id }) => id);
  const tables = book.sheets.flatMap(({ tables: own }) => own.map(({ id }) => id));
  const may = structuredClone(visible(book));
  const drawn = await publish(JUNE, storage);
  expect(book.sheets.slice(1).map(visibleSheet)).toEqual(drawn);
  expect(book.sheets.map(({ id }) => id)).toEqual(ids);
  expect(book.sheets.flatMap(({ tables: own }) => own.map(({ id }) => id))).toEqual(tables);
  expect(await restoreReplaced({ storage, book: BOOK })).toEqual([]);
  expect(visible(book)).toEqual(may);
  // Once is all: what was taken back does not come again by itself.
  expect(await restoreReplaced({ storage, book: BOOK })).toEqual([]);
  expect(visible(book)).toEqual(may);
  await publish(JUNE, storage);
  expect(await restoreReplaced({ storage, book: BOOK })).toEqual([]);
  expect(visible(book)).toEqual(may);
});

test("what the first run added goes again", async () => {
  const book = usersBook();
  await openInExcel(book, { calculate });
  const storage = memoryStorage();
  const before = structuredClone(visible(book));
  await publish(MAY, storage);
  expect(await restoreReplaced({ storage, book: BOOK })).toEqual([]);
  expect(visible(book)).toEqual(before);
});
