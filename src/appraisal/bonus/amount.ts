import { sumExactly } from "../decimal";
import { roundHalfAway } from "../number";
import type { Bonus } from "../rubric/types";

/** The parts of one agent's bonus, as on the pay slip: prorated + commission + adjustments + rounding = amount. */
export interface BonusParts {
  readonly amount: number;
  readonly base: number;
  readonly payout: number;
  readonly proration: number;
  readonly prorated: number;
  readonly commission: number;
  readonly adjustments: number;
  readonly rounding: number;
}

/** What goes into a bonus, unrounded. */
export type BonusInputs = Omit<BonusParts, "amount" | "rounding">;

/**
 * prorated, commission and adjustments are each rounded to 0.01; the amount is their sum, clamped to
 * [min, max] and rounded half away from zero to the unit; `rounding` is what clamp and unit changed.
 */
export function bonusParts(inputs: BonusInputs, bonus: Pick<Bonus, "min" | "max" | "rounding">): BonusParts {
  const [base, payout, prorated, commission, adjustments] = [inputs.base, inputs.payout, inputs.prorated, inputs.commission, inputs.adjustments].map((money) => roundHalfAway(money, 2)) as [number, number, number, number, number];
  const sum = sumExactly([prorated, commission, adjustments]);
  const amount = roundToUnit(Math.min(bonus.max ?? Infinity, Math.max(bonus.min ?? -Infinity, sum)), bonus.rounding.unit);
  return { amount, base, payout, proration: inputs.proration, prorated, commission, adjustments, rounding: sumExactly([amount, -sum]) };
}

/** Half away from zero to a unit that is a power of ten. */
function roundToUnit(money: number, unit: number): number {
  return roundHalfAway(money, -Math.round(Math.log10(unit)));
}
