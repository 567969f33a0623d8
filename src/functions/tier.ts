import { isError, type ArgumentError } from "./argument-error";
import { tierOf } from "./tiers-argument";

/**
 * The tier of a score. Tiers with gates on metrics need the data: use SCORES for these.
 * @customfunction TIER
 * @param score The score; empty for an agent without one
 * @param tiers The tiers with their header, best first: KpiTiers[#All]
 * @param [rank] The rank, where a tier asks for it
 * @param [size] How many are ranked together, where a tier has a quota or a percentile
 */
export function tier(score: unknown, tiers: unknown[][], rank?: unknown, size?: unknown): string | ArgumentError {
  const given = tierOf(score, tiers, rank, size);
  if (isError(given)) return given;
  return given === null ? "" : given.tier.name;
}
