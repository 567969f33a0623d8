/**
 * 核对: a published workbook computed once more from what it holds, and everything in it that does not
 * match. What the sheets should hold comes from the makers that publishing uses.
 */
import { appraise } from "../appraisal/appraise";
import { sumExactly } from "../appraisal/decimal";
import type { Issue } from "../appraisal/issue";
import { compare15 } from "../appraisal/number";
import { speechOf } from "../appraisal/rubric/cells/speech";
import type { RubricTables } from "../appraisal/rubric/cells/cell";
import type { Rubric } from "../appraisal/rubric/types";
import { isCellError, type CellValue, type Grid } from "../book/grid";
import { ownSheet } from "../book/model/own-sheets";
import { formatMoney } from "../locale/format";
import type { Run } from "../pipeline";
import { reportIssue } from "../report/codes";
import { rubricFingerprint } from "../report/fingerprint";
import { publishedTable } from "../report/sheets/data/published";
import { readHistory } from "../report/sheets/history/read";
import { logFlaws, type LogFlaw } from "../report/sheets/log/chain";
import type { LogRow } from "../report/sheets/log/row";
import { isRun, standing } from "../report/sheets/log/standing";
import { rubricOfVersion, type RubricVersion } from "../report/sheets/versions/version";
import { recordsIn } from "./records";
import { expectedData, expectedSheets, localeOfSheet, reportAgain, type ExpectedSheet, type Standing } from "../report/verify/expected";

export interface Verification {
  /** Cells that were compared. */
  readonly cells: number;
  /** Names of the sheets that were. */
  readonly sheets: readonly string[];
  /** Errors: what does not match. Others: what could not be looked at. */
  readonly issues: readonly Issue[];
}

export interface ToVerify {
  readonly grids: readonly Grid[];
  /** The rubric of the workbook's own sheet, and its tables. */
  readonly rubric: Rubric;
  readonly tables: Partial<RubricTables>;
  /** Reads and scores the exports that are still in the workbook. */
  readonly scoreAgain: (rubric: Rubric, period: string | null) => Run;
  /** Waited for between steps, of how many; 0 while that is not known. What it throws ends it. */
  readonly pause?: (done: number, of: number) => Promise<void>;
}

/**
 * Everything in a workbook that is not what its data and its rubric come to, and everything in its log
 * that is not as it was written.
 *
 * @example (await verifyBook({ grids, rubric, tables, scoreAgain })).issues.length // 0
 */
export async function verifyBook(given: ToVerify): Promise<Verification> {
  const { grids } = given;
  const { log, logHead, versions } = recordsIn(grids);
  const flaws = flawIssues(await logFlaws(log, logHead), log, ownSheet(grids, "log"));
  const data = ownSheet(grids, "data");
  const { issues, ...found } = data === undefined ? nothing("nothing-published", null) : await verifyResults(given, data, log, versions);
  return { ...found, issues: distinct([...issues, ...flaws]) };
}

function nothing(code: "nothing-published" | "data-unreadable", sheet: string | null): Verification {
  return { cells: 0, sheets: [], issues: [reportIssue("error", code, {}, { sheet })] };
}

/** The run whose results stand in the workbook, and what it was computed by. */
interface PublishedRun {
  /** null where the log does not tell of it. */
  readonly row: LogRow | null;
  /** The rubric it was published by, where that is known; else the sheet's. */
  readonly rubric: Rubric;
  readonly onSheet: string;
  /** Whether the rubric sheet says something else by now. */
  readonly edited: boolean;
  readonly kept: boolean;
}

async function publishedRun(onSheet: Rubric, data: Grid, log: readonly LogRow[], versions: readonly RubricVersion[]): Promise<PublishedRun> {
  const fingerprint = await rubricFingerprint(onSheet);
  const runs = standing(log).filter(isRun);
  const period = publishedTable(data, onSheet)?.period ?? runs.at(-1)?.period ?? "";
  const row = runs.findLast((run) => run.period === period) ?? null;
  const edited = row !== null && row.rubricFingerprint !== fingerprint;
  const kept = edited ? await rubricOfVersion(versions, row.rubricFingerprint) : null;
  return { row, rubric: kept ?? onSheet, onSheet: fingerprint, edited, kept: kept !== null };
}

