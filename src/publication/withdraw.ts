/**
 * What is written where the last run is taken back: nobody takes a run back without a trace, so the log
 * keeps its row and says that it was withdrawn, while every other sheet is as it was before.
 */
import type { Locale } from "../appraisal/rubric/types";
import type { Grid } from "../book/grid";
import { ownSheet } from "../book/model/own-sheets";
import type { Replaced } from "../book/port";
import type { WorkbookPlan } from "../report/plan";
import { lastEntry, withEntry, type LogHead } from "../report/sheets/log/chain";
import { withdrawalEntry } from "../report/sheets/log/entry";
import type { LogRow } from "../report/sheets/log/row";
import { standing } from "../report/sheets/log/standing";
import { rubricOfVersion, type RubricVersion } from "../report/sheets/versions/version";
import { withdrawalPlan } from "../report/withdrawal";
import { recordsIn } from "./records";

/**
 * The plan of the log after a run was taken back, to be written together with what was there before.
 *
 * @param grids the sheets as they stand, the run's among them
 * @param now local time, as 2026-06-01T09:30:00
 * @returns null for a run that wrote no row of the log
 * @example await withdrawalOf(grids, (await port.replaced())!, "2026-06-01T09:40:00", "zh-CN")
 */
export async function withdrawalOf(grids: readonly Grid[], replaced: Replaced, now: string, locale: Locale): Promise<WorkbookPlan | null> {
  if (!replaced.marks.includes("log")) return null;
  const before = recordsIn(replaced.before);
  const { versions, logHead, ...records } = recordsIn(grids);
  // A log that somebody deleted in the meantime: what it held before the run is still known.
  const rows = ownSheet(grids, "log") === undefined ? before.log : records.log;
  const taken = entriesAfter(lastEntry(before.log, before.logHead), lastEntry(rows, logHead));
  if (taken.length === 0) return null;
  const log = await withWithdrawals(rows, logHead, taken, now, locale);
  const about = standing(log).at(-1) ?? rows.at(-1);
  return withdrawalPlan({ log, versions, about: await aboutOf(about, versions), now }, locale);
}

/** The numbers of the rows of the run, and of what others have run since, the latest first. */
function entriesAfter(last: number, now: number): number[] {
  return Array.from({ length: Math.max(0, now - last) }, (_, n) => now - n);
}

async function withWithdrawals(rows: readonly LogRow[], head: LogHead | null, taken: readonly number[], now: string, locale: Locale): Promise<readonly LogRow[]> {
  let log = rows;
  for (const entry of taken) log = await withEntry(log, head, withdrawalEntry(entry, rows.find((row) => row.entry === entry), now, locale));
  return log;
}

async function aboutOf(row: LogRow | undefined, versions: readonly RubricVersion[]): Promise<{ rubric: string; period: string | null }> {
  const rubric = row && (await rubricOfVersion(versions, row.rubricFingerprint));
  return { rubric: rubric?.name ?? "", period: row === undefined || row.period === "" ? null : row.period };
}
