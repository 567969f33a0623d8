import type { CellValue } from "../../book/grid";
import { calendarDate, dateOfSerial, type CalendarDate } from "./calendar";
import { readDateText } from "./date-text";
import { describeFormat, type NumberFormat } from "./format";
import { absence, UNREADABLE, type Reading } from "./reading";
import { fold } from "./text";

export { periodOf, type CalendarDate } from "./calendar";
export { periodInText } from "./period-text";

export type DateReading = { readonly kind: "value"; readonly date: CalendarDate } | Exclude<Reading, { kind: "value" }>;

/**
 * Reads a cell of a date column.
 *
 * A number is 20260503, 202605 or an Excel serial; without a date format only a serial of this age,
 * so that a stray count is not taken for a day of 1900.
 *
 * @param format the cell's number format. One that shows no day makes the first of a month that month.
 * @param date1904 whether the workbook counts from 1904.
 * @example readDate("2026年5月", undefined, false) // { kind: "value", date: { year: 2026, month: 5, day: null } }
 */
export function readDate(cell: CellValue, format: string | undefined, date1904: boolean): DateReading {
  const nothing = absence(cell);
  if (nothing) return nothing;
  const date = typeof cell === "string" ? ofText(cell, date1904) : typeof cell === "number" ? numeric(cell, describeFormat(format), date1904) : null;
  return date ? { kind: "value", date } : UNREADABLE;
}

/** Digits alone may be a number that was saved as text. */
function ofText(text: string, date1904: boolean): CalendarDate | null {
  const folded = fold(text);
  return /^\d{5}(\.\d+)?$/.test(folded) ? serialOfThisAge(Number(folded), date1904) : readDateText(folded);
}

function numeric(value: number, format: NumberFormat, date1904: boolean): CalendarDate | null {
  if (format.kind === "percent" || format.kind === "time") return null;
  const typed = ofDigits(value);
  if (typed) return typed;
  if (format.kind === "number") return serialOfThisAge(value, date1904);
  const date = dateOfSerial(value, date1904);
  return date && !format.showsDay && date.day === 1 ? { ...date, day: null } : date;
}

/** As serials these numbers would be centuries ahead or none. */
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)?$/;

function ofDigits(value: number): CalendarDate | null {
  const parts = COMPACT.exec(String(value));
  return parts && calendarDate(Number(parts[1]), Number(parts[2]), parts[3] === undefined ? null : Number(parts[3]));
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

function serialOfThisAge(serial: number, date1904: boolean): CalendarDate | null {
  const date = dateOfSerial(serial, date1904);
  return date && date.year >= FIRST_YEAR && date.year <= LAST_YEAR ? date : null;
}
