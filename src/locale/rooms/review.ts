import type { Locale } from "../../appraisal/rubric/types";
import { review as en } from "../en/review";
import type { ReviewPhrases } from "../review";
import { review as zhCN } from "../zh-CN/review";

const languages: Readonly<Record<Locale, ReviewPhrases>> = { "zh-CN": zhCN, en };

/** What the review of several months says. */
export function reviewPhrasesOf(locale: Locale): ReviewPhrases {
  return languages[locale];
}
