import { warning, type Finding } from "../finding";
import type { Path } from "../path";
import type { Rubric, Tier } from "../types";
import { tierListsOf } from "../walk";

/** Tiers go from the best down: one that an earlier tier always catches first is never reached. */
export function* lintTierOrder(rubric: Rubric): Generator<Finding> {
  for (const { tiers, path } of tierListsOf(rubric)) {
    const byQuota = tiers.some(({ quota }) => quota !== undefined);
    for (const [t, tier] of tiers.entries()) yield* ofTier(tier, tiers.slice(0, t), byQuota, [...path, t]);
  }
}

function* ofTier(tier: Tier, better: readonly Tier[], byQuota: boolean, path: Path): Generator<Finding> {
  const { name, minScore } = tier;
  const catcher = better.find((other) => !byQuota && asksNoMoreThanScore(other) && (other.minScore ?? -Infinity) <= (minScore ?? -Infinity));
  if (catcher) {
    const at = minScore === undefined ? path : [...path, "minScore"];
    return yield warning("tier-unreachable", { tier: name, better: catcher.name }, at);
  }
  const lower = better.find((other) => minScore !== undefined && other.minScore !== undefined && other.minScore < minScore);
  if (lower) yield warning("min-score-rises", { tier: name, better: lower.name }, [...path, "minScore"]);
}

function asksNoMoreThanScore({ maxRank, maxPercentile, requires }: Tier): boolean {
  return maxRank === undefined && maxPercentile === undefined && requires.length === 0;
}
