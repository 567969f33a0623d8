import type { Locale } from "../../appraisal/rubric/types";
import { drivers as en } from "../en/drivers";
import type { DriverPhrases } from "../drivers";
import { drivers as zhCN } from "../zh-CN/drivers";

const languages: Readonly<Record<Locale, DriverPhrases>> = { "zh-CN": zhCN, en };

/** What is said of metrics that go together. */
export function driverPhrasesOf(locale: Locale): DriverPhrases {
  return languages[locale];
}
