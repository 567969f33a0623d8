import { bonusParts } from "../appraisal/bonus/amount";
import { payoutOf } from "../appraisal/bonus/payout";
import { prorationOf } from "../appraisal/bonus/proration";
import type { Payout } from "../appraisal/rubric/types";
import { invalid, isError, type ArgumentError } from "./argument-error";
import { numberOf } from "./numbers";
import { tierOf } from "./tiers-argument";

/**
 * The bonus of a score: the payout of its tier, prorated and rounded to the cent.
 * @customfunction BONUS
 * @param score The score; empty for an agent without one
 * @param tiers The tiers with their header, best first: KpiTiers[#All]
 * @param base The money that coefficients multiply
 * @param [proration] The part of the period that was worked, from 0 to 1; empty for all of it
 * @param [rank] The rank, where a tier asks for it
 * @param [size] How many are ranked together, where a tier has a quota or a percentile
 */
export function bonus(score: unknown, tiers: unknown[][], base: unknown, proration?: unknown, rank?: unknown, size?: unknown): number | string | ArgumentError {
  const given = tierOf(score, tiers, rank, size);
  const [money, worked] = [numberOf("base", base), numberOf("proration", proration)];
  const wrong = [given, money, worked].find(isError);
  if (wrong !== undefined) return wrong;
  if (given === null) return "";
  const { tier, score: points } = given as Exclude<typeof given, ArgumentError>;
  if (Number.isNaN(money) && multipliesBase(tier.payout)) return invalid("base", "argument-empty", {});
  const payout = payoutOf(tier.payout, money as number, points);
  const part = prorationOf(worked as number, 1) ?? 1;
  const parts = { base: 0, payout, proration: part, prorated: payout * part, commission: 0, adjustments: 0 };
  return bonusParts(parts, { min: null, max: null, rounding: { unit: 0.01 } }).amount;
}

function multipliesBase(payout: Payout | undefined): boolean {
  return payout !== undefined && ("coefficient" in payout || "perScore" in payout);
}
