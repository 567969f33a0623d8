/**
 * How numbers are written for people. One place, so that a value looks the same in a sentence, a
 * table and a scorecard.
 */
import { roundHalfAway, to15 } from "../appraisal/number";
import type { Comparison, Locale, Unit } from "../appraisal/rubric/types";

/** Thousands separators, at most so many decimals, none that are idle. */
export function formatNumber(value: number, decimals = 2): string {
  const rounded = roundHalfAway(value, decimals);
  if (Math.abs(rounded) < 1000) return plainDigits(rounded);
  const [whole, fraction] = plainDigits(rounded).split(".") as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Money to the cent, always with both decimals. */
export function formatMoney(value: number): string {
  const [whole, fraction = ""] = formatNumber(value).split(".") as [string, string?];
  return `${whole}.${fraction.padEnd(2, "0")}`;
}

/**
 * How much money more or less, with its sign.
 *
 * @example formatChange(1250) // "+1,250.00"
 */
export function formatChange(money: number): string {
  return money > 0 ? `+${formatMoney(money)}` : formatMoney(money);
}

/**
 * A column of scores, with as many decimals as the longest has and two at least: what is ranked apart
 * looks apart. null is nobody's.
 *
 * @example formatScores([88.4, null, 90.125]) // ["88.400", "—", "90.125"]
 */
export function formatScores(scores: readonly (number | null)[]): string[] {
  const shown = scores.map((score) => (score === null ? null : formatNumber(score, 10).split(".")));
  const places = Math.max(2, ...shown.map((parts) => parts?.[1]?.length ?? 0));
  return shown.map((parts) => (parts === null ? "—" : `${parts[0]}.${(parts[1] ?? "").padEnd(places, "0")}`));
}

/**
 * A metric's value with its unit.
 *
 * @example formatValue(0.58, "rate", "zh-CN") // "58%"
 */
export function formatValue(value: number, unit: Unit, locale: Locale, decimals = 2): string {
  switch (unit) {
    case "rate":
      return `${formatNumber(value * 100, decimals)}%`;
    case "seconds":
      return `${formatNumber(value, decimals)}${locale === "zh-CN" ? "秒" : " s"}`;
    case "flag":
      return locale === "zh-CN" ? (value === 0 ? "否" : "是") : value === 0 ? "no" : "yes";
    default:
      return formatNumber(value, decimals);
  }
}

/**
 * Two values of one comparison, with as many decimals as it takes to tell them apart: never
 * "60% < 60%".
 */
export function formatPair(a: number, b: number, unit: Unit, locale: Locale): [string, string] {
  for (let decimals = 2; decimals < 12; decimals++) {
    const pair: [string, string] = [formatValue(a, unit, locale, decimals), formatValue(b, unit, locale, decimals)];
    if (pair[0] !== pair[1] || to15(a) === to15(b)) return pair;
  }
  return [formatValue(a, unit, locale, 15), formatValue(b, unit, locale, 15)];
}

/** ≥ for >= and so on. */
export function formatComparison(op: Comparison): string {
  return { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=", "!=": "≠" }[op];
}

/** The relation that holds when the comparison does not. */
export function formatFailedComparison(op: Comparison): string {
  return { ">=": "<", ">": "≤", "<=": ">", "<": "≥", "=": "≠", "!=": "=" }[op];
}

/** No exponent, however large or small the number. */
function plainDigits(value: number): string {
  const digits = String(value);
  return digits.includes("e") ? value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 15 }) : digits;
}
