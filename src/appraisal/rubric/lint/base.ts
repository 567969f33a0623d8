import { error, type Finding } from "../finding";
import type { Payout, Rubric } from "../types";
import { paymentsOf } from "../walk";

/** What is paid as a multiple of a base needs one. With a pool it is the pool that pays, not the tier. */
export function* lintBase(rubric: Rubric): Generator<Finding> {
  for (const { tierList, bonusSite } of paymentsOf(rubric)) {
    const { base, pool } = bonusSite.bonus;
    if (base !== null) continue;
    const at = [...bonusSite.path, "base"];
    if (pool?.by === "coefficient") yield error("base-not-set-for-pool", {}, at);
    const tier = tierList.tiers.find(({ payout }) => payout && multiplies(payout));
    if (!pool && tier) yield error("base-not-set", { tier: tier.name }, at);
  }
}

function multiplies(payout: Payout): boolean {
  return "coefficient" in payout || "perScore" in payout;
}
