import { parseRange } from "../../model/address";
import type { CellRange } from "../../grid";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/live/range";

/** A sheet's name before an address, quoted or not. */
const SHEET = /^(?:'((?:[^']|'')*)'|([^!]*))!/;

/**
 * The cells of an address that Excel gave: cells, whole rows or whole columns.
 *
 * @throws Error for what is no address
 * @example cellsOf("'评分排名'!A1:C9") // { top: 0, left: 0, bottom: 8, right: 2 }
 */
export function cellsOf(address: string): CellRange {
  const local = address.replace(SHEET, "").replaceAll("$", "");
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: SHEET_COLUMNS - 1 };
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(local);
  const range = columns ? parseRange(`${columns[1]}1:${columns[2]}${SHEET_ROWS}`) : parseRange(local);
  if (range === null) throw new Error(`${address} is no address`);
  return range;
}

/**
 * The areas of a list of addresses, as `RangeAreas` have.
 *
 * @example areasIn("Sheet1!A1:B2,Sheet1!D4").length // 2
 */
export function areasIn(addresses: string): CellRange[] {
  return [...addresses.matchAll(/(?:(?:'(?:[^']|'')*'|[^!,']*)!)?([^!,]+)(?:,|$)/g)].map(([, address]) => cellsOf(address));
}

/**
 * The sheet an address names.
 *
 * @example sheetOf("'小美''s'!A1") // "小美's"
 */
export function sheetOf(address: string): string {
  const [, quoted, plain] = SHEET.exec(address) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? "";
}
