/**
 * @jest-environment ./test/office/environment.ts
 * @jest-environment-options {"bridge": true}
 *
 * All or nothing: whatever happens to whichever request, the workbook is as it was, or as it should
 * be; and what the add-in says of it is true.
 */
import type { Issue } from "../../../src/appraisal/issue";
import { openWorkbook } from "../../../src/book/excel/open";
import { publishWorkbook } from "../../../src/book/excel/publish";
import { recover, restoreReplaced } from "../../../src/book/excel/recover";
import { unfinishedRun } from "../../../src/book/excel/unfinished";
import { applyPlan } from "../../../src/book/model/apply";
import { workbookAsRead } from "../../../src/book/model/as-read";
import type { LiveWorkbook } from "../../../src/book/model/live/workbook";
import { HostError } from "../../../src/host/errors";
import type { Fault, Line } from "../../../src/host/line";
import type { WorkbookPlan } from "../../../src/report/plan";
import { memoryStorage, usersBook, visible, type MemoryStorage } from "../../office/books";
import { openInExcel } from "../../office/start";
import { ourPlan, scoresPlan } from "../file/our-plan";

const BOOK = "https://localhost:3001/五月.xlsx";
const MAY = ourPlan([["小美", 91], ["阿强", 72]]);
const JUNE = ourPlan([["阿强", 95.25], ["小美", 88], ["阿丽", 60]]);
const calculate = (formula: string) => (formula.startsWith("KPI.") ? [["小美"], ["阿强"]] : 81.5);
const FAILURE = new HostError("GeneralException", "There was an internal error while processing the request.", 500);

jest.setTimeout(60_000);

interface State {
  readonly book: LiveWorkbook;
  readonly storage: MemoryStorage;
}

type Act = (storage: MemoryStorage) => Promise<Issue[]>;

const publishing = (plan: WorkbookPlan): Act => async (storage) => {
  const { grids, taken, issues } = await openWorkbook();
  if (issues.length > 0) return issues;
  return publishWorkbook(applyPlan(workbookAsRead(grids, taken), plan), { storage, book: BOOK });
};
const restoring: Act = (storage) => restoreReplaced({ storage, book: BOOK });
/** As the log stays when a run is taken back: one sheet is written while the others are given back. */
const withdrawing: Act = async (storage) => {
  const over = await openWorkbook();
  return over.issues.length > 0 ? [...over.issues] : restoreReplaced({ storage, book: BOOK }, {}, { plan: { sheets: [scoresPlan([["撤回", 1], ["阿强", 2]])] }, over });
};

/** The workbook before anything, after a run of ours, and after a second one. */
async function prepare(...acts: readonly Act[]): Promise<State> {
  const state = { book: usersBook(), storage: memoryStorage() };
  await openInExcel(state.book, { calculate });
  for (const act of acts) expect(await act(state.storage)).toEqual([]);
  return state;
}

/** A copy of a state in an Excel of its own. */
async function opened({ book, storage }: State): Promise<State & { line: Line }> {
  const copy = { book: structuredClone(book), storage: memoryStorage(storage) };
  return { ...copy, line: await openInExcel(copy.book, { calculate }) };
}

const SCENARIOS: [name: string, before: readonly Act[], act: Act][] = [
  ["a publish", [], publishing(MAY)],
  ["a publish again", [publishing(MAY)], publishing(JUNE)],
  ["a restore", [publishing(MAY), publishing(JUNE)], restoring],
  ["a restore of what was not there", [publishing(MAY)], restoring],
  ["a restore but for one sheet", [publishing(MAY), publishing(JUNE)], withdrawing],
  ["a restore of what was not there but for one sheet", [publishing(MAY)], withdrawing],
];

describe.each(SCENARIOS)("%s", (_, earlier, act) => {
  let start: State;
  let before: unknown;
  let after: unknown;
  let requests = 0;

  beforeAll(async () => {
    start = await prepare(...earlier);
    before = visible(structuredClone(start.book));
    const { book, storage, line } = await opened(start);
    expect(await act(storage)).toEqual([]);
    after = visible(book);
    requests = line.traffic.requests;
    expect(requests).toBeGreaterThan(5);
    expect(after).not.toEqual(before);
  });

  const faults: [name: string, fault: Fault][] = [
    ["refuses it", { kind: "refuse", error: FAILURE }],
    ["breaks off in its middle", { kind: "break", share: 0.5, error: FAILURE }],
    ["does it and says it failed", { kind: "lie", error: FAILURE }],
  ];

  test.each(faults)("at whichever request Excel %s, the workbook is as it was, or done", async (__, fault) => {
    for (let nth = 1; nth <= requests; nth++) {
      const { book, storage, line } = await opened(start);
      line.spoil(nth, fault);
      const codes = (await act(storage)).map(({ code }) => code);
      expect([nth, codes.includes("excel-unfinished")]).toEqual([nth, false]);
      expect([nth, visible(book)]).toEqual([nth, codes.length === 0 ? after : before]);
      expect([nth, await unfinishedRun({ storage, book: BOOK })]).toEqual([nth, null]);
    }
  });

  test.each<["complete" | "undo"]>([["complete"], ["undo"]])("at whichever request the pane is closed, the next start can %s it", async (way) => {
    for (let nth = 1; nth <= requests; nth++) {
      const { book, storage, line } = await opened(start);
      line.spoil(nth, { kind: nth % 2 === 0 ? "lose" : "silence" });
      void act(storage);
      await line.isDown;
      await openInExcel(book, { calculate });
      const unfinished = await unfinishedRun({ storage, book: BOOK });
      expect([nth, await recover(way, { storage, book: BOOK })]).toEqual([nth, []]);
      const expected = unfinished === null ? before : way === "undo" && unfinished.canUndo ? before : after;
      expect([nth, visible(book)]).toEqual([nth, expected]);
      expect(await unfinishedRun({ storage, book: BOOK })).toBeNull();
    }
  });
});
