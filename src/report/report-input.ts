import type { Appraisal } from "../appraisal/appraise";
import type { Issue } from "../appraisal/issue";
import type { Speech } from "../appraisal/rubric/cells/speech";
import type { MetricTable } from "../appraisal/table";
import type { Intake } from "../intake/read";
import type { FigureColumn } from "./sheets/history/figures";
import type { HistoryRow } from "./sheets/history/row";
import type { LogRow } from "./sheets/log/row";
import type { RubricVersion } from "./sheets/versions/version";

/** A cell of the user's in the workbook that is written. */
export interface UserCell {
  readonly name: string;
  readonly cell: string;
}

/** What a report is made of. Everything in it is a value: the same input gives the same plan. */
export interface ReportInput {
  readonly appraisal: Appraisal;
  /** Where the appraisal's values came from. */
  readonly intake: Intake;
  /** Of the whole run, in the order they are told. */
  readonly issues: readonly Issue[];
  /** Where an issue's cell is in the workbook that is written; null when it is elsewhere. */
  readonly issuePlaces: (issue: Issue) => UserCell | null;
  /**
   * How the rubric sheet speaks that the workbook holds already: it stays as the user wrote it, notes
   * and layout included. null: this report brings its own.
   */
  readonly rubricInBook: Speech | null;
  /** Agents whose cards are printed, a page each, as indices in the order of the pages; none: no such sheet is written. */
  readonly cards: readonly number[];
  /** Rows that earlier runs wrote, read back with `readHistory`. */
  readonly earlier: { readonly history: readonly HistoryRow[]; readonly figures?: readonly FigureColumn[] };
  /** The log as it shall stand, this run's row last. */
  readonly log: readonly LogRow[];
  /** Every rubric that was ever published here, this run's among them. */
  readonly versions: readonly RubricVersion[];
  /** Local time of the run, as 2026-06-01T09:30:00. */
  readonly now: string;
  /** Made with `rubricFingerprint` and `dataFingerprint`. */
  readonly fingerprints: { readonly rubric: string; readonly data: string };
  /** Whether the period was closed and somebody has said that it is to be written again; absent: it was not. */
  readonly reopened?: boolean;
}

const CELL = /^[A-Z]{1,3}[1-9]\d*$/;

/**
 * Places of issues in a workbook, by the names of its tabs. Issues about other files, whole sheets or
 * paths of a rubric file have none.
 *
 * @example placesOnTabs(["数据信息"])(issue) // { name: "数据信息", cell: "A6" }
 */
export function placesOnTabs(tabs: readonly string[]): ReportInput["issuePlaces"] {
  const known = new Set(tabs);
  return ({ sheet, cell }) => {
    if (sheet === null || !known.has(sheet)) return null;
    if (cell === null) return { name: sheet, cell: "A1" };
    return CELL.test(cell) ? { name: sheet, cell } : null;
  };
}

/** A report as it is before its line of the log is known. */
export type Unlogged = Omit<ReportInput, "log">;

/**
 * A table by itself as a report takes it: where its values came from is not known.
 *
 * @example tableAlone(appraisal.table).sources(0, "sales") // []
 */
export function tableAlone(table: MetricTable): Intake {
  return { table, issues: [], sheets: [], sources: () => [], rosterHeadings: [], entries: () => null, ratings: () => null, corrected: [] };
}
