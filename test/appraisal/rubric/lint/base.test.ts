import { found, type Edits } from "../example";

const fixed = { "tiers[0].payout": { fixed: 300 }, "tiers[1].payout": { fixed: 100 }, "tiers[2].payout": undefined };

test.each<[string, Edits, string[]]>([
  ["coefficients without a base", { "bonus.base": null }, ["error base-not-set at bonus.base (null)"]],
  ["a payout per score without a base", { ...fixed, "bonus.base": undefined, "tiers[1].payout": { perScore: 1 } }, ["error base-not-set at bonus.base (null)"]],
  ["fixed amounts without a base", { ...fixed, "bonus.base": null }, []],
  ["a pool by coefficient without a base", { "bonus.base": null, "bonus.pool": { amount: 1000, by: "coefficient" } }, ["error base-not-set-for-pool at bonus.base (null)"]],
  ["a pool by score without a base", { "bonus.base": null, "bonus.pool": { amount: 1000, by: "score" } }, []],
  ["a base that is 0", { "bonus.base": 0 }, []],
  ["a scorecard's own bonus with the rubric's tiers", { "scorecards[0].bonus": {} }, ["error base-not-set at scorecards[0].bonus.base (null)"]],
  ["a scorecard's own tiers with the rubric's bonus", { ...fixed, "bonus.base": null, "scorecards[0].tiers": [{ name: "A", payout: { coefficient: 1 } }] }, ["error base-not-set at bonus.base (null)"]],
  ["a scorecard that pays nothing", { "scorecards[0].bonus": null, "bonus.base": null }, []],
])("%s", (_what, edits, issues) => {
  expect(found(edits)).toEqual(issues);
});
