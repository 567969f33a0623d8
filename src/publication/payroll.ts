import type { Appraisal } from "../appraisal/appraise";
import type { Locale } from "../appraisal/rubric/types";
import { writeCsv } from "../book/file/text/write";
import { payrollRows } from "../report/payroll";
import { resultOf } from "../report/result";

/**
 * The list that payroll pays from, as the text of a .csv file.
 *
 * @example payrollCsv(appraisal, "zh-CN") // "\uFEFF工号,姓名,…"
 */
export function payrollCsv(appraisal: Appraisal, locale: Locale): string {
  return writeCsv(payrollRows(resultOf(appraisal, [], locale), locale));
}
