import { cellName, type CellRange } from "../book/grid";
import { SHEET_COLUMNS, SHEET_ROWS } from "../book/model/live/range";
import { quoteSheetName } from "../book/model/sheet-name";
import { invalidArgument } from "./errors";

const CORNER = String.raw`\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?`;
const ADDRESS = new RegExp(`^${CORNER}(?::${CORNER})?$`);

/** Everything on a sheet. */
export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 };

/**
 * Reads an address of cells, whole columns or whole rows, its sheet's name apart.
 *
 * @throws HostError for what is none
 * @example parseAddress("'评分排名'!A:C") // { top: 0, left: 0, bottom: 1048575, right: 2 }
 */
export function parseAddress(text: string): CellRange {
  const address = text.replace(/^(?:'(?:[^']|'')*'|[^!]*)!/, "");
  const match = ADDRESS.exec(address);
  const [, fromColumn, fromRow, toColumn, toRow] = match ?? [];
  const isPair = address.includes(":");
  if (!match || address === "" || (!isPair && !(fromColumn && fromRow))) throw invalidArgument(text);
  if (isPair && (!fromColumn !== !toColumn || !fromRow !== !toRow)) throw invalidArgument(text);
  const rows = [rowOf(fromRow, 0), isPair ? rowOf(toRow, SHEET_ROWS - 1) : rowOf(fromRow, 0)].sort((a, b) => a - b);
  const columns = [columnOf(fromColumn, 0), isPair ? columnOf(toColumn, SHEET_COLUMNS - 1) : columnOf(fromColumn, 0)].sort((a, b) => a - b);
  return checkedRange({ top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] });
}

/**
 * Reads several addresses with commas between them.
 *
 * @throws HostError for more than Excel takes: 8,192 characters
 */
export function parseAreas(text: string): CellRange[] {
  if (text.length > 8192) throw invalidArgument("the address is longer than 8192 characters");
  return text.split(",").map((area) => parseAddress(area.trim()));
}

/** @throws HostError for a range that leaves the sheet */
export function checkedRange(range: CellRange): CellRange {
  const { top, left, bottom, right } = range;
  const whole = [top, left, bottom, right].every(Number.isInteger);
  if (!whole || top < 0 || left < 0 || bottom < top || right < left || bottom >= SHEET_ROWS || right >= SHEET_COLUMNS) throw invalidArgument("the range leaves the sheet");
  return range;
}

/**
 * A range as Excel writes it, without its sheet.
 *
 * @example localAddress({ top: 0, left: 0, bottom: 1048575, right: 2 }) // "A:C"
 */
export function localAddress(range: CellRange): string {
  const { top, left, bottom, right } = range;
  if (top === 0 && bottom === SHEET_ROWS - 1) return `${letters(left)}:${letters(right)}`;
  if (left === 0 && right === SHEET_COLUMNS - 1) return `${top + 1}:${bottom + 1}`;
  const from = cellName(top, left);
  return top === bottom && left === right ? from : `${from}:${cellName(bottom, right)}`;
}

/** With the sheet's name, quoted where it needs it. */
export function fullAddress(sheet: string, range: CellRange): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : quoteSheetName(sheet);
  return `${name}!${localAddress(range)}`;
}

function letters(column: number): string {
  return cellName(0, column).slice(0, -1);
}

function rowOf(text: string | undefined, otherwise: number): number {
  return text ? Number(text) - 1 : otherwise;
}

function columnOf(text: string | undefined, otherwise: number): number {
  if (!text) return otherwise;
  let column = 0;
  for (const letter of text.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
