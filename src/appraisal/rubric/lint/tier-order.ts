import { warning, type Finding } from "../finding";
import type { Path } from "../path";
import type { Rubric, Tier } from "../types";
import { tierListsOf } from "../walk";

/** Tiers go from the best down: one that an earlier tier always catches first is never reached. */
export function* lintTierOrder(rubric: Rubric): Generator<Finding> {
  for (const { tiers, path } of tierListsOf(rubric)) {
    yield* ofList(tiers, path);
  }
}

/** One pass: of the better tiers only the lowest counts, for whoever misses it misses the others as well. */
function* ofList(tiers: readonly Tier[], path: Path): Generator<Finding> {
  const byQuota = tiers.some(({ quota }) => quota !== undefined);
  let catcher: Tier | null = null;
  let lowest: Tier | null = null;
  for (const [t, tier] of tiers.entries()) {
    yield* ofTier(tier, catcher, lowest, [...path, t]);
    if (!byQuota && asksNoMoreThanScore(tier)) catcher = lower(catcher, tier);
    if (tier.minScore !== undefined) lowest = lower(lowest, tier);
  }
}

function* ofTier(tier: Tier, catcher: Tier | null, lowest: Tier | null, path: Path): Generator<Finding> {
  const { name } = tier;
  const at = tier.minScore === undefined ? path : [...path, "minScore"];
  if (catcher !== null && scoreOf(catcher) <= scoreOf(tier)) return yield warning("tier-unreachable", { tier: name, better: catcher.name }, at);
  if (lowest !== null && scoreOf(lowest) < scoreOf(tier)) yield warning("min-score-rises", { tier: name, better: lowest.name }, at);
}

function lower(one: Tier | null, other: Tier): Tier {
  return one === null || scoreOf(other) < scoreOf(one) ? other : one;
}

function scoreOf({ minScore = -Infinity }: Tier): number {
  return minScore;
}

function asksNoMoreThanScore({ maxRank, maxPercentile, requires }: Tier): boolean {
  return maxRank === undefined && maxPercentile === undefined && requires.length === 0;
}
