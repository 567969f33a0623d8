import type { Unit } from "../types";
import { fold } from "./fold";

/** What a number in a cell is about: a metric's unit, or points. Unknown when no metric is known. */
export type Kind = Unit | "points" | undefined;

/** A number as it was written: `bare` when no sign such as % or 万 settled its scale. */
export interface Quantity {
  readonly value: number;
  readonly bare: boolean;
}

const SCALES: Readonly<Record<string, number>> = { "%": -2, "‰": -3, 千: 3, 万: 4, 亿: 8 };
const NUMBER = /^([+-]?)[¥$]?(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+(?:\.\d*)?|\.\d+)(?:e([+-]?\d{1,3}))?([%‰千万亿])?(.*)$/;
const COUNTED = /^(元|块|rmb|次|个|条|人|单|名|位|件|天|points?|pts?)?$/;

/**
 * A number as people type it into a rubric. Scales are moved in the decimal text, never multiplied,
 * so `58%` is the number 0.58 and not its binary neighbour. Null when it is not one number.
 *
 * @example readQuantity("1.5万", "money") // { value: 15000, bare: false }
 */
export function readQuantity(text: string, kind: Kind): Quantity | null {
  const match = NUMBER.exec(fold(text));
  if (match === null) return null;
  const [, sign, digits, exponent = "0", scale, word] = match;
  const times = secondsIn(word, kind);
  if (times === null) return null;
  const shift = Number(exponent) + (scale === undefined ? 0 : SCALES[scale]);
  return { value: Number(`${sign}${digits.replaceAll(",", "")}e${shift}`) * times, bare: scale === undefined };
}

/** What the word behind a number multiplies it by. `分` is a minute of a duration and a point of a score. */
function secondsIn(word: string, kind: Kind): number | null {
  const timed = kind === "seconds" || kind === undefined;
  if (/^(分钟|mins?|minutes?)$/.test(word)) return timed ? 60 : null;
  if (/^(小时|h|hours?)$/.test(word)) return timed ? 3600 : null;
  if (/^(秒|s|secs?|seconds?)$/.test(word)) return timed ? 1 : null;
  if (word === "分") return kind === "seconds" ? 60 : kind === undefined ? null : 1;
  return COUNTED.test(word) ? 1 : null;
}

/**
 * The shortest plain text that reads back to the same number.
 *
 * @example writeNumber(1e-7) // "0.0000001"
 */
export function writeNumber(value: number): string {
  return decimalText(value, 0);
}

/**
 * As a percentage, with the decimal point moved in the text.
 *
 * @example writePercent(0.0035) // "0.35%"
 */
export function writePercent(value: number): string {
  return `${decimalText(value, 2)}%`;
}

/** A metric's number: percentages for rates. */
export function writeQuantity(value: number, kind: Kind): string {
  return kind === "rate" ? writePercent(value) : writeNumber(value);
}

function decimalText(value: number, shift: number): string {
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const [mantissa, exponent = "0"] = String(Math.abs(value)).split("e");
  const [whole, fraction = ""] = mantissa.split(".");
  const digits = whole + fraction;
  const point = whole.length + Number(exponent) + shift;
  if (point > 21 || point < -11) return `${sign}${digits}e${point - digits.length}`;
  const padded = digits.padStart(digits.length + Math.max(0, 1 - point), "0").padEnd(point, "0");
  const split = Math.max(point, 1);
  const integer = padded.slice(0, split).replace(/^0+(?=\d)/, "");
  const decimals = padded.slice(split).replace(/0+$/, "");
  return `${sign}${integer}${decimals === "" ? "" : `.${decimals}`}`;
}
