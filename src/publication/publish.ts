/**
 * What one run writes into a workbook: its history is carried on, its log grows by a line, a closed
 * period asks first. The command line and the pane publish by this; a host applies the plan.
 */
import type { Appraisal } from "../appraisal/appraise";
import { hasErrors, type Issue } from "../appraisal/issue";
import type { Speech } from "../appraisal/rubric/cells/speech";
import type { Locale } from "../appraisal/rubric/types";
import type { Grid } from "../book/grid";
import { ownSheet } from "../book/model/own-sheets";
import type { Run } from "../pipeline";
import { closingPlan } from "../report/closing";
import { reportIssue } from "../report/codes";
import { dataFingerprint, rubricFingerprint } from "../report/fingerprint";
import type { WorkbookPlan } from "../report/plan";
import { reportPlan } from "../report/report";
import { placesOnTabs, type ReportInput, type Unlogged } from "../report/report-input";
import { cardCountIssues, leftCardIssues } from "../report/sheets/cards/holders";
import { closedPeriodIssues } from "../report/sheets/history/rows";
import { readHistory, type HistoryReading } from "../report/sheets/history/read";
import { withEntry } from "../report/sheets/log/chain";
import { closingEntry, runEntry } from "../report/sheets/log/entry";
import type { LogEntry } from "../report/sheets/log/row";
import { timeText } from "../report/sheets/context";
import { withVersion } from "../report/sheets/versions/version";
import { recordsIn, type Records } from "./records";

export interface Publication {
  /** The sheets of the workbook that is written; none for a new one. */
  readonly grids: readonly Grid[];
  readonly run: Run;
  readonly appraisal: Appraisal;
  readonly issues: readonly Issue[];
  /** How the rubric sheet of the workbook that is written speaks; null when the rubric was read elsewhere. */
  readonly rubricInBook: Speech | null;
  /** Agents whose cards are printed. */
  readonly cards: readonly number[];
  /** Local time, as 2026-06-01T09:30:00. */
  readonly now: string;
  /** Whether a closed period is to be replaced all the same, as somebody who was asked has said. */
  readonly reopen: boolean;
}

export interface Published {
  /** null when an issue is an error: nothing may be written. */
  readonly plan: WorkbookPlan | null;
  readonly issues: readonly Issue[];
}

/**
 * The plan of what is published.
 *
 * @example const { plan } = await publicationPlan(publication, "zh-CN"); applyPlan(workbook, plan!);
 */
export async function publicationPlan(publication: Publication, locale: Locale): Promise<Published> {
  const { grids, appraisal, cards, reopen } = publication;
  const history = readHistory(ownSheet(grids, "history"));
  const closed = closedPeriodIssues(history.rows, appraisal.table.period, ownSheet(grids, "history")?.name);
  const issues = [...history.issues, ...(reopen ? [] : closed), ...cardCountIssues(cards.length), ...leftCardIssues(ownSheet(grids, "cards")?.name, cards)];
  if (hasErrors(issues)) return { plan: null, issues };
  const records = recordsIn(grids);
  const input = { ...(await reportInputOf(publication, history, records)), reopened: closed.length > 0 };
  return { plan: reportPlan(await logged(input, records, runEntry(input, locale)), locale), issues };
}

/**
 * The plan that marks the period of the appraisal as paid; it must have been published before.
 *
 * @example const { plan } = await closingOf(publication, "zh-CN");
 */
export async function closingOf(publication: Publication, locale: Locale): Promise<Published> {
  const { grids, appraisal } = publication;
  const period = appraisal.table.period ?? "";
  const history = readHistory(ownSheet(grids, "history"));
  if (!history.rows.some((row) => row.period === period)) return { plan: null, issues: [reportIssue("error", "nothing-to-close", { period })] };
  const records = recordsIn(grids);
  const input = await reportInputOf(publication, history, records);
  return { plan: closingPlan(await logged(input, records, closingEntry(input, records.log, locale)), locale), issues: [] };
}

/** The log grows by a line and loses none. */
async function logged(input: Unlogged, { log, logHead }: Records, entry: LogEntry): Promise<ReportInput> {
  return { ...input, log: await withEntry(log, logHead, entry) };
}

/** What a report of a publication is made of, after the history and the records that the workbook holds. */
export async function reportInputOf({ grids, run, appraisal, issues, rubricInBook, cards, now }: Publication, history: HistoryReading, { versions }: Records): Promise<Unlogged> {
  const fingerprints = { rubric: await rubricFingerprint(appraisal.rubric), data: await dataFingerprint(appraisal.table) };
  return {
    appraisal,
    intake: run.intake,
    issues,
    issuePlaces: placesOnTabs(grids.map(({ name }) => name)),
    rubricInBook,
    cards,
    earlier: { history: history.rows, figures: history.figures },
    versions: withVersion(versions, appraisal.rubric, fingerprints.rubric, timeText(now)),
    now,
    fingerprints,
  };
}
