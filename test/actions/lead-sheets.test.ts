/** What the pane writes to lead with is what the command line writes for the same workbook. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refresh } from "../../src/actions/actions";
import { writeCertificates, writeCoaching, writeReview } from "../../src/actions/insight";
import { openBook } from "../../src/book/file/open";
import { ownSheet } from "../../src/book/model/own-sheets";
import type { Grid } from "../../src/book/grid";
import type { SheetKey } from "../../src/report/plan";
import { loadTemplate } from "../../src/templates";
import { open, published } from "../cli/commands/publishing";
import { run } from "../cli/running";
import { emptyDesk, type Desk } from "./desk";

let folder: string;
let grids: readonly Grid[];
const at = (name: string) => join(folder, name);

/** The quarter after its first two months were published; the third is in the data alone. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jinpai-lead-sheets-"));
  const quarter = readFileSync(join(__dirname, "../../assets/sample-quarter.xlsx"));
  const april = await published(await open(quarter), loadTemplate("team", "zh-CN"), "zh-CN", "2026-04");
  const may = await published(await open(april.bytes!), undefined, "zh-CN", "2026-05");
  writeFileSync(at("5.xlsx"), may.bytes!);
  ({ grids } = await openBook(may.bytes!, "5.xlsx"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function readDesk(): Promise<Desk> {
  const desk = emptyDesk("zh-CN", grids);
  await refresh(desk.context);
  return desk;
}

/** The two were not written at one moment. */
const WRITTEN = /生成于 .*$/;

/** What the cells of a sheet say, each with its place. */
const cellsOf = (all: readonly Grid[], key: SheetKey) => ownSheet(all, key)!.rows.flatMap((row, r) => Array.from(row ?? [], (cell, c) => ({ r, c, cell: typeof cell === "string" ? cell.replace(WRITTEN, "") : (cell ?? null) })).filter(({ cell }) => cell !== null));

async function ofCommandLine(command: string, ...options: string[]): Promise<readonly Grid[]> {
  const { code, err } = await run(command, at("5.xlsx"), ...options, "--out", at(`${command}.xlsx`));
  expect([code, err]).toEqual([0, expect.anything()]);
  return (await openBook(readFileSync(at(`${command}.xlsx`)), "x")).grids;
}

test("the review", async () => {
  const desk = await readDesk();
  await writeReview(desk.context, { spans: { before: ["2026-04"], after: ["2026-05", "2026-06"] }, months: 2, formerTiers: [], by: "班次" });
  expect(desk.state()).toMatchObject({ message: { kind: "sheets-written", sheets: ["月度回顾"] }, task: null });
  const theirs = await ofCommandLine("review", "--before", "2026-04", "--after", "2026-05..2026-06", "--months", "2", "--by", "班次");
  expect(cellsOf(desk.state().book!.grids, "review")).toEqual(cellsOf(theirs, "review"));
});

test("the coaching list, with its advice", async () => {
  const desk = await readDesk();
  await writeCoaching(desk.context, 2);
  const theirs = await ofCommandLine("coaching", "--most", "2");
  for (const key of ["coaching", "advice"] as const) expect(cellsOf(desk.state().book!.grids, key)).toEqual(cellsOf(theirs, key));
});

test("certificates", async () => {
  const desk = await readDesk();
  await writeCertificates(desk.context, { months: 3, formerTiers: [], title: "服务之星" });
  const theirs = await ofCommandLine("certificates", "--title", "服务之星");
  expect(cellsOf(desk.state().book!.grids, "certificates")).toEqual(cellsOf(theirs, "certificates"));
});

test("a column that has gone meanwhile, and nobody to honour, are told, and nothing is written", async () => {
  const desk = await readDesk();
  await writeReview(desk.context, { spans: null, months: 3, formerTiers: [], by: "血型" });
  expect(desk.state().message).toMatchObject({ kind: "issues", issues: expect.arrayContaining([expect.objectContaining({ code: "roster-column-unknown" })]) });
  await writeCertificates(desk.context, { months: 12, formerTiers: [], title: null });
  expect(desk.state().message).toMatchObject({ kind: "issues", issues: expect.arrayContaining([expect.objectContaining({ code: "nobody-honoured", params: { count: 12 } })]) });
  expect((await desk.port.read()).grids).toEqual(grids);
});
