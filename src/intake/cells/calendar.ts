/** A day, or a whole month where no day is named. Months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

/**
 * The date, if the calendar has it.
 *
 * @returns null for 2026-02-30 and for months past December.
 * @example calendarDate(2026, 5, 3) // { year: 2026, month: 5, day: 3 }
 */
export function calendarDate(year: number, month: number, day: number | null): CalendarDate | null {
  if (month < 1 || month > 12) return null;
  if (day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const DAY = 86_400_000;
const BEFORE_DAY_1 = Date.UTC(1899, 11, 31);
/** The 29 February 1900 that Excel believes in and the calendar does not. */
const PHANTOM_DAY = 60;
const LAST_SERIAL = 2_958_465;
const DAYS_FROM_1900_TO_1904 = 1462;
const HALF_MILLISECOND = 0.5 / DAY;

/**
 * The day of an Excel serial; the time of day is dropped.
 *
 * @param date1904 whether the workbook counts from 1904-01-01 instead of 1900-01-01.
 * @returns null where Excel shows no real date: below day 1, day 60, beyond 9999.
 * @example dateOfSerial(46145, false) // { year: 2026, month: 5, day: 3 }
 */
export function dateOfSerial(serial: number, date1904: boolean): CalendarDate | null {
  const whole = Math.floor(serial + HALF_MILLISECOND);
  if (date1904 && whole < 0) return null;
  const days = whole + (date1904 ? DAYS_FROM_1900_TO_1904 : 0);
  if (!(days >= 1 && days <= LAST_SERIAL) || days === PHANTOM_DAY) return null;
  const date = new Date(BEFORE_DAY_1 + (days > PHANTOM_DAY ? days - 1 : days) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The month of a date, as a period is written.
 *
 * @example periodOf({ year: 2026, month: 5, day: 3 }) // "2026-05"
 */
export function periodOf(date: CalendarDate): string {
  return `${date.year}-${String(date.month).padStart(2, "0")}`;
}
