import { found } from "../example";

const gate = { metric: "sales", op: ">", value: 0 };
const remarks = (...tiers: object[]) => found({ bonus: null, tiers: tiers.map((tier, t) => ({ name: `T${t}`, ...tier })) });

test("a tier that an earlier one always catches", () => {
  expect(remarks({ minScore: 75 }, { minScore: 90 }, {})).toEqual(["warning tier-unreachable at tiers[1].minScore (90)"]);
  expect(remarks({ minScore: 75 }, { minScore: 75 }, {})).toEqual(["warning tier-unreachable at tiers[1].minScore (75)"]);
  expect(remarks({}, {})).toEqual(["warning tier-unreachable at tiers[1] (null)"]);
});

test("an earlier tier that asks for more may have the same score, but not a lower one", () => {
  expect(remarks({ minScore: 90, requires: [gate] }, { minScore: 90 }, {})).toEqual([]);
  expect(remarks({ minScore: 80, maxRank: 3 }, { minScore: 90 }, {})).toEqual(["warning min-score-rises at tiers[1].minScore (90)"]);
});

test("a tier without written conditions is bound by the quotas of the others", () => {
  expect(remarks({ quota: 0.2 }, {}, { quota: 0.1 }, {})).toEqual([]);
});

test("many tiers are looked at once each", () => {
  const tiers = Array.from({ length: 50_000 }, (_, t) => ({ minScore: 50_000 - t }));
  expect(remarks(...tiers, {})).toEqual([]);
});
