import type { Locale } from "../../appraisal/rubric/types";
import { report as en } from "../en/report";
import type { ReportPhrases } from "../report";
import { report as zhCN } from "../zh-CN/report";

const languages: Readonly<Record<Locale, ReportPhrases>> = { "zh-CN": zhCN, en };

/** What the sheets we write say. */
export function reportPhrasesOf(locale: Locale): ReportPhrases {
  return languages[locale];
}
