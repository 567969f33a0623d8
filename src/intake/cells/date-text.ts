import { calendarDate, daysInMonth, type CalendarDate } from "./calendar";
import { fold } from "./text";

const YEAR = String.raw`((?:19|20)\d{2})`;
/** Before 年 the century may be missing. */
const CHINESE_YEAR = String.raw`((?:(?:19|20)\d{2}|(?<!\d)\d{2})) ?年`;
const TWO = String.raw`(\d{1,2})`;
const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG = ["january", "february", "march", "april", "june", "july", "august", "september", "sept", "october", "november", "december"];
/** An English month name, long or short. */
export const MONTH_NAME = `(${[...LONG, ...NAMES].join("|")})\\b\\.?`;

/** What the groups of a spelling are: y, m and d as digits, n a month's name, x day or month. */
type Order = "ymd" | "ym" | "dny" | "ndy" | "ny" | "ynd" | "my" | "xxy";
interface Spelling {
  readonly pattern: RegExp;
  readonly order: Order;
}

function spelling(order: Order, source: string): Spelling {
  const inWord = order.startsWith("n") ? "a-z" : "";
  return { order, pattern: new RegExp(`(?<![\\d${inWord}])${source}(?!\\d)`, "y") };
}

/** Spellings that mean a date wherever they stand, the longer ones first. */
const SURE: readonly Spelling[] = [
  spelling("ymd", `${YEAR}-${TWO}-${TWO}`),
  spelling("ymd", `${YEAR}/${TWO}/${TWO}`),
  spelling("ymd", String.raw`${YEAR}\.${TWO}\.${TWO}`),
  spelling("ymd", `${YEAR}_${TWO}_${TWO}`),
  spelling("ymd", `${CHINESE_YEAR} ?${TWO} ?月 ?${TWO} ?[日号]`),
  spelling("ymd", String.raw`${YEAR}(\d{2})(\d{2})`),
  spelling("ynd", `${YEAR}[-/ ]${MONTH_NAME}[-/ ]${TWO}`),
  spelling("dny", `${TWO}(?:st|nd|rd|th)?[-/ ]?${MONTH_NAME}[-/, ]{0,2}${YEAR}`),
  spelling("ndy", `${MONTH_NAME}[- ]?${TWO}(?:st|nd|rd|th)?,? ?${YEAR}`),
  spelling("ym", `${CHINESE_YEAR} ?${TWO} ?月份?`),
  spelling("ym", `${YEAR}[-./ ]${TWO} ?月份?`),
  spelling("ym", `${YEAR}[-/_]${TWO}`),
  spelling("ym", String.raw`${YEAR}\.(\d{2})`),
  spelling("ym", String.raw`${YEAR}(\d{2})`),
  spelling("ny", `${MONTH_NAME}[-/, ]{0,2}${YEAR}`),
];
/** Day and month in either order: a date only where the numbers leave one reading. */
const YEAR_LAST: readonly Spelling[] = [
  spelling("xxy", `${TWO}-${TWO}-${YEAR}`),
  spelling("xxy", `${TWO}/${TWO}/${YEAR}`),
  spelling("xxy", String.raw`${TWO}\.${TWO}\.${YEAR}`),
  spelling("my", `${TWO}[-/]${YEAR}`),
];

/** A spelling found in a text; `date` is null when the calendar has no such date or it has two readings. */
export interface Found {
  readonly date: CalendarDate | null;
  readonly end: number;
}

/**
 * The date spelled at a place of a text.
 *
 * @param text folded, lower case.
 * @returns null when no date is spelled there.
 * @example dateAt("5月 2026-05-03", 3) // { date: { year: 2026, month: 5, day: 3 }, end: 13 }
 */
export function dateAt(text: string, index: number): Found | null {
  return firstOf(SURE, text, index);
}

function firstOf(spellings: readonly Spelling[], text: string, index: number): Found | null {
  for (const { pattern, order } of spellings) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (match) return { date: dateOf(match.slice(1), order), end: pattern.lastIndex };
  }
  return null;
}

function dateOf(groups: readonly string[], order: Order): CalendarDate | null {
  if (order === "xxy") return eitherOrder(Number(groups[0]), Number(groups[1]), Number(groups[2]));
  const at = (part: string): string | undefined => groups[order.indexOf(part)];
  const name = at("n");
  const month = name === undefined ? Number(at("m")) : NAMES.indexOf(name.slice(0, 3)) + 1;
  const day = at("d");
  const year = Number(at("y"));
  return calendarDate(year < 100 ? year + 2000 : year, month, day === undefined ? null : Number(day));
}

/** 13/5/2021 and 5/13/2021 are 13 May; 1/5/2021 is January for some and May for others. */
function eitherOrder(first: number, second: number, year: number): CalendarDate | null {
  const readings = [calendarDate(year, first, second), calendarDate(year, second, first)].filter((date) => date !== null);
  return readings.length === 1 || first === second ? (readings[0] ?? null) : null;
}

const WEEKDAY = String.raw`\(?(?:(?:星期|周|礼拜)[一二三四五六日天]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?)\)?`;
const HALF_DAY = "(?:上午|下午|am|pm)";
const HOUR = String.raw`(?:[01]?\d|2[0-4])`;
/** A clock time. Without the Z of world time: near midnight that is another day than the one written. */
const CLOCK = String.raw`${HALF_DAY}? ?${HOUR}(?:(?::[0-5]\d){1,2}(?:\.\d+)?|[时点](?:[0-5]?\d分)?(?:[0-5]?\d秒)?)(?: ?${HALF_DAY})?(?: ?\+\d{2}:?\d{2})?`;
const BEFORE = new RegExp(`^${WEEKDAY},? `);
const AFTER = new RegExp(`^(?:,? ?${WEEKDAY})?(?:[ t]?${CLOCK})?(?: ?${WEEKDAY})?$`);
/** A clock time straight after a date, spelled out or run together as 20260602_101112. */
export const CLOCK_AFTER = new RegExp(`(?:[ t]?${CLOCK}|[_ -]${HOUR}[0-5]\\d[0-5]\\d(?!\\d))`, "y");

const TO = /^(.*?\d[日号月份]*) ?(?:~|至|到|—|–| - | to |(?<=^\d{8})-(?=\d{8}$)) ?(\d.*)$/;

/**
 * Reads a date written as text, with or without weekday and time of day. Of a range within one
 * month, as exports write it over summed rows, the month if it is whole, else its last day.
 *
 * @returns null when the text is no date, no date of the calendar, or has two readings.
 * @example readDateText("2026/5/3 星期日 10:20") // { year: 2026, month: 5, day: 3 }
 */
export function readDateText(text: string): CalendarDate | null {
  const folded = fold(text).toLowerCase();
  return singleDate(folded) ?? rangeInMonth(folded);
}

function singleDate(text: string): CalendarDate | null {
  const start = BEFORE.exec(text)?.[0].length ?? 0;
  for (const spellings of [SURE, YEAR_LAST]) {
    const found = firstOf(spellings, text, start);
    if (found && (found.end === text.length || (found.date?.day && AFTER.test(text.slice(found.end))))) return found.date;
  }
  return null;
}

function rangeInMonth(text: string): CalendarDate | null {
  const ends = TO.exec(text);
  const from = ends && singleDate(ends[1]);
  const to = ends && singleDate(ends[2]);
  if (!from || !to || from.year !== to.year || from.month !== to.month) return null;
  if (from.day === null || to.day === null) return from.day === to.day ? from : null;
  if (from.day > to.day) return null;
  const whole = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  return whole ? { ...to, day: null } : to;
}
