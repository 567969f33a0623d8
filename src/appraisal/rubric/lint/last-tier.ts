import { compare15 } from "../../number";
import { error, type Finding } from "../finding";
import type { Rubric, Tier } from "../types";
import { tierListsOf } from "../walk";

/**
 * The last tier takes whoever is left, so it has no conditions. Its quota may be written down where
 * the quotas make up exactly the whole: there it only completes them.
 */
export function* lintLastTier(rubric: Rubric): Generator<Finding> {
  for (const { tiers, path } of tierListsOf(rubric)) {
    const last = tiers.at(-1);
    if (!last) continue;
    for (const condition of conditionsOf(last)) {
      if (condition === "quota" && completesQuotas(tiers)) continue;
      yield error("last-tier-condition", { tier: last.name, condition }, [...path, tiers.length - 1, condition]);
    }
  }
}

function conditionsOf(tier: Tier): string[] {
  const written = (["minScore", "maxRank", "maxPercentile", "quota"] as const).filter((key) => tier[key] !== undefined);
  return tier.requires.length > 0 ? [...written, "requires"] : written;
}

function completesQuotas(tiers: readonly Tier[]): boolean {
  return compare15(tiers.reduce((sum, { quota = 0 }) => sum + quota, 0), 1) === 0;
}
