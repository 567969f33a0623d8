import { to15 } from "../../appraisal/number";
import type { CellValue } from "../../book/grid";
import { SECONDS, UNIT_WORD, unitOfWord, type DurationUnit } from "./duration-unit";
import { describeFormat } from "./format";
import { DIGITS, parseNumeral } from "./numeral";
import { absence, reading, UNREADABLE, type Reading } from "./reading";
import { fold } from "./text";

export { durationUnitOf, type DurationUnit } from "./duration-unit";

/** Seconds. `hourMinute`: an Excel time shown as h:mm, where a typed 1:20 became 80 minutes. */
export type DurationReading = Reading & { readonly hourMinute?: boolean };

/**
 * Reads a cell of a duration column, in seconds. Negative durations are readable; the caller judges.
 *
 * @param format the cell's number format: under a time format the number is a part of a day.
 * @param headerUnit the unit of bare numbers, from `durationUnitOf`; null is seconds.
 * @example readDuration("1分20秒", undefined, null) // { kind: "value", value: 80 }
 */
export function readDuration(cell: CellValue, format: string | undefined, headerUnit: DurationUnit | null): DurationReading {
  const nothing = absence(cell);
  if (nothing) return nothing;
  if (typeof cell === "number") return numeric(cell, format, headerUnit);
  if (typeof cell !== "string") return UNREADABLE;
  const text = fold(cell).toLowerCase();
  const seconds = clock(text, headerUnit) ?? withUnits(text) ?? bare(text, headerUnit);
  return seconds === null ? UNREADABLE : reading(seconds);
}

function numeric(value: number, format: string | undefined, headerUnit: DurationUnit | null): DurationReading {
  const { kind, hourMinute, suffix } = describeFormat(format);
  // Programs that write times under a date format leave the day at 0; from 1 on it is a date.
  const time = kind === "time" || (kind === "date" && value >= 0 && value < 1);
  if (time) return { ...reading(toMillisecond(value * SECONDS.day)), ...(hourMinute && { hourMinute }) };
  if (kind !== "number") return UNREADABLE;
  return reading(inSeconds(value, unitOfWord(suffix) ?? headerUnit ?? "s"));
}

/** A part of a day is no round number of seconds in binary; Excel itself keeps times to the millisecond. */
function toMillisecond(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

/** 15 significant digits, so that 1.1 minutes are 66 seconds and not 66.00000000000001. */
function inSeconds(value: number, unit: DurationUnit): number {
  return to15(value * SECONDS[unit]);
}

const CLOCK = /^([-\u2212])?(?:(\d+) ?(?:天|days?),? ?(?=\d+:\d+:))?(?:(\d+):(?=\d+:))?(\d+):([0-5]\d(?:\.\d+)?)$/;

/** h:mm:ss, m:ss, 1天 02:03:04. */
function clock(text: string, headerUnit: DurationUnit | null): number | null {
  const parts = CLOCK.exec(text);
  if (!parts) return null;
  const [, sign, days = "0", hours, minutes, seconds] = parts;
  if (hours === undefined ? isHourUnit(headerUnit) : Number(minutes) > 59 || minutes.length > 2) return null;
  const total = inSeconds(Number(days), "day") + Number(hours ?? 0) * SECONDS.h + Number(minutes) * SECONDS.min + Number(seconds);
  return signed(sign, total);
}

/** Under a header in hours a text 1:20 may as well be 1 h 20 min: not for us to choose. */
function isHourUnit(unit: DurationUnit | null): boolean {
  return unit === "h" || unit === "day";
}

const PART = new RegExp(`(${DIGITS}) ?(${UNIT_WORD})(?![a-z])(?:,? ?(?=[\\d.])|$)`, "y");

/** 7小时41分52秒, 1.5分钟, 2h, 350ms: larger units first, each once, a fraction only in the last. */
function withUnits(text: string): number | null {
  const sign = /^[-\u2212]/.test(text) ? "-" : undefined;
  let total = 0;
  let previous = Infinity;
  let whole = true;
  PART.lastIndex = sign ? 1 : 0;
  while (PART.lastIndex < text.length) {
    const part = PART.exec(text);
    const unit = part && unitOfWord(part[2]);
    if (!unit || !whole || SECONDS[unit] >= previous) return null;
    previous = SECONDS[unit];
    whole = !part[1].includes(".");
    total += inSeconds(Number(part[1].replaceAll(",", "")), unit);
  }
  return previous === Infinity ? null : signed(sign, total);
}

function bare(text: string, headerUnit: DurationUnit | null): number | null {
  const numeral = parseNumeral(text);
  return numeral?.kind === "plain" ? inSeconds(numeral.value, headerUnit ?? "s") : null;
}

/** Subtracted, so that minus nothing is 0 and not -0. */
function signed(sign: string | undefined, seconds: number): number {
  return sign === undefined ? to15(seconds) : 0 - to15(seconds);
}
