import type { Locale } from "../appraisal/rubric/types";
import type { WorkbookPlan } from "./plan";
import type { ReportInput } from "./report-input";
import { contextOf } from "./sheets/context";
import { closedRows } from "./sheets/history/rows";
import { historySheet } from "./sheets/history/sheet";
import { logSheet } from "./sheets/log/sheet";
import { versionsSheet } from "./sheets/versions/sheet";

/**
 * 关账: the history with the period of the appraisal marked as paid, and the log with a line that says
 * what was in it. No other sheet is touched.
 *
 * @param input with a history that holds the period, and a log that ends with the line
 * @example closingPlan(input, "zh-CN").sheets.map(({ key }) => key) // ["history", "log", "versions"]
 */
export function closingPlan(input: ReportInput, locale: Locale): WorkbookPlan {
  const context = contextOf(input, locale);
  const period = input.appraisal.table.period ?? "";
  return { sheets: [historySheet(context, closedRows(input.earlier.history, period)), logSheet(context), versionsSheet(context)] };
}
