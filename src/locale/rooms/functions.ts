import type { Locale } from "../../appraisal/rubric/types";
import { functionPhrases as en } from "../en/functions";
import type { FunctionPhrases } from "../functions";
import { functionPhrases as zhCN } from "../zh-CN/functions";

const languages: Readonly<Record<Locale, FunctionPhrases>> = { "zh-CN": zhCN, en };

/** What the custom functions say of an argument. */
export function functionPhrasesOf(locale: Locale): FunctionPhrases {
  return languages[locale];
}
