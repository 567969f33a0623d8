import { found, type Edits } from "../example";

const own = [{ name: "A", minScore: 90 }, { name: "B" }];
const between = (fromScore: number, toScore: number) => ({ "tiers[0].payout": { between: { low: 100, high: 500, fromScore, toScore } } });

test.each<[string, Edits, string[]]>([
  ["no tiers", { tiers: [] }, ["error no-tiers at tiers (null)"]],
  ["tiers not written", { tiers: undefined }, ["error no-tiers at tiers (null)"]],
  ["no tiers of a scorecard's own", { "scorecards[0].tiers": [] }, ["error no-tiers at scorecards[0].tiers (null)"]],
  ["tiers only on the scorecards", { tiers: [], "scorecards[0].tiers": own }, []],
  ["two tiers of one name", { "tiers[1].name": "A" }, ["error duplicate-tier at tiers[1].name (A)"]],
  ["the same names in another list", { "scorecards[0].tiers": own }, []],
  ["a quota in percentage points", { "tiers[0].quota": 15 }, ["error not-a-share at tiers[0].quota (15)", "error quotas-above-100 at tiers[0].quota (15)"]],
  ["a negative percentile", { "tiers[0].maxPercentile": -0.1 }, ["error not-a-share at tiers[0].maxPercentile (-0.1)"]],
  ["rank 0", { "tiers[0].maxRank": 0 }, ["error not-a-positive-whole at tiers[0].maxRank (0)"]],
  ["rank 1.5", { "tiers[0].maxRank": 1.5 }, ["error not-a-positive-whole at tiers[0].maxRank (1.5)"]],
  ["a range of scores", between(60, 100), []],
  ["an empty range of scores", between(60, 60), ["error score-range-empty at tiers[0].payout.between.toScore (60)"]],
  ["a range of scores backwards", between(100, 60), ["error score-range-empty at tiers[0].payout.between.toScore (60)"]],
])("%s", (_what, edits, issues) => {
  expect(found(edits)).toEqual(issues);
});
