import { listingOrder, type Appraisal } from "../appraisal/appraise";
import { sumExactly } from "../appraisal/decimal";
import type { Locale } from "../appraisal/rubric/types";
import { payLines } from "./sheets/bonus/rows";

export interface ControlTotals {
  /** Agents with a bonus. */
  readonly heads: number;
  readonly amount: number;
  /** The parts of all bonuses less their amounts: 0, or something is wrong. */
  readonly partsLessAmount: number;
  /** Of every amount that is shared, what has not been given out: 0, or something is wrong. */
  readonly pools: readonly { readonly name: string; readonly difference: number }[];
}

/**
 * What a payer checks before paying.
 *
 * @example controlTotals(appraisal, "zh-CN").partsLessAmount // 0
 */
export function controlTotals(appraisal: Appraisal, locale: Locale): ControlTotals {
  const lines = payLines({ input: { appraisal }, listing: listingOrder(appraisal), locale });
  const paid = lines.flatMap(({ parts }) => (parts === null ? [] : [parts]));
  const pools = [...new Set(lines.flatMap(({ shared }) => (shared === null ? [] : [shared])))];
  return {
    heads: paid.length,
    amount: sumExactly(paid.map(({ amount }) => amount)),
    partsLessAmount: sumExactly(paid.flatMap(({ prorated, commission, adjustments, rounding, amount }) => [prorated, commission, adjustments, rounding, -amount])),
    pools: pools.map((pool) => ({ name: pool.name, difference: sumExactly([pool.amount, ...lines.flatMap(({ parts, shared }) => (shared === pool && parts !== null ? [-parts.payout] : []))]) })),
  };
}
