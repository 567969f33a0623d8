import { cellName, type CellRange } from "../grid";
import { COLUMNS, ROWS } from "./address";
import { rangeName } from "./range-name";

const CORNER = String.raw`\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?`;
const ADDRESS = new RegExp(`^${CORNER}(?::${CORNER})?$`);
/** A sheet's name before an address, quoted or not. */
const SHEET = /^(?:'((?:[^']|'')*)'|([^!]*))!/;
/** One of several addresses: commas stand within quoted names as well. */
const AREA = /(?:(?:'(?:[^']|'')*'|[^!,']*)!)?([^!,]+)(?:,|$)/g;

/**
 * Reads an address as Excel writes them: cells, whole columns or whole rows, with or without a sheet before it.
 *
 * @returns null for what is none, or leaves the sheet
 * @example readAddress("'评分排名'!A:C") // { top: 0, left: 0, bottom: 1048575, right: 2 }
 */
export function readAddress(text: string): CellRange | null {
  const address = text.replace(SHEET, "");
  const match = ADDRESS.exec(address);
  if (match === null || address === "") return null;
  const [, fromColumn, fromRow, toColumn, toRow] = match;
  const isPair = address.includes(":");
  const isWhole = isPair ? !fromColumn === !toColumn && !fromRow === !toRow : fromColumn !== undefined && fromRow !== undefined;
  if (!isWhole) return null;
  const [top, bottom] = inOrder(rowOf(fromRow, 0), isPair ? rowOf(toRow, ROWS - 1) : rowOf(fromRow, 0));
  const [left, right] = inOrder(columnOf(fromColumn, 0), isPair ? columnOf(toColumn, COLUMNS - 1) : columnOf(fromColumn, 0));
  return bottom < ROWS && right < COLUMNS ? { top, left, bottom, right } : null;
}

/**
 * The cells of an address that must be one, as Excel's own answers are.
 *
 * @throws Error for what is no address
 * @example cellsOf("'评分排名'!A1:C9") // { top: 0, left: 0, bottom: 8, right: 2 }
 */
export function cellsOf(address: string): CellRange {
  const range = readAddress(address);
  if (range === null) throw new Error(`${address} is no address`);
  return range;
}

/**
 * The areas of a list of addresses, as `RangeAreas` have.
 *
 * @throws Error where one of them is no address
 * @example areasIn("Sheet1!A1:B2,Sheet1!D4").length // 2
 */
export function areasIn(addresses: string): CellRange[] {
  return [...addresses.matchAll(AREA)].map(([, address]) => cellsOf(address));
}

/**
 * The sheet an address names; "" where it names none.
 *
 * @example sheetOf("'小美''s'!A1") // "小美's"
 */
export function sheetOf(address: string): string {
  const [, quoted, plain] = SHEET.exec(address) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? "";
}

/**
 * A range as Excel writes it, without its sheet.
 *
 * @example localAddress({ top: 0, left: 0, bottom: 1048575, right: 2 }) // "A:C"
 */
export function localAddress(range: CellRange): string {
  const { top, left, bottom, right } = range;
  if (top === 0 && bottom === ROWS - 1) return `${letters(left)}:${letters(right)}`;
  if (left === 0 && right === COLUMNS - 1) return `${top + 1}:${bottom + 1}`;
  return rangeName(range);
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
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
