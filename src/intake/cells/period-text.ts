import { quarterOf } from "../../appraisal/period";
import { daysInMonth, periodOf, type CalendarDate } from "./calendar";
import { CLOCK_AFTER, dateAt, MONTH_NAME } from "./date-text";
import { fold } from "./text";

/** A stretch of time that a text names. */
interface Mention {
  readonly start: number;
  readonly end: number;
  /** The period it stands for; null when it is none: a fortnight across two months, no date of the calendar. */
  readonly period: string | null;
  /** One day, as a time of export is written. */
  readonly singleDay: boolean;
  /** One day with the time of day: a moment, never a period. */
  readonly moment: boolean;
}

const EXPORT = "(?:导出|下载|生成|打印|制表|更新|创建|保存|export(?:ed)?|generated|download(?:ed)?|printed|created|updated|saved)";
const SPEAKS_OF_EXPORT = new RegExp(EXPORT);
const EXPORT_BEFORE = new RegExp(`${EXPORT} ?(?:时间|日期|于|time|date|at|on|[: ])*$`);
/** A range whose start is written without its year, a list of months: the date found is only its tail or head. */
const START_WITHOUT_YEAR = new RegExp(`(?:\\d{1,2}月(?:\\d{1,2}[日号])?|${MONTH_NAME}(?: \\d{1,2})?,?) ?(?:[-~–—至到]|to|until|and|&) ?$`);
const MORE_MONTHS = /^[、,和及&+/] ?\d{1,2}月/;

/**
 * The period that a sheet name or a title names. A time of export is none, and neither is a moment
 * (a day with its time of day). A day stands for its month, a range for the month it lies in or the
 * quarter it exactly covers.
 *
 * @returns a month or a quarter; null when the text names none, or different ones.
 * @example periodInText("客服绩效 2026-04-01~2026-06-30") // "2026Q2"
 */
export function periodInText(text: string): string | null {
  const folded = fold(text).toLowerCase();
  const exported = SPEAKS_OF_EXPORT.test(folded);
  const periods = mentionsIn(folded)
    .filter((mention) => !mention.moment && !(exported && isTimeOfExport(folded, mention)))
    .map((mention) => (isTorn(folded, mention) ? null : mention.period));
  return periods.length > 0 && new Set(periods).size === 1 ? periods[0] : null;
}

function isTimeOfExport(text: string, mention: Mention): boolean {
  return mention.singleDay || EXPORT_BEFORE.test(text.slice(0, mention.start));
}

function isTorn(text: string, mention: Mention): boolean {
  return START_WITHOUT_YEAR.test(text.slice(0, mention.start)) || MORE_MONTHS.test(text.slice(mention.end));
}

function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (let index = 0; index < text.length;) {
    const mention = quarterAt(text, index) ?? monthsAt(text, index) ?? datesAt(text, index);
    if (mention) mentions.push(mention);
    index = mention?.end ?? index + 1;
  }
  return mentions;
}

const QUARTER = /(?<![\da-z])(?:((?:19|20)\d{2})[-_./ ]?年? ?(?:q([1-4])(?!\d)|第? ?([1-4一二三四]) ?季)|q([1-4])[-_/, ]{0,2}((?:19|20)\d{2})(?!\d))/y;
const CHINESE_DIGITS = "一二三四";

/** 2026Q2, Q2 2026, 2026年第二季度. */
function quarterAt(text: string, index: number): Mention | null {
  QUARTER.lastIndex = index;
  const match = QUARTER.exec(text);
  if (!match) return null;
  const [, year, quarter, spelled = "", quarterFirst, yearLast] = match;
  const number = quarter ?? quarterFirst ?? (CHINESE_DIGITS.indexOf(spelled) + 1 || spelled);
  return { start: index, end: QUARTER.lastIndex, period: `${year ?? yearLast}Q${number}`, singleDay: false, moment: false };
}

const MONTHS = /(?<!\d)((?:19|20)?\d{2}) ?年 ?(\d{1,2}) ?[-~–—至到] ?(\d{1,2}) ?月/y;

/** 2026年4-6月. */
function monthsAt(text: string, index: number): Mention | null {
  MONTHS.lastIndex = index;
  const match = MONTHS.exec(text);
  if (!match) return null;
  const [written, from, to] = match.slice(1).map(Number);
  const year = written < 100 ? written + 2000 : written;
  const period = periodOfRange({ year, month: from, day: null }, { year, month: to, day: null });
  return { start: index, end: MONTHS.lastIndex, period, singleDay: false, moment: false };
}

const TO = / ?(?:[-~–—至到]|to) ?/y;
/** Exports join the two days in a name by no more than this. */
const GAP = /[_ ]/y;
const SHORT_DAY = /(?:(\d{1,2})[月./-])?(\d{1,2})(?![\d:])[日号]?/y;
const SHORT_MONTH = /(?:(\d{1,2})月|(\d{2})(?!\d))/y;

/** A date, or a range that begins with it. */
function datesAt(text: string, index: number): Mention | null {
  const first = dateAt(text, index);
  if (!first) return null;
  const singleDay = first.date?.day !== null;
  const afterClock = singleDay ? skip(CLOCK_AFTER, text, first.end) : null;
  const last = first.date && rangeEnd(text, first.date, afterClock ?? first.end);
  if (first.date && last) {
    const end = skip(CLOCK_AFTER, text, last.end) ?? last.end;
    return { start: index, end, period: last.date && periodOfRange(first.date, last.date), singleDay: false, moment: false };
  }
  const period = first.date && periodOf(first.date);
  return { start: index, end: afterClock ?? first.end, period, singleDay, moment: singleDay && afterClock !== null };
}

/** Where a sticky pattern ends when it matches at a place; null when it does not. */
function skip(pattern: RegExp, text: string, index: number): number | null {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function rangeEnd(text: string, from: CalendarDate, index: number): { date: CalendarDate | null; end: number } | null {
  const after = skip(TO, text, index);
  if (after !== null) return dateAt(text, after) ?? shortEnd(text, from, after);
  const gap = skip(GAP, text, index);
  const found = gap === null ? null : dateAt(text, gap);
  return from.day !== null && found?.date?.day ? found : null;
}

/** The end of a range without its year: 2026-05-01~05-31, 2026年4月-6月. */
function shortEnd(text: string, from: CalendarDate, index: number): { date: CalendarDate; end: number } | null {
  const pattern = from.day === null ? SHORT_MONTH : SHORT_DAY;
  pattern.lastIndex = index;
  const match = pattern.exec(text);
  if (!match) return null;
  const end = pattern.lastIndex;
  if (from.day === null) return { date: { ...from, month: Number(match[1] ?? match[2]) }, end };
  return { date: { ...from, month: Number(match[1] ?? from.month), day: Number(match[2]) }, end };
}

/** The month a range lies in, or the quarter it exactly covers. */
function periodOfRange(from: CalendarDate, to: CalendarDate): string | null {
  const firstDay = from.day ?? 1;
  const lastOfMonth = daysInMonth(to.year, to.month);
  const lastDay = to.day ?? lastOfMonth;
  if (from.year !== to.year || from.month < 1 || from.month > to.month || to.month > 12 || lastDay > lastOfMonth) return null;
  if (from.month === to.month) return firstDay <= lastDay ? periodOf(from) : null;
  const covers = from.month % 3 === 1 && to.month === from.month + 2 && firstDay === 1 && lastDay === lastOfMonth;
  return covers ? quarterOf(periodOf(from)) : null;
}
