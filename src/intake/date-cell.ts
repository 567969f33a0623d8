import type { CellValue } from "../book/grid";
import { periodInText, periodOf, readDate } from "./cells/date";
import { fold } from "./cells/text";

/** A day, a month or a quarter that a row belongs to. */
export interface RowDate {
  /** yyyymmdd; day 00 when only the month is known. Puts rows in order. */
  readonly day: number;
  /** What tells one date from another: the day, or the stretch of days as written. */
  readonly written: string;
  /** 2026-05 or 2026Q2. */
  readonly period: string;
}

/**
 * Reads the cells of one sheet's date column. A month has some thirty dates and many rows, so each
 * date is read once.
 *
 * @returns null for a cell that is no date.
 */
export function dateReader(date1904: boolean): (cell: CellValue, format: string | undefined) => RowDate | null {
  const known = new Map<string | undefined, Map<CellValue, RowDate | null>>();
  return (cell, format) => {
    let ofFormat = known.get(format);
    if (ofFormat === undefined) known.set(format, (ofFormat = new Map()));
    let date = ofFormat.get(cell);
    if (date === undefined) ofFormat.set(cell, (date = readRowDate(cell, format, date1904)));
    return date;
  };
}

function readRowDate(cell: CellValue, format: string | undefined, date1904: boolean): RowDate | null {
  const read = readDate(cell, format, date1904);
  if (read.kind === "value") {
    const { year, month, day } = read.date;
    const stamp = year * 10000 + month * 100 + (day ?? 0);
    return { day: stamp, written: String(stamp), period: periodOf(read.date) };
  }
  const period = typeof cell === "string" ? periodInText(cell) : null;
  return period === null ? null : { ...dateOfPeriod(period), written: fold(String(cell)) };
}

/**
 * A whole month, or a quarter by its last month.
 *
 * @example dateOfPeriod("2026Q2") // { day: 20260600, written: "2026Q2", period: "2026Q2" }
 */
export function dateOfPeriod(period: string): RowDate {
  const year = Number(period.slice(0, 4));
  const month = period.includes("Q") ? 3 * Number(period.slice(5)) : Number(period.slice(5));
  return { day: year * 10000 + month * 100, written: period, period };
}
