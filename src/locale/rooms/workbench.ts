import type { Locale } from "../../appraisal/rubric/types";
import { workbench as en } from "../en/workbench";
import type { WorkbenchPhrases } from "../workbench";
import { workbench as zhCN } from "../zh-CN/workbench";

const languages: Readonly<Record<Locale, WorkbenchPhrases>> = { "zh-CN": zhCN, en };

/** What the workbench says. */
export function workbenchPhrasesOf(locale: Locale): WorkbenchPhrases {
  return languages[locale];
}
