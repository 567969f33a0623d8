/**
 * @jest-environment ./test/office/environment.ts
 * @jest-environment-options {"bridge": true}
 */
import type { Issue } from "../../../src/appraisal/issue";
import { openWorkbook } from "../../../src/book/excel/open";
import { publishWorkbook } from "../../../src/book/excel/publish";
import { restoreReplaced } from "../../../src/book/excel/recover";
import { applyPlan } from "../../../src/book/model/apply";
import { workbookAsRead } from "../../../src/book/model/as-read";
import { CELLS_NAME } from "../../../src/book/model/cells-name";
import { DEFAULT_LOOK } from "../../../src/book/model/live/look";
import { put } from "../../../src/book/model/live/layer";
import type { LiveSheet } from "../../../src/book/model/live/sheet";
import type { LiveWorkbook } from "../../../src/book/model/live/workbook";
import { HostError } from "../../../src/host/errors";
import type { WorkbookPlan } from "../../../src/report/plan";
import { memoryStorage, usersBook, visible } from "../../office/books";
import { openInExcel } from "../../office/start";
import { ourPlan } from "../file/our-plan";

const BOOK = "https://localhost:3001/五月.xlsx";
const MAY = ourPlan([["小美", 91], ["阿强", 72]]);
const MAY_CORRECTED = ourPlan([["小美", 93], ["阿强", 72]]);
const JUNE = ourPlan([["阿强", 99], ["小美", 88], ["阿丽", 60]]);
const calculate = (formula: string) => (formula.startsWith("KPI.") ? [["小美"], ["阿强"]] : 81.5);
/** What the user made of a remark's cell: nothing of it can be told from the sheet's own. */
const RED = { ...DEFAULT_LOOK, color: "C00000", fill: "FFFF00" };

async function publish(plan: WorkbookPlan, storage = memoryStorage()): Promise<Issue[]> {
  const { grids, taken } = await openWorkbook();
  return publishWorkbook(applyPlan(workbookAsRead(grids, taken), plan), { storage, book: BOOK });
}

/** A workbook with a run of May's in it, on which people wrote since. */
async function remarkedBook(): Promise<{ book: LiveWorkbook; scores: LiveSheet }> {
  const book = usersBook();
  await openInExcel(book, { calculate });
  expect(await publish(MAY)).toEqual([]);
  const scores = book.sheets.find(({ name }) => name === "评分排名")!;
  write(scores, 1, 4, "申诉中");
  put(scores.cells.looks, 1, 4, RED);
  put(scores.cells.formats, 1, 4, "@");
  write(scores, 2, 4, 81.5);
  put(scores.cells.formulas, 2, 4, "C3*2");
  write(scores, 40, 1, "制表：王芳");
  scores.merges.push({ top: 40, left: 1, bottom: 40, right: 3 });
  return { book, scores };
}

function write({ cells }: LiveSheet, row: number, column: number, value: string | number): void {
  put(cells.values, row, column, value);
}

const usersPart = ({ cells, merges }: LiveSheet): unknown => [
  [cells.values[1]?.[4], cells.looks[1]?.[4], cells.formats[1]?.[4]],
  [cells.values[2]?.[4], cells.formulas[2]?.[4]],
  [cells.values[40]?.[1], merges.filter(({ top }) => top === 40)],
];

test("what people wrote beside the same people and below stays as it is, looks, formulas and merges included", async () => {
  const { scores } = await remarkedBook();
  const before = structuredClone(usersPart(scores));
  expect(await publish(MAY_CORRECTED)).toEqual([]);
  expect(scores.cells.values[1]?.[2]).toBe(93);
  expect(usersPart(scores)).toEqual(before);
  expect(await publish(MAY)).toEqual([]);
  expect(usersPart(scores)).toEqual(before);
});

test("what was written since the workbook was read is not missed", async () => {
  const { scores } = await remarkedBook();
  const { grids, taken } = await openWorkbook();
  const applied = applyPlan(workbookAsRead(grids, taken), MAY_CORRECTED);
  write(scores, 30, 5, "刚刚写的");
  expect(await publishWorkbook(applied, { storage: memoryStorage(), book: BOOK })).toEqual([]);
  expect(scores.cells.values[30]?.[5]).toBe("刚刚写的");
});

test("what cannot stay is named, and can be had back", async () => {
  const { book, scores } = await remarkedBook();
  const before = structuredClone(visible(book));
  const storage = memoryStorage();
  expect(await publish(JUNE, storage)).toMatchObject([{ severity: "warning", code: "file-cells-lost", sheet: "评分排名", cell: "E2", params: { cells: "评分排名!E2:E3" } }]);
  expect([scores.cells.values[1]?.[4], scores.cells.values[2]?.[4], scores.cells.values[40]?.[1]]).toEqual([undefined, undefined, "制表：王芳"]);
  expect(await restoreReplaced({ storage, book: BOOK })).toEqual([]);
  expect(visible(book)).toEqual(before);
});

test("rows put in among ours are named", async () => {
  const { scores } = await remarkedBook();
  const own = scores.names.find(({ name }) => name === CELLS_NAME)!;
  own.formula = own.formula.replace("$A$1:$C$3", "$A$1:$C$4");
  expect((await publish(MAY_CORRECTED)).map(({ code, params }) => [code, params])).toContainEqual(["file-insertions-lost", { sheets: "评分排名" }]);
});

test("whichever request fails, what people wrote is as it was", async () => {
  const error = new HostError("GeneralException", "There was an internal error while processing the request.", 500);
  for (let nth = 1, done = false; !done; nth++) {
    const { book, scores } = await remarkedBook();
    const [before, users] = [structuredClone(visible(book)), structuredClone(usersPart(scores))];
    const line = await openInExcel(book, { calculate });
    line.spoil(nth, { kind: "break", share: 0.5, error });
    const issues = await publish(MAY_CORRECTED);
    expect([nth, usersPart(scores)]).toEqual([nth, users]);
    if (issues.length > 0) expect([nth, visible(book)]).toEqual([nth, before]);
    done = line.traffic.requests < nth;
    expect(nth).toBeLessThan(40);
  }
});
