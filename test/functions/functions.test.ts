/** The functions over the tables of a workbook that was written, as Excel hands them over when it opens it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBook } from "../../src/book/file/open";
import { cellAt, type Grid } from "../../src/book/grid";
import { ownSheet } from "../../src/book/model/own-sheets";
import { explain } from "../../src/functions/explain";
import { scores } from "../../src/functions/scores";
import { COMPARED } from "../../src/report/sheets/live/comparison";
import { run } from "../cli/running";
import type { Range } from "./published";

/** The column in which the trial begins. */
const TRIAL = COMPARED + 1;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "jinpai-functions-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** The sample with its own rubric sheet, which is Chinese. */
async function scored(sample: string, ...options: string[]): Promise<readonly Grid[]> {
  const file = join(folder, "scored.xlsx");
  expect((await run("score", join(__dirname, `../../assets/${sample}.xlsx`), "--out", file, ...options)).code).toBe(0);
  return (await openBook(readFileSync(file), "scored.xlsx")).grids;
}

function rangeOf(grids: readonly Grid[], name: string): Range {
  const grid = grids.find(({ tables }) => tables.some((table) => table.name === name))!;
  const { top, left, bottom, right } = grid.tables.find((table) => table.name === name)!;
  return Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (__, c) => cellAt(grid, top + r, left + c) ?? ""));
}

/** What the cell with KPI.SCORES spilled when the workbook was written: right of the comparison. */
function spilledIn(grids: readonly Grid[]): Range {
  const live = ownSheet(grids, "live")!;
  const top = live.rows.findIndex((row) => ["客服", "Agent"].includes(String(row?.[TRIAL])));
  const width = live.rows[top]!.length - TRIAL;
  const rows = live.rows.slice(top).map((row) => Array.from({ length: width }, (_, c) => row?.[TRIAL + c] ?? ""));
  return rows.filter(([agent]) => agent !== "");
}

test.each([
  ["its own rubric sheet", "sample-month", ["--locale", "zh-CN"]],
  ["its own rubric sheet, the other sheets in English", "sample-month", ["--locale", "en"]],
  ["a rubric sheet that was written with it", "sample-quarter", ["--locale", "en", "--template", "team"]],
])("%s: the live sheet computes what it was written with", async (_, sample, options) => {
  const grids = await scored(sample, ...options);
  const [data, criteria, tiers, settings] = ["KpiData", "KpiCriteria", "KpiTiers", "KpiSettings"].map((name) => rangeOf(grids, name)) as [Range, Range, Range, Range];
  const spilled = spilledIn(grids);
  expect(spilled.length).toBeGreaterThan(10);
  expect(scores(data, criteria, tiers, settings)).toEqual(spilled);
});

test("an agent's explanation, in the language of the rubric sheet", async () => {
  const grids = await scored("sample-month", "--locale", "en");
  const [data, criteria, tiers, settings, metrics] = ["KpiData", "KpiCriteria", "KpiTiers", "KpiSettings", "KpiMetrics"].map((name) => rangeOf(grids, name)) as [Range, Range, Range, Range, Range];
  const best = scores(data, criteria, tiers, settings)[1]![0];
  const said = explain(best, data, criteria, tiers, settings, metrics).flat();
  const { out } = await run("explain", join(folder, "scored.xlsx"), String(best));
  const printed = out.trimEnd().split("\n").filter((line) => !line.startsWith("  "));
  expect(said).toEqual(printed);
});
