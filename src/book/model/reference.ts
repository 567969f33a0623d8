import { cellName, type CellRange } from "../grid";
import { quoteSheetName } from "./sheet-name";

/**
 * An absolute reference; of a single cell without a colon.
 *
 * @example referenceTo("看板", { top: 0, left: 0, bottom: 2, right: 0 }) // "'看板'!$A$1:$A$3"
 */
export function referenceTo(sheet: string, range: CellRange): string {
  const from = absolute(range.top, range.left);
  const to = absolute(range.bottom, range.right);
  return `${quoteSheetName(sheet)}!${from === to ? from : `${from}:${to}`}`;
}

/**
 * Whole rows, from the first to the last, counted from 0.
 *
 * @example rowsReference("看板", 0, 1) // "'看板'!$1:$2"
 */
export function rowsReference(sheet: string, first: number, last: number): string {
  return `${quoteSheetName(sheet)}!$${first + 1}:$${last + 1}`;
}

/**
 * Whole columns, from the first to the last, counted from 0.
 *
 * @example columnsReference("看板", 0, 1) // "'看板'!$A:$B"
 */
export function columnsReference(sheet: string, first: number, last: number): string {
  const letters = (column: number) => cellName(0, column).slice(0, -1);
  return `${quoteSheetName(sheet)}!$${letters(first)}:$${letters(last)}`;
}

function absolute(row: number, column: number): string {
  return cellName(row, column).replace(/^([A-Z]+)/, "$$$1$$");
}
