import type { CellValue } from "../../book/grid";
import { describeFormat } from "./format";
import { parseNumeral, shift } from "./numeral";
import { absence, reading, UNREADABLE, type Reading } from "./reading";

/** What text painted behind the digits by a number format makes of the stored number. */
const PAINTED: ReadonlyMap<string, number> = new Map([["%", -2], ["‰", -3], ["万", 4], ["万元", 4], ["亿", 8], ["亿元", 8]]);

/**
 * Reads a cell of a count, money or number column.
 *
 * @param format the cell's number format. A date or a time is not a number, whatever Excel stores.
 * @returns the number as it is meant: 1.2万 is 12000, 120% is 1.2, (12) is -12.
 * @example readNumber("¥1,200", undefined) // { kind: "value", value: 1200 }
 */
export function readNumber(cell: CellValue, format: string | undefined): Reading {
  const nothing = absence(cell);
  if (nothing) return nothing;
  if (typeof cell === "number") return numeric(cell, format);
  if (typeof cell !== "string") return UNREADABLE;
  const numeral = parseNumeral(cell);
  return numeral ? reading(numeral.value) : UNREADABLE;
}

function numeric(value: number, format: string | undefined): Reading {
  const { kind, suffix } = describeFormat(format);
  if (kind === "date" || kind === "time") return UNREADABLE;
  return reading(shift(value, PAINTED.get(suffix) ?? 0));
}
