import type { CellRange } from "../book/grid";
import { COLUMNS, ROWS } from "../book/model/address";
import { localAddress, readAddress } from "../book/model/full-address";
import { quoteSheetName } from "../book/model/sheet-name";
import { invalidArgument } from "./errors";

/** Everything on a sheet. */
export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

/**
 * Reads an address of cells, whole columns or whole rows, its sheet's name apart.
 *
 * @throws HostError for what is none
 */
export function parseAddress(text: string): CellRange {
  const range = readAddress(text);
  if (range === null) throw invalidArgument(text);
  return range;
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
  if (!whole || top < 0 || left < 0 || bottom < top || right < left || bottom >= ROWS || right >= COLUMNS) throw invalidArgument("the range leaves the sheet");
  return range;
}

/** With the sheet's name, quoted where it needs it. */
export function fullAddress(sheet: string, range: CellRange): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : quoteSheetName(sheet);
  return `${name}!${localAddress(range)}`;
}
