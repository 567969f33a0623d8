import type { CellRange } from "../../grid";
import { cellName } from "../../grid";

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
 * A sheet's name as formulas quote it.
 *
 * @example quoteSheet("Q2'26") // "'Q2''26'"
 */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * A range of a named sheet that stays when the formula is copied.
 *
 * @example absoluteRange("评分排名", { top: 1, left: 0, bottom: 8, right: 0 }) // "'评分排名'!$A$2:$A$9"
 */
export function absoluteRange(sheet: string, range: CellRange): string {
  return `${quoteSheet(sheet)}!${rangeName(range).replace(/([A-Z]+)(\d+)/g, (_, column: string, row: string) => `$${column}$${row}`)}`;
}

/**
 * Rows of a named sheet that stay when the formula is copied.
 *
 * @param first counted from 0
 * @example absoluteRows("评分排名", 0, 1) // "'评分排名'!$1:$2"
 */
export function absoluteRows(sheet: string, first: number, last: number): string {
  return `${quoteSheet(sheet)}!$${first + 1}:$${last + 1}`;
}
