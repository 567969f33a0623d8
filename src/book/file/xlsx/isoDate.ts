const DAY = 86_400_000;
/** Day 0 of the 1900 system as it counts from March 1900 on, and of the 1904 system. */
const DAY_ZERO_1900 = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
/** 1900-03-01. Before it the 1900 system is a day ahead: it believes in a 29 February 1900. */
const AFTER_PHANTOM_DAY = 61;

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

export interface Serial {
  readonly serial: number;
  /** What the cell shows, should it have no format of its own. */
  readonly format: string;
}

/**
 * The Excel serial of an ISO 8601 date or time, as the strict dialect may store it.
 *
 * @returns null when the text is neither
 * @example isoToSerial("2026-05-03T12:00:00", false) // { serial: 46145.5, format: "yyyy-mm-dd hh:mm:ss" }
 */
export function isoToSerial(text: string, date1904: boolean): Serial | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hours, minutes, seconds] = match;
  if (year === undefined && hours === undefined) return null;
  const format = [year && "yyyy-mm-dd", hours && "hh:mm:ss"].filter(Boolean).join(" ");
  const time = hours === undefined ? 0 : (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const days = year === undefined ? 0 : daySerial(Number(year), Number(month), Number(day), date1904);
  return days === null ? null : { serial: days + time, format };
}

/** Null when the calendar has no such day. */
function daySerial(year: number, month: number, day: number, date1904: boolean): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = (date.getTime() - (date1904 ? DAY_ZERO_1904 : DAY_ZERO_1900)) / DAY;
  return date1904 || days >= AFTER_PHANTOM_DAY ? days : days - 1;
}
