import { pathText } from "../../../src/appraisal/rubric/path";
import { readRubric } from "../../../src/appraisal/rubric/read";
import { bonusesOf, gatesOf, paymentsOf, rulesOf, tierListsOf } from "../../../src/appraisal/rubric/walk";
import { edited, exampleJson } from "./example";

const [card] = exampleJson().scorecards as object[];
const ownTiers = [{ name: "A", requires: [{ metric: "sales", op: ">", value: 0 }], payout: { fixed: 1 } }, { name: "B" }];
const { rubric } = readRubric(
  edited({
    "scorecards[0].criteria[2].when[0]": { metric: "received", op: "<", value: 9, use: "paid", rule: { type: "rank" } },
    "scorecards[1]": { ...card, posts: ["售后"], tiers: ownTiers, bonus: { base: 500 } },
    "scorecards[2]": { ...card, posts: ["投诉处理"], bonus: null },
    "scorecards[3]": { ...card, posts: ["*"] },
  }),
);
const at = (sites: Iterable<{ path: readonly (string | number)[] }>) => [...sites].map(({ path }) => pathText(path));

test("rules stand in criteria and in alternatives, which may read another metric", () => {
  const first = [...rulesOf(rubric!)].filter(({ path }) => path[1] === 0);
  expect(first.map(({ path, metric }) => [pathText(path), metric])).toEqual([
    ["scorecards[0].criteria[0].rule", "conversion"],
    ["scorecards[0].criteria[1].rule", "sales"],
    ["scorecards[0].criteria[2].rule", "reply"],
    ["scorecards[0].criteria[2].when[0].rule", "paid"],
  ]);
});

test("tiers, gates and bonuses stand in the rubric and in scorecards", () => {
  expect(at(tierListsOf(rubric!))).toEqual(["tiers", "scorecards[1].tiers"]);
  expect(at(gatesOf(rubric!))).toEqual(["tiers[0].requires[0]", "scorecards[1].tiers[0].requires[0]"]);
  expect(at(bonusesOf(rubric!))).toEqual(["bonus", "scorecards[1].bonus"]);
});

test("each pair of tiers and bonus is paid once, and a scorecard without bonus is not", () => {
  const pairs = paymentsOf(rubric!).map(({ tierList, bonusSite }) => [pathText(tierList.path), pathText(bonusSite.path)]);
  expect(pairs).toEqual([["tiers", "bonus"], ["scorecards[1].tiers", "scorecards[1].bonus"]]);
});
