/**
 * @jest-environment ./test/office/environment.ts
 * @jest-environment-options {"bridge": true}
 *
 * The pane inside Excel, the functions in its cells and the command line give the same numbers, to the
 * last digit, on every worked case: each on its own way from the same workbook.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { choosePeriod, importRubric, publish, refresh } from "../src/actions/actions";
import type { Context } from "../src/actions/context";
import { initialState } from "../src/actions/state";
import { createStore } from "../src/actions/store";
import { excelPort } from "../src/book/excel/port";
import { openLive } from "../src/book/file/live/open";
import { saveLive } from "../src/book/file/live/save";
import { liveWorkbook } from "../src/book/model/live/grids";
import type { LiveWorkbook } from "../src/book/model/live/workbook";
import { scores } from "../src/functions/scores";
import { resultOf, type Result } from "../src/report/result";
import { casesBelow, type Case } from "./cases";
import { run } from "./cli/running";
import { memoryStorage } from "./office/books";
import { openInExcel } from "./office/start";

const HOST = { locale: "zh-CN", theme: "light" } as const;

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "jinpai-same-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/** What people are paid by. */
const decisive = ({ agents }: Pick<Result, "agents">) => agents.map(({ agent, score, rank, tier, bonus }) => [agent, score, rank, tier, bonus?.amount ?? null]);

/** The cells of a table as a function is handed them: empty ones are "". */
function tableIn({ sheets }: LiveWorkbook, wanted: string): unknown[][] {
  for (const { cells, tables } of sheets) {
    const table = tables.find(({ name }) => name === wanted);
    if (table === undefined) continue;
    const { top, left, bottom, right } = table;
    return Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (__, c) => cells.values[top + r]?.[left + c] ?? ""));
  }
  throw new Error(`there is no table ${wanted}`);
}

/** The pane over the genuine client: what it shows, and what it has written; null where it writes nothing. */
async function byPane(file: Uint8Array, { rubric, period }: Case): Promise<{ result: Result; book: LiveWorkbook } | null> {
  const book = (await openLive(file, "五月.xlsx")).workbook!;
  await openInExcel(book, { calculate: () => ({ error: "#BUSY!" }) });
  const port = excelPort(HOST, memoryStorage());
  const context: Context = { port, store: createStore(initialState(HOST)), environment: { now: () => "2026-06-01T09:30:00", sample: () => Promise.reject(new Error("none")), save: () => undefined }, running: null };
  await refresh(context);
  await importRubric(context, "rubric.json", new TextEncoder().encode(JSON.stringify(rubric)));
  choosePeriod(context, period ?? "");
  const { run: scored, draft } = context.store.get();
  if (draft === null || scored === null || scored.appraisal === null) return null;
  await publish(context);
  expect(context.store.get().message).toEqual({ kind: "written" });
  return { result: resultOf(scored.appraisal, scored.issues, "zh-CN"), book };
}

/** The command line: what it says, and the workbook it has written; null where it stops. */
async function byCommandLine(file: Uint8Array, { rubric, period }: Case): Promise<{ result: Result; book: LiveWorkbook } | null> {
  const path = (name: string) => join(folder, name);
  writeFileSync(path("五月.xlsx"), file);
  writeFileSync(path("rubric.json"), JSON.stringify(rubric));
  const { code } = await run("score", path("五月.xlsx"), "--rubric", path("rubric.json"), ...(period === undefined ? [] : ["--period", period]), "--out", path("out.xlsx"), "--json", path("out.json"));
  if (code !== 0) return null;
  return { result: JSON.parse(readFileSync(path("out.json"), "utf8")) as Result, book: (await openLive(new Uint8Array(readFileSync(path("out.xlsx"))), "out.xlsx")).workbook! };
}

const cases = casesBelow(join(__dirname, "cases"));
let scoredCases = 0;

test.each(cases.map((one) => [one.name, one] as const))("%s", async (_, one) => {
  const book = liveWorkbook(await one.grids());
  const file = saveLive(null, book, book).bytes!;
  const pane = await byPane(file, one);
  const commandLine = await byCommandLine(file, one);
  expect(pane === null).toBe(commandLine === null);
  if (pane === null || commandLine === null) return;
  scoredCases += 1;
  expect(decisive(pane.result)).toEqual(decisive(commandLine.result));
  for (const table of ["KpiScores", "KpiBonus"]) expect([table, tableIn(pane.book, table)]).toEqual([table, tableIn(commandLine.book, table)]);
  for (const { book: written } of [pane, commandLine]) {
    const [data, criteria, tiers, settings] = ["KpiData", "KpiCriteria", "KpiTiers", "KpiSettings"].map((name) => tableIn(written, name));
    const spilled = scores(data!, criteria!, tiers!, settings!);
    expect(spilled.slice(1).map((row) => [row[0], ...row.slice(-3)])).toEqual(decisive(pane.result).map(([agent, score, rank, tier]) => [agent, score ?? "", rank ?? "", tier ?? ""]));
  }
});

test("most of them score at all", () => expect(scoredCases).toBeGreaterThan(cases.length / 2));
