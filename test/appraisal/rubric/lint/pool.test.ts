import { found, type Edits } from "../example";

const pool = (amount: unknown, by = "coefficient") => ({ "bonus.pool": { amount, by } });

test.each<[string, Edits, string[]]>([
  ["one amount", pool(5000), []],
  ["cents, by cents", pool(1000.1), []],
  ["cents, by yuan", { ...pool(1000.5), "bonus.rounding.unit": 1 }, ["error pool-amount-not-whole-units at bonus.pool.amount (1000.5)"]],
  ["less than a cent", pool(10.005), ["error pool-amount-not-whole-units at bonus.pool.amount (10.005)"]],
  ["a negative amount", pool(-1), ["error pool-amount-negative at bonus.pool.amount (-1)"]],
  ["amounts by pool", pool({ 售前: 5000, "": 0 }), []],
  ["one bad amount by pool", pool({ 售前: 5000, 售后: 0.001 }), ["error pool-amount-not-whole-units at bonus.pool.amount.售后 (0.001)"]],
  ["one pool for all, by name", { ...pool({ all: 5000 }), "ranking.pool": "all" }, []],
  ["one pool for all that has no amount", { ...pool({ 售前: 5000 }), "ranking.pool": "all" }, ["error pool-without-amount at bonus.pool.amount (null)"]],
  ["a maximum", { ...pool(5000), "bonus.max": 900 }, ["error pool-with-limit at bonus.max (900)"]],
  ["a minimum", { ...pool(5000), "bonus.min": 100 }, ["error pool-with-limit at bonus.min (100)"]],
  ["no minimum", { ...pool(5000), "bonus.min": null }, []],
  ["by coefficient, with a fixed payout", { ...pool(5000), "tiers[1].payout": { fixed: 1 } }, ["error pool-needs-coefficients at tiers[1].payout (null)"]],
  ["by coefficient, without a payout", { ...pool(5000), "tiers[2].payout": undefined }, ["error pool-needs-coefficients at tiers[2].payout (null)"]],
  ["by a negative coefficient", { ...pool(5000), "tiers[2].payout.coefficient": -1 }, ["error pool-coefficient-negative at tiers[2].payout.coefficient (-1)"]],
  ["by score, without coefficients", { ...pool(5000, "score"), "tiers[2].payout": undefined }, []],
  ["a rounding unit that cannot be", { ...pool(5000), "bonus.rounding.unit": 0 }, ["error rounding-not-power-of-ten at bonus.rounding.unit (0)"]],
])("%s", (_what, edits, issues) => {
  expect(found(edits)).toEqual(issues);
});
