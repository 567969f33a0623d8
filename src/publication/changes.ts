/**
 * 变更记录: what became of the rubric from run to run, as the log and the kept versions tell.
 */
import type { Issue } from "../appraisal/issue";
import type { Locale, Rubric } from "../appraisal/rubric/types";
import type { Grid } from "../book/grid";
import { ownSheet } from "../book/model/own-sheets";
import { toldChanges, type ToldChange } from "../report/sentences/changes";
import { inOrder, logFlaws } from "../report/sheets/log/chain";
import type { LogRow } from "../report/sheets/log/row";
import { isRun, isWithdrawal, standing, withdrawnEntry } from "../report/sheets/log/standing";
import { rubricOfVersion, type RubricVersion } from "../report/sheets/versions/version";
import { recordsIn, type Records } from "./records";
import { flawIssues } from "./verify";

/** A row of the log, and what of the rubric was other than before. */
export interface LoggedRun {
  readonly row: LogRow;
  /** The number of the row that took it back; null: it holds. */
  readonly withdrawnBy: number | null;
  /** The run that held when it was made; null for the first, and for rows that computed nothing. */
  readonly before: LogRow | null;
  /** null where there is nothing to compare with, or one of the rubrics was not kept. */
  readonly changes: readonly ToldChange[] | null;
}

/**
 * Every row of a log with what it changed of the rubric, in the order in which they were written.
 *
 * @example (await loggedRuns(recordsIn(grids), "zh-CN")).at(-1)?.changes // [{ row: "考核项「销售额」（售前）", details: ["权重 20 → 25"] }]
 */
export async function loggedRuns({ log, versions }: Records, locale: Locale): Promise<LoggedRun[]> {
  const rows = inOrder(log);
  const rubrics = await rubricsOf(rows, versions);
  const withdrawals = new Map(rows.filter(isWithdrawal).map((row) => [withdrawnEntry(row), row.entry]));
  return rows.map((row, r) => {
    const before = isRun(row) ? (standing(rows.slice(0, r)).findLast(isRun) ?? null) : null;
    return { row, withdrawnBy: row.entry === null ? null : (withdrawals.get(row.entry) ?? null), before, changes: before && changesBetween(before, row, rubrics, locale) };
  });
}

export interface Course {
  /** In the order in which they were written. */
  readonly runs: readonly LoggedRun[];
  /** What in the log is not as it was written. */
  readonly issues: readonly Issue[];
}

/**
 * The log of a workbook with what became of the rubric, and whether anybody has changed the log.
 *
 * @example (await courseOf(grids, "zh-CN")).issues.length // 0
 */
export async function courseOf(grids: readonly Grid[], locale: Locale): Promise<Course> {
  const records = recordsIn(grids);
  const flaws = await logFlaws(records.log, records.logHead);
  return { runs: await loggedRuns(records, locale), issues: flawIssues(flaws, records.log, ownSheet(grids, "log")) };
}

/**
 * What of the rubric is other in one row of the log than in another.
 *
 * @returns null where one of the rubrics was not kept
 */
export async function changesFrom(before: LogRow, after: LogRow, versions: readonly RubricVersion[], locale: Locale): Promise<readonly ToldChange[] | null> {
  return changesBetween(before, after, await rubricsOf([before, after], versions), locale);
}

function changesBetween(before: LogRow, after: LogRow, rubrics: ReadonlyMap<string, Rubric | null>, locale: Locale): readonly ToldChange[] | null {
  if (before.rubricFingerprint === after.rubricFingerprint) return [];
  const [was, is] = [rubrics.get(before.rubricFingerprint), rubrics.get(after.rubricFingerprint)];
  return was && is ? toldChanges(was, is, locale) : null;
}

async function rubricsOf(rows: readonly LogRow[], versions: readonly RubricVersion[]): Promise<ReadonlyMap<string, Rubric | null>> {
  const wanted = [...new Set(rows.map(({ rubricFingerprint }) => rubricFingerprint))];
  return new Map(await Promise.all(wanted.map(async (fingerprint): Promise<[string, Rubric | null]> => [fingerprint, await rubricOfVersion(versions, fingerprint)])));
}
