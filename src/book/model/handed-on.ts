import type { Workbook } from "./workbook";

/**
 * A workbook to be given away: its sheets bear no mark of ours, so the file holds no hidden name, and
 * whoever scores it later has sheets of their own in it.
 *
 * @example saveBook(null, handedOn(applyPlan(workbookAsRead([]), cardPlan(appraisal, 0, "zh-CN"))))
 */
export function handedOn(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, mark: null })) };
}
