import { sumExactly } from "../appraisal/decimal";
import type { Locale } from "../appraisal/rubric/types";
import type { WorkbookPlan } from "./plan";
import type { ReportInput } from "./report-input";
import { contextOf, timeText } from "./sheets/context";
import { closedRows } from "./sheets/history/rows";
import { historySheet } from "./sheets/history/sheet";
import { logSheet } from "./sheets/log/sheet";

/**
 * 关账: the history with the period of the appraisal marked as paid, and a line in the log that says
 * what was in it. No other sheet is touched.
 *
 * @param input with a history that holds the period
 * @example closingPlan(input, "zh-CN").sheets.map(({ key }) => key) // ["history", "log"]
 */
export function closingPlan(input: ReportInput, locale: Locale): WorkbookPlan {
  const context = contextOf(input, locale);
  const period = input.appraisal.table.period ?? "";
  const rows = input.earlier.history.filter((row) => row.period === period);
  const written = input.earlier.log.findLast((row) => row.period === period);
  const row = {
    time: timeText(input.now),
    action: context.phrases.log.closed,
    period,
    rubricFingerprint: rows[0]?.rubricFingerprint ?? "",
    dataFingerprint: written?.dataFingerprint ?? "",
    heads: rows.length,
    bonusTotal: sumExactly(rows.map(({ amount }) => amount ?? 0)),
  };
  return { sheets: [historySheet(context, closedRows(input.earlier.history, period)), logSheet(context, row)] };
}
