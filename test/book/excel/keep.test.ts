/** @jest-environment ./test/office/environment.ts */
import type { Issue } from "../../../src/appraisal/issue";
import { openWorkbook } from "../../../src/book/excel/open";
import { publishWorkbook } from "../../../src/book/excel/publish";
import { restoreReplaced } from "../../../src/book/excel/recover";
import { applyPlan } from "../../../src/book/model/apply";
import { workbookAsRead } from "../../../src/book/model/as-read";
import { CELLS_NAME } from "../../../src/book/model/cells-name";
import type { LivePage } from "../../../src/book/model/live/page";
import type { LiveSheet } from "../../../src/book/model/live/sheet";
import type { LiveValidation } from "../../../src/book/model/live/validation";
import type { LiveWorkbook } from "../../../src/book/model/live/workbook";
import type { WorkbookPlan } from "../../../src/report/plan";
import { memoryStorage, usersBook, visible } from "../../office/books";
import { openInExcel } from "../../office/start";
import { ourPlan } from "../file/our-plan";

const BOOK = "https://localhost:3001/五月.xlsx";
const MAY = ourPlan([["小美", 91], ["阿强", 72]]);
const JUNE = ourPlan([["阿强", 95.25], ["小美", 88], ["阿丽", 60]]);
const calculate = (formula: string) => (formula.startsWith("KPI.") ? [["小美"], ["阿强"]] : 81.5);
const MARGINS = { left: 0.25, right: 0.25, top: 1, bottom: 1.5, header: 0.2, footer: 0.4 };
const cells = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

async function publish(plan: WorkbookPlan, storage = memoryStorage()): Promise<Issue[]> {
  const { grids, taken } = await openWorkbook();
  return publishWorkbook(applyPlan(workbookAsRead(grids, taken), plan), { storage, book: BOOK });
}

async function publishedBook(): Promise<{ book: LiveWorkbook; scores: LiveSheet }> {
  const book = usersBook();
  await openInExcel(book, { calculate });
  expect(await publish(MAY)).toEqual([]);
  return { book, scores: book.sheets.find(({ name }) => name === "评分排名")! };
}

function around(scores: LiveSheet, changes: Partial<LivePage>): void {
  scores.page = { ...scores.page, ...changes };
}

describe("what people set up on a sheet of ours stays when it is rewritten", () => {
  test("margins, header and footer, tab colour, and all of it can be had back", async () => {
    const { book, scores } = await publishedBook();
    scores.tabColor = "C00000";
    around(scores, { margins: MARGINS, header: "人力资源部", footer: { left: "内部资料", right: "&P" }, scalesAround: true });
    const before = structuredClone(visible(book));
    const storage = memoryStorage();
    expect(await publish(JUNE, storage)).toEqual([]);
    expect(scores.cells.values[1]?.[1]).toBe("阿强");
    expect(scores.tabColor).toBe("C00000");
    expect(scores.page).toMatchObject({ margins: MARGINS, header: "人力资源部", footer: { left: "内部资料", right: "&P" }, scalesAround: true });
    expect(await restoreReplaced({ storage, book: BOOK })).toEqual([]);
    expect(visible(book)).toEqual(before);
  });

  test("a footer of ours is written anew, whatever programs add to it", async () => {
    const { scores } = await publishedBook();
    const { footer } = scores.page;
    around(scores, { footer: { left: '&"宋体,常规"&9绩效考核 四月', right: "&P / &N" } });
    await publish(JUNE);
    expect(scores.page.footer).toEqual(footer);
  });

  test("a footer that somebody took away stays away", async () => {
    const { scores } = await publishedBook();
    around(scores, { footer: { left: "", right: "" } });
    await publish(JUNE);
    expect(scores.page.footer).toEqual({ left: "", right: "" });
  });
});

describe("what may be entered into cells of theirs", () => {
  const validation = (range: LiveValidation["range"], rule: LiveValidation["rule"]): LiveValidation => ({ range, rule, prompt: "复核结论", error: "只能选一个" });
  const review = validation(cells(1, 8, 40), { kind: "list", source: "通过,退回" });
  const manner = { promptTitle: "复核", errorTitle: "", style: "Warning" } as const;
  const date = { ...validation(cells(50, 1), { kind: "other", rule: { date: { formula1: "2026-05-01", operator: "GreaterThan" } } }), manner };
  const custom = validation(cells(52, 1, 53, 2), { kind: "other", rule: { custom: { formula: "=LEN(B53)<10" } } });

  test("stays, of whatever kind and manner", async () => {
    const { book, scores } = await publishedBook();
    const ours = structuredClone(scores.validations);
    scores.validations.push(review, date, custom);
    const before = structuredClone(visible(book));
    const storage = memoryStorage();
    expect(await publish(JUNE, storage)).toEqual([]);
    expect(scores.validations).toEqual([...ours, review, date, custom]);
    expect(await restoreReplaced({ storage, book: BOOK })).toEqual([]);
    expect(visible(book)).toEqual(before);
  });

  test("is cut where cells of ours come to stand; a formula, which would mean other cells then, goes", async () => {
    const { scores } = await publishedBook();
    const list: LiveValidation = validation(cells(2, 1, 20), { kind: "list", source: "通过,退回" });
    scores.validations = [list, validation(cells(3, 2, 20), { kind: "other", rule: { custom: { formula: "=C4<100" } } })];
    await publish(JUNE);
    expect(scores.validations.filter(({ prompt }) => prompt === "复核结论")).toEqual([{ ...list, range: cells(6, 1, 20) }]);
  });

  test("cannot be told from ours where the workbook does not say which cells are", async () => {
    const { scores } = await publishedBook();
    const ours = structuredClone(scores.validations);
    scores.names = scores.names.filter(({ name }) => name !== CELLS_NAME);
    scores.validations.push(review);
    await publish(JUNE);
    expect(scores.validations).toEqual(ours);
  });
});
