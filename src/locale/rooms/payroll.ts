import type { Locale } from "../../appraisal/rubric/types";
import { payroll as en } from "../en/payroll";
import type { PayrollPhrases } from "../payroll";
import { payroll as zhCN } from "../zh-CN/payroll";

const languages: Readonly<Record<Locale, PayrollPhrases>> = { "zh-CN": zhCN, en };

/** What the payroll list is headed with. */
export function payrollPhrasesOf(locale: Locale): PayrollPhrases {
  return languages[locale];
}
