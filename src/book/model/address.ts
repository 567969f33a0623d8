import type { CellAddress, CellRange } from "../grid";

/** Rows and columns of an Excel sheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/**
 * Reads A1 notation.
 *
 * @returns counted from 0; null when it is none, or outside a sheet
 * @example parseAddress("B3") // { row: 2, column: 1 }
 */
export function parseAddress(text: string): CellAddress | null {
  let column = 0;
  let row = 0;
  let at = 0;
  for (let code = text.charCodeAt(at); code >= 65 && code <= 90; code = text.charCodeAt(++at)) column = column * 26 + code - 64;
  const digits = at;
  for (let code = text.charCodeAt(at); code >= 48 && code <= 57; code = text.charCodeAt(++at)) row = row * 10 + code - 48;
  const whole = digits > 0 && at > digits && at === text.length;
  return whole && row >= 1 && row <= ROWS && column <= COLUMNS ? { row: row - 1, column: column - 1 } : null;
}

/**
 * Reads a range in A1 notation; a single cell is a range of one.
 *
 * @example parseRange("A1:B3") // { top: 0, left: 0, bottom: 2, right: 1 }
 */
export function parseRange(text: string): CellRange | null {
  const [from = "", to = from] = text.replaceAll("$", "").split(":");
  const start = parseAddress(from);
  const end = parseAddress(to);
  if (!start || !end || end.row < start.row || end.column < start.column) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
