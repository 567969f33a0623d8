/**
 * What leads a team with the appraisal: the review of several months, the coaching list, certificates.
 * Each is a plan of its own sheets, made when somebody asks for it; what was published stays as it is.
 */
import { hasErrors, type Issue } from "../appraisal/issue";
import type { Locale } from "../appraisal/rubric/types";
import { ownSheet } from "../book/model/own-sheets";
import { reportIssue } from "../report/codes";
import { bestTierOf, reviewedHistory, spansFor } from "../report/review/input";
import { reviewOf, type Review, type ReviewInput } from "../report/review/review";
import type { ReportInput } from "../report/report-input";
import { medals, type Medal } from "../appraisal/history/medals";
import { certificateSheet, MOST_CERTIFICATES } from "../report/sheets/certificates/sheet";
import { readAdvice } from "../report/sheets/coaching/advice";
import { coachingRows, type CoachingRow } from "../report/sheets/coaching/rows";
import { coachingSheets } from "../report/sheets/coaching/sheet";
import { contextOf, type SheetContext } from "../report/sheets/context";
import { figureColumns } from "../report/sheets/history/figures";
import { readHistory } from "../report/sheets/history/read";
import type { HistoryRow } from "../report/sheets/history/row";
import { rowsOfRun } from "../report/sheets/history/rows";
import { reviewSheet } from "../report/sheets/review/sheet";
import { recordsIn } from "./records";
import { reportInputOf, type Publication, type Published } from "./publish";

/** Of a publication what is needed here: no cards are printed, no closed period is touched. */
export type Leading = Omit<Publication, "cards" | "reopen" | "rubricInBook">;

/** What somebody may choose of a review; spans in months. */
export type ReviewChoices = Pick<ReviewInput, "spans" | "months" | "formerTiers" | "by">;

export interface Reviewed extends Published {
  /** null when an issue is an error. */
  readonly review: Review | null;
}

/**
 * 月度回顾: its sheet, and what it says.
 *
 * @example const { plan, review } = await reviewPlan(leading, { spans: null, months: 3, formerTiers: [], by: null }, "zh-CN");
 */
export async function reviewPlan(leading: Leading, choices: ReviewChoices, locale: Locale): Promise<Reviewed> {
  const { context, rows, issues } = await pastOf(leading, locale);
  const spans = choices.spans && spansFor(leading.appraisal.table.period, choices.spans);
  const all = [...issues, ...spanIssues(rows, leading, spans)];
  if (hasErrors(all)) return { plan: null, review: null, issues: all };
  const { appraisal } = leading;
  const input: ReviewInput = { appraisal, history: rows, figures: figureColumns(appraisal, context.input.earlier.figures ?? [], locale), ...choices, spans };
  const review = reviewOf(input, locale);
  return { plan: { sheets: [reviewSheet(context, input, review)] }, review, issues: all };
}

export interface Coached extends Published {
  readonly rows: readonly CoachingRow[];
}

/**
 * 辅导清单 and 辅导建议, with the advice that the workbook holds.
 *
 * @param most how many criteria of an agent are listed
 * @example const { plan } = await coachingPlan(leading, 3, "zh-CN");
 */
export async function coachingPlan(leading: Leading, most: number, locale: Locale): Promise<Coached> {
  const context = contextOf(await inputOf(leading), locale);
  const earlier = readAdvice(ownSheet(leading.grids, "advice"));
  return { plan: { sheets: coachingSheets(context, earlier, most) }, rows: coachingRows(leading.appraisal, most, locale), issues: [] };
}

export interface CertificateChoices extends Pick<ReviewChoices, "months" | "formerTiers"> {
  /** What is awarded; null: 金牌客服. */
  readonly title: string | null;
}

export interface Honoured extends Published {
  readonly medals: readonly Medal<HistoryRow>[];
}

/**
 * 荣誉证书 of everybody who held the best tier for so many periods running; no plan where nobody did.
 *
 * @example const { plan, medals } = await certificatePlan(leading, { months: 3, formerTiers: [], title: null }, "zh-CN");
 */
export async function certificatePlan(leading: Leading, { months, formerTiers, title }: CertificateChoices, locale: Locale): Promise<Honoured> {
  const { context, rows, issues } = await pastOf(leading, locale);
  const { rubric, table } = leading.appraisal;
  const found = medals(reviewedHistory(rows, table.period).rows, bestTierOf(rubric, formerTiers), months);
  const all = [...issues, ...countIssues(found.length, months)];
  return { plan: hasErrors(all) ? null : { sheets: [certificateSheet(context, found, title)] }, medals: found, issues: all };
}

function countIssues(count: number, months: number): Issue[] {
  if (count === 0) return [reportIssue("error", "nobody-honoured", { count: months })];
  return count > MOST_CERTIFICATES ? [reportIssue("error", "too-many-certificates", { count, most: MOST_CERTIFICATES })] : [];
}

interface Past {
  readonly context: SheetContext;
  /** What was published, and the period of the run where it was not. */
  readonly rows: readonly HistoryRow[];
  readonly issues: readonly Issue[];
}

/** What people were told counts; only a period that was never published is taken from the data. */
async function pastOf(leading: Leading, locale: Locale): Promise<Past> {
  const history = readHistory(ownSheet(leading.grids, "history"));
  const context = contextOf(await inputOf(leading), locale);
  const { period } = leading.appraisal.table;
  if (period === null) return { context, rows: history.rows, issues: [...history.issues, ...(history.rows.length === 0 ? [reportIssue("error", "nothing-to-review", {})] : [])] };
  if (history.rows.some((row) => row.period === period)) return { context, rows: history.rows, issues: history.issues };
  return { context, rows: [...history.rows, ...rowsOfRun(context.input, locale)], issues: [...history.issues, reportIssue("info", "period-not-in-history", { period })] };
}

function spanIssues(rows: readonly HistoryRow[], { appraisal }: Leading, spans: ReviewChoices["spans"]): Issue[] {
  if (spans === null) return [];
  const { periods } = reviewedHistory(rows, appraisal.table.period);
  const empty = [spans.before, spans.after].filter((span) => !span.some((period) => periods.includes(period)));
  return empty.map((span) => reportIssue("error", "span-without-rows", { periods: span.length === 1 ? span[0]! : `${span[0]}..${span.at(-1)}`, known: periods.join(" / ") }));
}

/** These sheets write no line of the log. */
async function inputOf(leading: Leading): Promise<ReportInput> {
  const records = recordsIn(leading.grids);
  const unlogged = await reportInputOf({ ...leading, rubricInBook: null, cards: [], reopen: false }, readHistory(ownSheet(leading.grids, "history")), records);
  return { ...unlogged, log: records.log };
}
