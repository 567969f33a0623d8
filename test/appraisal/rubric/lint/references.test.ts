import { found } from "../example";

const criterion = "scorecards[0].criteria[2]";
const commission = { metric: "nobody", mode: "marginal", steps: [{ above: 0, rate: 0.01 }] };

test.each([
  ["metrics[2].ratio[1]"],
  ["metrics[6].weightBy"],
  [`${criterion}.metric`],
  [`${criterion}.when[0].metric`],
  [`${criterion}.when[0].use`],
  ["scorecards[0].criteria[1].rule.target.metric"],
  ["tiers[0].requires[0].metric"],
  ["adjustments.points[0]"],
  ["adjustments.money[0]"],
  ["ranking.tieBreakers[0]"],
  ["participation"],
  ["bonus.base"],
])("an unknown metric at %s", (path) => {
  expect(found({ [path]: "nobody" })).toEqual([`error unknown-metric at ${path} (nobody)`]);
});

test("an unknown metric in an alternative's target", () => {
  const rule = { type: "attainment", target: { metric: "nobody" } };
  expect(found({ [`${criterion}.when[0].rule`]: rule })).toEqual([`error unknown-metric at ${criterion}.when[0].rule.target.metric (nobody)`]);
});

test("unknown metrics of a bonus", () => {
  expect(found({ "bonus.proration": { actual: "nobody", full: "noone" } })).toEqual([
    "error unknown-metric at bonus.proration.actual (nobody)",
    "error unknown-metric at bonus.proration.full (noone)",
  ]);
  expect(found({ "bonus.commission": commission })).toEqual(["error unknown-metric at bonus.commission.metric (nobody)"]);
  expect(found({ "bonus.commission": [commission] })).toEqual(["error unknown-metric at bonus.commission[0].metric (nobody)"]);
});

test("unknown metrics in a scorecard's own tiers and bonus", () => {
  const tiers = [{ name: "A", requires: [{ metric: "nobody", op: "=", value: 0 }] }, { name: "B" }];
  expect(found({ "scorecards[0].tiers": tiers, "scorecards[0].bonus": { base: "noone" } })).toEqual([
    "error unknown-metric at scorecards[0].tiers[0].requires[0].metric (nobody)",
    "error unknown-metric at scorecards[0].bonus.base (noone)",
  ]);
});

test("a constant full attendance names no metric", () => {
  expect(found({ "bonus.proration": { actual: "received", full: 22 } })).toEqual([]);
});
