import type { Locale } from "../../appraisal/rubric/types";
import type { Stability, WeightLimit } from "../../appraisal/sensitivity/stability";
import { formatNumber } from "../../locale/format";
import { sensitivityPhrasesOf } from "../../locale/insight";

/**
 * Between which weights something stays, or why it cannot be told.
 *
 * @param total what the weights of the scorecard sum to
 * @example stabilityText(found.tiers, found.total, "zh-CN") // "37.5 – 52.5"
 */
export function stabilityText(stability: Stability, total: number, locale: Locale): string {
  const { range, untold } = sensitivityPhrasesOf(locale);
  if ("untold" in stability) return untold[stability.untold];
  const { low, high } = stability;
  return range(low.ends === "scale" ? null : limitText(low, "low", total), high.ends === "scale" ? null : limitText(high, "high", total));
}

/** A limit as it is told: never beyond where it is. */
export function limitText({ weight }: Pick<WeightLimit, "weight">, end: "low" | "high", total: number): string {
  const decimals = weightDecimals(total);
  const scale = 10 ** decimals;
  return formatNumber((end === "low" ? Math.ceil(weight * scale - 1e-9) : Math.floor(weight * scale + 1e-9)) / scale, decimals);
}

/** Decimals of weights as they are told; of shares of 1 as many as a percentage with two has. */
export function weightDecimals(total: number): number {
  return total > 1 ? 2 : 4;
}
