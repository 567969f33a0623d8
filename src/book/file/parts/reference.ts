import { cellName, type CellRange } from "../../grid";
import { quoteSheetName } from "../../model/sheet-name";

/**
 * A range in A1 notation; one cell is written alone.
 *
 * @example rangeName({ top: 0, left: 0, bottom: 2, right: 1 }) // "A1:B3"
 */
export function rangeName({ top, left, bottom, right }: CellRange): string {
  const from = cellName(top, left);
  return top === bottom && left === right ? from : `${from}:${cellName(bottom, right)}`;
}

/**
 * Whole rows of a named sheet, as print titles are defined.
 *
 * @param first counted from 0
 * @example absoluteRows("评分排名", 0, 1) // "'评分排名'!$1:$2"
 */
export function absoluteRows(sheet: string, first: number, last: number): string {
  return `${quoteSheetName(sheet)}!$${first + 1}:$${last + 1}`;
}
