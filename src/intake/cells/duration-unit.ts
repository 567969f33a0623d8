import { bracketed, fold, withoutBrackets } from "./text";

export type DurationUnit = "ms" | "s" | "min" | "h" | "day";

export const SECONDS: Readonly<Record<DurationUnit, number>> = { ms: 0.001, s: 1, min: 60, h: 3600, day: 86400 };

const WORDS: readonly (readonly [DurationUnit, string])[] = [
  ["ms", "毫秒 ms millisecond milliseconds"],
  ["s", "秒 秒钟 s sec secs second seconds"],
  ["min", "分 分钟 m min mins minute minutes"],
  ["h", "时 小时 个小时 钟头 个钟头 h hr hrs hour hours"],
  ["day", "天 日 d day days"],
];
const UNIT_OF_WORD = new Map(WORDS.flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)));

/** Every word for a unit, as the inside of a regular expression, longest first. */
export const UNIT_WORD = [...UNIT_OF_WORD.keys()].sort((a, b) => b.length - a.length).join("|");

/**
 * The unit that a word stands for; null when it is none.
 *
 * @example unitOfWord("分钟") // "min"
 */
export function unitOfWord(word: string): DurationUnit | null {
  return UNIT_OF_WORD.get(word) ?? null;
}

/** (秒), (单位:秒), (in seconds), (秒/人). */
const IN_BRACKETS = new RegExp(`^(?:单位:? ?|in )?(${UNIT_WORD})(?:/.*)?$`);
/**
 * Outside brackets a unit counts only where it is named as one or closes the header: elsewhere it is
 * a threshold (3分钟回复率), part of another word (全天, 秒杀) or `min` for the smallest.
 */
const OUTSIDE = [
  new RegExp(`(?:单位:? ?|\\bin )(${UNIT_WORD})(?![a-z])`),
  /[以按](毫秒|秒|分钟|小时)(?:计|为单位)/,
  /(?:^|[^\d一二三四五六七八九十百两几每半])(毫秒|秒钟|秒|分钟|小时)数?$/,
  /(?:^|(?<!\d|per|each|one|working|business|office|service|after|peak)[ _/,:;·-]+)(ms|milliseconds|s|secs?|seconds|mins|minutes|h|hrs?|hours|days)$/,
  /[/,] ?(分|min)$/,
];

/**
 * The unit a header gives to the bare numbers beneath it.
 *
 * @param header the text of the header cell, not yet folded.
 * @returns null when the header names none; bare numbers are seconds then.
 * @example durationUnitOf("退货退款完结时长（小时）") // "h"
 */
export function durationUnitOf(header: string): DurationUnit | null {
  const key = fold(header).toLowerCase();
  const inside = bracketed(key).reverse().map((part) => IN_BRACKETS.exec(part)?.[1]);
  const outside = OUTSIDE.map((pattern) => pattern.exec(withoutBrackets(key))?.[1]);
  const word = [...inside, ...outside].find((found) => found !== undefined);
  return word === undefined ? null : unitOfWord(word);
}
