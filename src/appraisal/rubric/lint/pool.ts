import { compare15 } from "../../number";
import { error, type Finding } from "../finding";
import type { Path } from "../path";
import type { BonusPool, Rubric } from "../types";
import { bonusesOf, paymentsOf, type TierList } from "../walk";

/** A pool is shared out to the last unit: nothing may cut a share, and every share must have a weight. */
export function* lintPool(rubric: Rubric): Generator<Finding> {
  for (const { bonus, path } of bonusesOf(rubric)) {
    if (!bonus.pool) continue;
    yield* amounts(bonus.pool, bonus.rounding.unit, [...path, "pool", "amount"]);
    yield* amountForAll(bonus.pool, rubric, [...path, "pool", "amount"]);
    if (bonus.min !== null && bonus.min !== 0) yield error("pool-with-limit", { limit: "min" }, [...path, "min"]);
    if (bonus.max !== null) yield error("pool-with-limit", { limit: "max" }, [...path, "max"]);
  }
  const byCoefficient = paymentsOf(rubric).filter(({ bonusSite }) => bonusSite.bonus.pool?.by === "coefficient");
  const lists = new Map(byCoefficient.map(({ tierList }) => [tierList.tiers, tierList]));
  for (const list of lists.values()) yield* coefficients(list);
}

function* amounts({ amount }: BonusPool, unit: number, path: Path): Generator<Finding> {
  const named: (readonly [Path, number])[] =
    typeof amount === "number" ? [[path, amount]] : Object.entries(amount).map(([pool, money]) => [[...path, pool], money]);
  for (const [at, money] of named) {
    if (money < 0) yield error("pool-amount-negative", {}, at);
    else if (unit > 0 && !isWholeUnits(money, unit)) yield error("pool-amount-not-whole-units", { unit }, at);
  }
}

function isWholeUnits(money: number, unit: number): boolean {
  const units = money / unit;
  return compare15(units, Math.round(units)) === 0;
}

/** With one pool for all its name is known before the data is; other names are checked when they come up. */
function* amountForAll({ amount }: BonusPool, { ranking }: Rubric, path: Path): Generator<Finding> {
  if (ranking.pool === "all" && typeof amount === "object" && !Object.hasOwn(amount, "all")) {
    yield error("pool-without-amount", { pool: "all" }, path);
  }
}

function* coefficients({ tiers, path }: TierList): Generator<Finding> {
  for (const [t, { name: tier, payout }] of tiers.entries()) {
    const at = [...path, t, "payout"];
    if (!payout || !("coefficient" in payout)) yield error("pool-needs-coefficients", { tier }, at);
    else if (payout.coefficient < 0) yield error("pool-coefficient-negative", { tier }, [...at, "coefficient"]);
  }
}
