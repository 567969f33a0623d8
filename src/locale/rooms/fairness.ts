import type { Locale } from "../../appraisal/rubric/types";
import { fairness as en } from "../en/fairness";
import type { FairnessPhrases } from "../fairness";
import { fairness as zhCN } from "../zh-CN/fairness";

const languages: Readonly<Record<Locale, FairnessPhrases>> = { "zh-CN": zhCN, en };

/** What is said of fairness. */
export function fairnessPhrasesOf(locale: Locale): FairnessPhrases {
  return languages[locale];
}