async function verifyResults({ grids, rubric: onSheet, tables, scoreAgain, pause = async () => undefined }: ToVerify, data: Grid, log: readonly LogRow[], versions: readonly RubricVersion[]): Promise<Verification> {
  const run = await publishedRun(onSheet, data, log, versions);
  const table = publishedTable(data, run.rubric);
  if (table === null) return nothing("data-unreadable", data.name);
  const { row, rubric } = run;
  const history = readHistory(ownSheet(grids, "history"));
  const found: Standing = {
    rubricInBook: speechOf(tables),
    earlier: { history: history.rows, figures: history.figures },
    log,
    versions,
    now: row === null ? "" : row.time.replace(" ", "T"),
    fingerprints: { rubric: row === null ? run.onSheet : row.rubricFingerprint, data: row === null ? "" : row.dataFingerprint },
  };
  const locale = localeOfSheet(data);
  await pause(0, 0);
  const appraisal = appraise(rubric, table);
  await pause(0, 0);
  const raw = scoreAgain(rubric, table.period).appraisal;
  await pause(0, 0);
  const expected = [...expectedSheets(reportAgain(appraisal, found), locale), ...(raw === null ? [] : [expectedData(reportAgain(raw, found), locale)])];
  const compared: ReturnType<typeof comparedWith>[] = [];
  for (const [n, sheet] of expected.entries()) {
    await pause(n, expected.length);
    compared.push(comparedWith(sheet, grids));
  }
  return {
    cells: compared.reduce((sum, { cells }) => sum + cells, 0),
    sheets: [...new Set(compared.flatMap(({ name }) => (name === null ? [] : [name])))],
    issues: [
      ...compared.flatMap(({ issues }) => issues),
      ...(raw === null ? [reportIssue("info", "raw-data-not-read", {})] : []),
      ...rubricIssues(run, ownSheet(grids, "rubric")),
      ...totalIssues(row, sumExactly(appraisal.bonuses.map((parts) => parts?.amount ?? 0)), ownSheet(grids, "log")),
    ],
  };
}

function comparedWith({ key, plan, compare }: ExpectedSheet, grids: readonly Grid[]): { readonly name: string | null; readonly cells: number; readonly issues: readonly Issue[] } {
  const grid = ownSheet(grids, key);
  if (grid === undefined) return { name: null, cells: 0, issues: [reportIssue("error", "sheet-gone", {}, { sheet: plan.name })] };
  const { cells, differences } = compare(grid);
  return { name: grid.name, cells, issues: differences.map(({ cell, stands, should }) => reportIssue("error", "cell-differs", { stands: shown(stands), should: shown(should) }, { sheet: grid.name, cell })) };
}

/** A cell's content in a sentence; "" of an empty one. */
function shown(cell: CellValue): string {
  return cell === null ? "" : isCellError(cell) ? cell.error : String(cell);
}

function rubricIssues({ row, onSheet, edited, kept }: PublishedRun, grid: Grid | undefined): Issue[] {
  if (row === null || !edited) return [];
  return [reportIssue("error", kept ? "rubric-edited-since" : "rubric-not-kept", { logged: row.rubricFingerprint, now: onSheet }, { sheet: grid?.name ?? null })];
}

/** What was paid by the log, against what comes out. */
function totalIssues(row: LogRow | null, total: number, grid: Grid | undefined): Issue[] {
  if (row === null || row.bonusTotal === null || compare15(row.bonusTotal, total) === 0) return [];
  return [reportIssue("error", "log-total-differs", { period: row.period, entry: row.entry ?? 0, logged: formatMoney(row.bonusTotal), now: formatMoney(total) }, { sheet: grid?.name ?? null })];
}

/** What is not as it was written in a log, each with the number of its row. */
export function flawIssues(flaws: readonly LogFlaw[], log: readonly LogRow[], grid: Grid | undefined): Issue[] {
  return flaws.map(({ kind, at, from, to }) => (kind === "missing" ? reportIssue("error", "log-rows-missing", { from, to }, { sheet: grid?.name ?? null }) : reportIssue("error", "log-row-edited", { entry: log[at]?.entry ?? from, time: log[at]?.time ?? "" }, { sheet: grid?.name ?? null })));
}

/** A cell of the data may differ from the exports and from what else stands in its row: told once. */
function distinct(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify([issue.code, issue.sheet, issue.cell, issue.cell === null ? issue.params : null]), issue])).values()];
}
