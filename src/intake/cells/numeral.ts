import { fold } from "./text";

/** A number as people write it: what it is worth and what was written around the digits. */
export interface Numeral {
  readonly value: number;
  /** plain: digits only. scaled: with 万 or 亿. percent: already a fraction. money, counted: with 元, 人 and the like. */
  readonly kind: "plain" | "scaled" | "percent" | "money" | "counted";
}

/** Thousands in threes from the first group on: `1,23,4` and the decimal comma of `0,95` are neither. */
export const DIGITS = String.raw`(?:[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|\d+\.?\d*|\.\d+)`;
const SCALES: Readonly<Record<string, number>> = { k: 3, 千: 3, w: 4, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };
const SHARES: Readonly<Record<string, number>> = { "%": -2, "‰": -3 };
const MONEY = "元|块钱|块|rmb|cny";
const COUNTED = "人次|人|次|个|条|单|分|件|位|名|笔|天|起|例|句|字|通|票|张|轮|班|项|家|户|points?|pts?|days?";

const NUMERAL = new RegExp(
  [
    "^(?<sign>[-+])?",
    "(?<money>¥|rmb|cny|人民币)?",
    "(?<inner>[-+])?",
    `(?<digits>${DIGITS})(?:e(?<exponent>[-+]?\\d{1,3}))?`,
    `(?<scale>${Object.keys(SCALES).sort((a, b) => b.length - a.length).join("|")})?`,
    `(?:(?<share>[%‰])|(?<paid>${MONEY})|(?<counted>${COUNTED}))?$`,
  ].join(" ?"),
);
/** Bookkeepers' negative: (12), ¥(12), (¥12). */
const IN_PARENTHESES = /^(¥|rmb|cny)? ?\( ?([^-+()]+) ?\)$/;
const MINUS = /[\u2212\u2013\ufe63]/g;

/**
 * A number moved by powers of ten without the error of a binary multiplication.
 *
 * @example shift(0.57, 2) // 57, where 0.57 * 100 is 56.99999999999999
 */
export function shift(value: number, exponent: number): number {
  const [digits, own = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(own) + exponent}`);
}

/**
 * Reads a number written as text.
 *
 * @returns null for anything that is not one number or can be read in two ways.
 * @example parseNumeral("1.2万元") // { value: 12000, kind: "money" }
 */
export function parseNumeral(text: string): Numeral | null {
  const folded = fold(text).toLowerCase().replace(MINUS, "-").replaceAll("￥", "¥");
  const negative = IN_PARENTHESES.exec(folded);
  if (!negative) return unbracketed(folded);
  const inner = unbracketed(`${negative[1] ?? ""}${negative[2]}`);
  return inner && { ...inner, value: 0 - inner.value };
}

function unbracketed(text: string): Numeral | null {
  const part = NUMERAL.exec(text)?.groups;
  if (!part || (part.sign && part.inner)) return null;
  const kind = kindOf(part);
  if (!kind) return null;
  const exponent = Number(part.exponent ?? 0) + (SCALES[part.scale] ?? 0) + (SHARES[part.share] ?? 0);
  const value = shift(Number(part.digits.replaceAll(",", "")), exponent);
  return { value: (part.sign ?? part.inner) === "-" ? 0 - value : value, kind };
}

/** What the marks around the digits make of them; null where they contradict each other (¥5%, 3万%). */
function kindOf(part: Record<string, string | undefined>): Numeral["kind"] | null {
  const money = part.money !== undefined || part.paid !== undefined;
  if (part.share) return money || part.scale ? null : "percent";
  if (part.counted) return money ? null : "counted";
  if (money) return "money";
  return part.scale ? "scaled" : "plain";
}
