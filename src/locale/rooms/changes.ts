import type { Locale } from "../../appraisal/rubric/types";
import type { ChangePhrases } from "../changes";
import { changes as en } from "../en/changes";
import { changes as zhCN } from "../zh-CN/changes";

const languages: Readonly<Record<Locale, ChangePhrases>> = { "zh-CN": zhCN, en };

/** How the difference of two versions of a rubric is told. */
export function changePhrasesOf(locale: Locale): ChangePhrases {
  return languages[locale];
}
