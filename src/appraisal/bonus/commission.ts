/**
 * 提成: money by steps of an amount, `marginal` (each slab at its own rate) or `whole` (the whole
 * amount at the rate of the highest step reached).
 */
import { compare15 } from "../number";
import { sumExactly } from "../decimal";
import type { Commission, CommissionStep } from "../rubric/types";

/**
 * Commission on an amount; a missing amount earns none. Not rounded.
 *
 * @example commissionOn(30000, [{above: 0, rate: 0.001}, {above: 20000, rate: 0.0035}], "marginal") // 55
 * @example commissionOn(30000, [{above: 0, rate: 0.001}, {above: 20000, rate: 0.0035}], "whole") // 105
 */
export function commissionOn(amount: number, steps: readonly CommissionStep[], mode: Commission["mode"]): number {
  if (Number.isNaN(amount)) return 0;
  return mode === "whole" ? atHighestStep(amount, steps) : bySlabs(amount, steps);
}

function atHighestStep(amount: number, steps: readonly CommissionStep[]): number {
  const reached = steps.filter((step) => compare15(amount, step.above) >= 0);
  return reached.length === 0 ? 0 : amount * reached[reached.length - 1]!.rate;
}

function bySlabs(amount: number, steps: readonly CommissionStep[]): number {
  const slabs = steps.map((step, i) => {
    const top = Math.min(amount, steps[i + 1]?.above ?? Infinity);
    return top > step.above ? sumExactly([top, -step.above]) * step.rate : 0;
  });
  return sumExactly(slabs);
}
