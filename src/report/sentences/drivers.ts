import type { Driver } from "../../appraisal/drivers/drivers";
import type { Locale } from "../../appraisal/rubric/types";
import { driverPhrasesOf } from "../../locale/locale";

/** From where on a correlation is called so. */
const STRONG = 0.6;
const MEDIUM = 0.4;
const WEAK = 0.2;

/**
 * How a correlation reads: how closely two metrics go together, and which way; that nothing is claimed
 * where it cannot be told.
 *
 * @example driverReading({ metric: "reply", outcome: "conversion", n: 31, rho: -0.62 }, "zh-CN") // "明显此高彼低"
 */
export function driverReading({ rho }: Driver, locale: Locale): string {
  const { readings, unclaimed } = driverPhrasesOf(locale);
  if (rho === null) return unclaimed;
  const strength = Math.abs(rho) >= STRONG ? "strong" : Math.abs(rho) >= MEDIUM ? "medium" : Math.abs(rho) >= WEAK ? "weak" : "none";
  return readings[strength][rho > 0 ? 0 : 1];
}
