/**
 * What leads a team with the appraisal: the review of several months, the coaching list, certificates.
 * Each is a plan of its own sheets, made when somebody asks for it; what was published stays as it is.
 */
import { hasErrors } from "../appraisal/issue";
import type { Locale } from "../appraisal/rubric/types";
import { ownSheet } from "../book/model/own-sheets";
import { askedReview, type ReviewChoices } from "../report/review/asked";
import { pastOf, type Past } from "../report/review/past";
import { reviewOf, type ReviewInBrief } from "../report/review/review";
import type { ReportInput } from "../report/report-input";
import { honoured, type Honoured } from "../report/sheets/certificates/honoured";
import { certificateSheet } from "../report/sheets/certificates/sheet";
import { readAdvice } from "../report/sheets/coaching/advice";
import { coachingRows, type CoachingRow } from "../report/sheets/coaching/rows";
import { coachingSheets } from "../report/sheets/coaching/sheet";
import { contextOf } from "../report/sheets/context";
import { readHistory } from "../report/sheets/history/read";
import { reviewSheet } from "../report/sheets/review/sheet";
import { recordsIn } from "./records";
import { reportInputOf, type Publication, type Published } from "./publish";

/** Of a publication what is needed here: no cards are printed, no closed period is touched. */
export type Leading = Omit<Publication, "cards" | "reopen" | "rubricInBook">;

export interface Reviewed extends Published {
  /** null when an issue is an error. */
  readonly review: ReviewInBrief | null;
}

/**
 * 月度回顾: its sheet, and what it says.
 *
 * @example const { plan, review } = await reviewPlan(leading, { spans: null, months: 3, formerTiers: [], by: null }, "zh-CN");
 */
export async function reviewPlan(leading: Leading, choices: ReviewChoices, locale: Locale): Promise<Reviewed> {
  const { appraisal, run } = leading;
  const { asked, issues } = askedReview(pastIn(leading, locale), run.intake, appraisal, choices, locale);
  if (asked === null) return { plan: null, review: null, issues };
  const context = contextOf(await inputOf(leading), locale);
  return { plan: { sheets: [reviewSheet(context, asked.input, reviewOf(asked.input, locale, asked.brief))] }, review: asked.brief, issues };
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

export interface Certified extends Published, Honoured {}

/**
 * 荣誉证书 of everybody who held the best tier for so many periods running; no plan where nobody did.
 *
 * @example const { plan, medals } = await certificatePlan(leading, { months: 3, formerTiers: [], title: null }, "zh-CN");
 */
export async function certificatePlan(leading: Leading, { title, ...choices }: CertificateChoices, locale: Locale): Promise<Certified> {
  const found = honoured(pastIn(leading, locale), leading.appraisal, choices);
  if (hasErrors(found.issues)) return { plan: null, ...found };
  const context = contextOf(await inputOf(leading), locale);
  return { plan: { sheets: [certificateSheet(context, found.medals, title)] }, ...found };
}

function pastIn({ grids, appraisal }: Leading, locale: Locale): Past {
  return pastOf(readHistory(ownSheet(grids, "history")), appraisal, locale);
}

/** These sheets write no line of the log. */
async function inputOf(leading: Leading): Promise<ReportInput> {
  const records = recordsIn(leading.grids);
  const unlogged = await reportInputOf({ ...leading, rubricInBook: null, cards: [], reopen: false }, readHistory(ownSheet(leading.grids, "history")), records);
  return { ...unlogged, log: records.log };
}
