import type { Locale } from "../../appraisal/rubric/types";
import { dashboard as en } from "../en/dashboard";
import type { DashboardPhrases } from "../dashboard";
import { dashboard as zhCN } from "../zh-CN/dashboard";

const languages: Readonly<Record<Locale, DashboardPhrases>> = { "zh-CN": zhCN, en };

/** What the dashboard says. */
export function dashboardPhrasesOf(locale: Locale): DashboardPhrases {
  return languages[locale];
}
