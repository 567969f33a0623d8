import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { speechOf } from "../../src/appraisal/rubric/cells/speech";
import type { Issue } from "../../src/appraisal/issue";
import type { Locale } from "../../src/appraisal/rubric/types";
import { openBook } from "../../src/book/file/open";
import { saveBook } from "../../src/book/file/save";
import { cellName, type CellValue, type Grid } from "../../src/book/grid";
import { applyPlan } from "../../src/book/model/apply";
import { workbookAsRead } from "../../src/book/model/as-read";
import { ownSheet } from "../../src/book/model/own-sheets";
import { findRubricTables, readRubricSheet } from "../../src/intake/rubric-sheet";
import { readRubric } from "../../src/appraisal/rubric/read";
import { score, type Run } from "../../src/pipeline";
import { publicationPlan } from "../../src/publication/publish";
import { recordsIn } from "../../src/publication/records";
import { verifyBook, type Verification } from "../../src/publication/verify";
import { withdrawalOf } from "../../src/publication/withdraw";
import type { WorkbookPlan } from "../../src/report/plan";
import { withEntry } from "../../src/report/sheets/log/chain";
import type { LogRow } from "../../src/report/sheets/log/row";
import { withdrawalPlan } from "../../src/report/withdrawal";
import { loadTemplate } from "../../src/templates";
import { contentAt, gridOfPlan } from "../report/plan-grid";

const assets = join(__dirname, "../../assets");

/** A sample published as the command line does it: written into a file, and read again. */
async function publishing(file: string, locale: Locale, times = 1): Promise<{ readonly grids: readonly Grid[]; readonly plan: WorkbookPlan }> {
  let bytes: Uint8Array = readFileSync(join(assets, `${file}.xlsx`));
  let written: WorkbookPlan | undefined;
  for (let n = 0; n < times; n++) {
    const { grids, taken } = await openBook(bytes, `${file}.xlsx`);
    const found = findRubricTables(grids);
    const rubric = readRubricSheet(grids)?.rubric ?? readRubric(loadTemplate("team", locale)).rubric!;
    const run = score(grids, rubric);
    const { plan, issues } = await publicationPlan({ grids, run, appraisal: run.appraisal!, issues: run.issues, rubricInBook: found && speechOf(found.tables), cards: [], now: `2026-06-0${n + 1}T09:30:00`, reopen: false }, locale);
    expect(issues).toEqual([]);
    bytes = saveBook(bytes, applyPlan(workbookAsRead(grids, taken), (written = plan!))).bytes!;
  }
  return { grids: (await openBook(bytes, `${file}.xlsx`)).grids, plan: written! };
}

const published = async (...run: Parameters<typeof publishing>): Promise<readonly Grid[]> => (await publishing(...run)).grids;

/** @param exports what the exports come to, where it is known */
function verified(grids: readonly Grid[], exports?: Run): Promise<Verification> {
  const found = findRubricTables(grids)!;
  return verifyBook({ grids, rubric: readRubricSheet(grids)!.rubric!, tables: found.tables, scoreAgain: (rubric, period) => exports ?? score(grids, rubric, period === null ? {} : { period }) });
}

const errors = ({ issues }: Verification) => issues.filter(({ severity }) => severity === "error");
const places = (issues: readonly Issue[]) => issues.map(({ code, sheet, cell }) => [code, sheet, cell]);

function withCell(grids: readonly Grid[], sheet: string, row: number, column: number, value: CellValue): Grid[] {
  return grids.map((grid) => (grid.name !== sheet ? grid : { ...grid, rows: Array.from({ length: Math.max(grid.rows.length, row + 1) }, (_, r) => (r !== row ? grid.rows[r] : Array.from({ length: Math.max(grid.rows[r]?.length ?? 0, column + 1) }, (__, c) => (c === column ? value : grid.rows[r]?.[c])))) }));
}

describe.each<Locale>(["zh-CN", "en"])("a published workbook as it was written (%s)", (locale) => {
  test.each(["sample-month", "sample-quarter"])("%s matches after a second run", async (file) => {
    const found = await verified(await published(file, locale, 2));
    expect(places(errors(found))).toEqual([]);
    expect(found.cells).toBeGreaterThan(500);
    expect(found.sheets.length).toBeGreaterThan(5);
  });
});

