/** What the tools of 带好团队 write: each the plan that the command line writes, made when it is asked for. */
import type { CertificateChoices } from "../publication/leading";
import type { ReviewChoices } from "../report/review/asked";
import type { Context } from "./context";
import { writeSheets } from "./lead";

/** 写成工作表: 月度回顾. */
export function writeReview(context: Context, choices: ReviewChoices): Promise<void> {
  return writeSheets(context, async (publication, locale) => (await leading()).reviewPlan(publication, choices, locale));
}

/**
 * 辅导清单, with 辅导建议 beside it.
 *
 * @param most how many criteria of an agent are listed
 */
export function writeCoaching(context: Context, most: number): Promise<void> {
  return writeSheets(context, async (publication, locale) => (await leading()).coachingPlan(publication, most, locale));
}

/** 荣誉证书, a page each. */
export function writeCertificates(context: Context, choices: CertificateChoices): Promise<void> {
  return writeSheets(context, async (publication, locale) => (await leading()).certificatePlan(publication, choices, locale));
}

function leading() {
  return import(/* webpackChunkName: "leading" */ "../publication/leading");
}
