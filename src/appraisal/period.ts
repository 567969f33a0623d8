/**
 * 考核周期: months (2026-05), quarters (2026Q2) and years (2026) as they are written, and which of
 * them follow each other. In each kind the order of the texts is that of the calendar.
 */

/** @example isQuarter("2026Q2") // true */
export function isQuarter(period: string): boolean {
  return period.includes("Q");
}

/** Whether the text is a month as periods are written. */
export function isMonth(period: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(period);
}

/**
 * The quarter of a month.
 *
 * @param month as periods are written: 2026-05
 * @example quarterOf("2026-05") // "2026Q2"
 */
export function quarterOf(month: string): string {
  return `${month.slice(0, 4)}Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

/** The year of a month or quarter. */
export function yearOf(period: string): string {
  return period.slice(0, 4);
}

/**
 * The period of the same kind right after a month or quarter.
 *
 * @example periodAfter("2026-12") // "2027-01"
 */
export function periodAfter(period: string): string {
  const [year, last] = [Number(period.slice(0, 4)), isQuarter(period) ? 4 : 12];
  const next = Number(period.slice(5)) + 1;
  const [inYear, number] = next > last ? [year + 1, 1] : [year, next];
  const written = String(inYear).padStart(4, "0");
  return isQuarter(period) ? `${written}Q${number}` : `${written}-${String(number).padStart(2, "0")}`;
}

/** A span of more than ten years is a slip of the keyboard. */
const MOST_MONTHS = 120;

/**
 * The months of a span as people write it: one month, from one to another, a quarter or a year.
 *
 * @returns null for what is none of these, runs backwards or is longer than ten years
 * @example monthsOfSpan("2026-01..2026-03") // ["2026-01", "2026-02", "2026-03"]
 * @example monthsOfSpan("2026Q1") // the same
 */
export function monthsOfSpan(text: string): string[] | null {
  const ends = text.split("..").map(monthsNamed);
  const [first, last] = [ends[0] ?? null, ends.at(-1) ?? null];
  if (ends.length > 2 || first === null || last === null) return null;
  const [from, to] = [first[0], last[1]];
  if (from > to) return null;
  const months = [from];
  while (months.at(-1)! < to && months.length <= MOST_MONTHS) months.push(periodAfter(months.at(-1)!));
  return months.length > MOST_MONTHS ? null : months;
}

/** First and last month of a month, quarter or year. */
function monthsNamed(text: string): [string, string] | null {
  const word = text.trim();
  if (isMonth(word)) return [word, word];
  const [, year, quarter] = /^(\d{4})(?:Q([1-4]))?$/i.exec(word) ?? [];
  if (year === undefined) return null;
  const month = (number: number) => `${year}-${String(number).padStart(2, "0")}`;
  return quarter === undefined ? [month(1), month(12)] : [month(Number(quarter) * 3 - 2), month(Number(quarter) * 3)];
}