describe("one value that somebody changed", () => {
  let grids: readonly Grid[];
  let plan: WorkbookPlan;
  let exports: Run;
  beforeAll(async () => {
    ({ grids, plan } = await publishing("sample-month", "zh-CN"));
    exports = score(grids, readRubricSheet(grids)!.rubric!);
  });

  const SHEETS = ["scores", "bonus", "dashboard", "history", "cardData"] as const;

  it("is found, and named with what should stand there", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...SHEETS), fc.nat(), fc.nat(), async (key, r, c) => {
        const { name, rows } = ownSheet(grids, key)!;
        const filled = rows.flatMap((line, row) => (line ?? []).flatMap((value, column) => (value === null || value === undefined ? [] : [{ row, column, value }])));
        const { row, column, value } = filled[(r * 31 + c) % filled.length]!;
        const changed = typeof value === "number" ? value + 1 : `${String(value)}改`;
        // What a formula looks up for whoever is chosen is nobody's value, and who chose to close a month is theirs to say.
        const after = errors(await verified(withCell(grids, name, row, column, changed), exports));
        const isWatched = !(key === "cardData" && isFormula(row, column)) && !(key === "history" && column === 11 && row > 4);
        if (isWatched) expect({ found: places(after) }).toEqual({ found: [["cell-differs", name, cellName(row, column)]] });
        if (isWatched) expect(after[0]!.params).toEqual({ stands: String(changed), should: String(value) });
      }),
      { seed: 20261126, numRuns: 25 },
    );
  });

  function isFormula(row: number, column: number): boolean {
    const content = contentAt(plan.sheets.find(({ key }) => key === "cardData")!, row, column);
    return typeof content === "object" && content !== null && "formula" in content;
  }

  it("of the data is found where the exports still are", async () => {
    const data = ownSheet(grids, "data")!;
    const table = data.tables.find(({ name }) => name === "KpiData")!;
    const column = table.right;
    const row = Array.from({ length: table.bottom - table.top }, (_, n) => table.top + 1 + n).find((line) => typeof data.rows[line]?.[column] === "number")!;
    const found = errors(await verified(withCell(grids, data.name, row, column, (data.rows[row]![column] as number) + 1)));
    expect(places(found)).toContainEqual(["cell-differs", data.name, cellName(row, column)]);
  });

  it("of the log, and a row of it that is gone", async () => {
    const twice = await published("sample-month", "zh-CN", 2);
    const log = ownSheet(twice, "log")!;
    const { top } = log.tables[0]!;
    const action = log.rows[top]!.indexOf("数据指纹");
    expect(places(errors(await verified(withCell(twice, log.name, top + 1, action, "000000000000"))))).toEqual([["log-row-edited", log.name, null]]);
    const gone = twice.map((grid) => (grid === log ? { ...grid, rows: grid.rows.filter((_, row) => row !== top + 1) } : grid));
    expect(errors(await verified(gone)).map(({ code, params }) => [code, params])).toEqual([["log-rows-missing", { from: 1, to: 1 }]]);
  });

  it("is not sought by a run that was taken back", async () => {
    const before = recordsIn(grids);
    const other = await withEntry(before.log, before.logHead, { ...before.log[0]!, bonusTotal: 1, dataFingerprint: "000000000000" });
    const versions = before.versions;
    const withLog = (log: readonly LogRow[]) => {
      const kept = withdrawalPlan({ log, versions, about: { rubric: "", period: null }, now: "2026-06-01T09:40:00" }, "zh-CN").sheets.map(gridOfPlan);
      return grids.map((grid) => ownSheet(kept, grid.mark as "log") ?? grid);
    };
    expect(errors(await verified(withLog(other), exports)).map(({ code }) => code)).toEqual(["log-total-differs"]);
    const taken = await withdrawalOf(withLog(other), { marks: ["log", "versions"], before: grids }, "2026-06-01T09:40:00", "zh-CN");
    const after = taken!.sheets.map(gridOfPlan);
    expect(places(errors(await verified(grids.map((grid) => ownSheet(after, grid.mark as "log") ?? grid), exports)))).toEqual([]);
    expect(recordsIn(after).log.map(({ action }) => action)).toEqual(["评分", "评分", "撤回"]);
  });

  it("of the rubric is told apart from results: they are verified by the rubric they were made by", async () => {
    const rubric = ownSheet(grids, "rubric") ?? grids.find(({ tables }) => tables.some(({ name }) => name === "KpiCriteria"))!;
    const table = rubric.tables.find(({ name }) => name === "KpiCriteria")!;
    const weight = rubric.rows[table.top]!.indexOf("权重");
    const found = errors(await verified(withCell(grids, rubric.name, table.top + 1, weight, 77), exports));
    expect(found.map(({ code }) => code)).toEqual(["rubric-edited-since"]);
  });

  it("does not come of another program that saves 15 digits and drops the frames of tables", async () => {
    const saved = grids.map((grid) => (grid.mark === undefined ? grid : { ...grid, tables: grid.mark === "rubric" ? grid.tables : [], rows: Array.from(grid.rows, (row) => row?.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(15)) : cell))) }));
    expect(errors(await verified(saved, exports)).slice(0, 3).map(({ sheet, cell, params }) => [sheet, cell, params])).toEqual([]);
  });

  it("does not come of sorting a table", async () => {
    const scores = ownSheet(grids, "scores")!;
    const { top, bottom } = scores.tables[0]!;
    const sorted = grids.map((grid) => (grid === scores ? { ...grid, rows: grid.rows.map((row, r) => (r > top && r <= bottom ? grid.rows[top + bottom + 1 - r] : row)) } : grid));
    expect(errors(await verified(sorted, exports))).toEqual([]);
  });
});
