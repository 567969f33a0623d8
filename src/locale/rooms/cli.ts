import type { Locale } from "../../appraisal/rubric/types";
import { cli as en } from "../en/cli";
import type { CliPhrases } from "../cli";
import { cli as zhCN } from "../zh-CN/cli";

const languages: Readonly<Record<Locale, CliPhrases>> = { "zh-CN": zhCN, en };

/** What the command line says besides issues. */
export function cliPhrasesOf(locale: Locale): CliPhrases {
  return languages[locale];
}
