import { compare15 } from "../../number";
import { error, type Finding } from "../finding";
import type { Path } from "../path";
import type { Rubric, Tier } from "../types";
import { tierListsOf, type TierList } from "../walk";

/** Every scorecard has tiers, each with a name of its own and conditions that can be met. */
export function* lintTiers(rubric: Rubric): Generator<Finding> {
  if (rubric.tiers.length === 0 && rubric.scorecards.some(({ tiers }) => !tiers)) yield error("no-tiers", {}, ["tiers"]);
  for (const list of tierListsOf(rubric)) yield* ofList(list);
}

function* ofList({ tiers, path }: TierList): Generator<Finding> {
  if (tiers.length === 0) yield error("no-tiers", {}, path);
  const seen = new Set<string>();
  for (const [t, tier] of tiers.entries()) {
    if (seen.has(tier.name)) yield error("duplicate-tier", { tier: tier.name }, [...path, t, "name"]);
    seen.add(tier.name);
    yield* ofTier(tier, [...path, t]);
  }
}

function* ofTier(tier: Tier, path: Path): Generator<Finding> {
  const { maxRank, payout } = tier;
  for (const share of ["maxPercentile", "quota"] as const) {
    const value = tier[share];
    if (value !== undefined && (value < 0 || compare15(value, 1) > 0)) yield error("not-a-share", {}, [...path, share]);
  }
  if (maxRank !== undefined && (!Number.isInteger(maxRank) || maxRank < 1)) yield error("not-a-positive-whole", {}, [...path, "maxRank"]);
  if (!payout || !("between" in payout)) return;
  const { fromScore: from, toScore: to } = payout.between;
  if (compare15(from, to) >= 0) yield error("score-range-empty", { from, to }, [...path, "payout", "between", "toScore"]);
}
