import type { Locale } from "../../appraisal/rubric/types";
import { functionHelp as en } from "../en/function-help";
import type { FunctionHelp } from "../function-help";
import { functionHelp as zhCN } from "../zh-CN/function-help";

const languages: Readonly<Record<Locale, FunctionHelp>> = { "zh-CN": zhCN, en };

/** What Excel shows of the custom functions while a formula is typed. */
export function functionHelpOf(locale: Locale): FunctionHelp {
  return languages[locale];
}
