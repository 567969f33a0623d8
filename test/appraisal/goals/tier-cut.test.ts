import * as fc from "fast-check";
import { standings } from "../../../src/appraisal/appraise";
import { topTierCut, withTopCut } from "../../../src/appraisal/goals/tier-cut";
import { tableOf } from "../metric-table";
import { AS_IS, rubricOf } from "../rubric-of";

const criteria = [{ metric: "received", rule: AS_IS }];
const tiers = (minScore: number, more: object = {}) => [{ name: "A", minScore, ...more }, { name: "B" }];
const team = (scores: readonly number[], complaints: readonly number[] = scores.map(() => 0)) => tableOf({ agents: scores.map((_, i) => `客服${i}`), values: { received: scores, complaints } });

function cut(share: number, scores: readonly number[], more: object = {}, complaints?: readonly number[]) {
  const rubric = rubricOf({ tiers: tiers(60, more) }, criteria);
  return topTierCut(standings(rubric, team(scores, complaints)), rubric.tiers, share);
}

it("reads the cut off the scores", () => {
  expect(cut(0.5, [70, 90, 80, 60])).toEqual({ ranked: 4, wanted: 2, eligible: 4, exact: { minScore: 80, heads: 2 }, fewer: { minScore: 90, heads: 1 }, more: { minScore: 70, heads: 3 } });
});

it("takes the whole heads below the share, at 15 digits", () => {
  expect(cut(0.15, [90, 80, 70, 60]).wanted).toBe(0);
  expect(cut(0.3, [99, 98, 97, 96, 95, 94, 93, 92, 91, 90]).wanted).toBe(3);
});

it("offers both sides of a tie that lies across the cut", () => {
  expect(cut(0.5, [90, 80, 80, 60])).toMatchObject({ exact: null, fewer: { minScore: 90, heads: 1 }, more: { minScore: 80, heads: 3 } });
});

it("does not count those whom a gate keeps out", () => {
  const gate = { requires: [{ metric: "complaints", op: "=", value: 0 }] };
  expect(cut(0.5, [90, 80, 70, 60], gate, [1, 0, 0, 0])).toMatchObject({ eligible: 3, exact: { minScore: 70, heads: 2 } });
  expect(cut(1, [90, 80], gate, [1, 0])).toMatchObject({ wanted: 2, exact: null, fewer: { heads: 1 }, more: null });
});

it("has a cut that lets in just as many by the real tiers", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 12 }), fc.constantFrom(0.1, 0.15, 0.3, 0.5, 1), (scores, share) => {
      const found = cut(share, scores);
      for (const each of [found.exact, found.fewer, found.more]) {
        if (each === null) continue;
        const { tiering } = standings(rubricOf({ tiers: tiers(each.minScore) }, criteria), team(scores));
        expect([...tiering.tier].filter((tier) => tier === 0)).toHaveLength(each.heads);
      }
    }),
  );
});

it("sets the threshold of the list it was read for, and of no other", () => {
  const rubric = rubricOf({ tiers: tiers(60) }, criteria);
  const own = [{ name: "甲", minScore: 90, requires: [] }, { name: "乙", requires: [] }];
  const both = { ...rubric, scorecards: [...rubric.scorecards, { ...rubric.scorecards[0], posts: ["售后"], tiers: own }] };
  expect(withTopCut(both, both.tiers, 75)).toEqual({ ...both, tiers: [{ ...both.tiers[0], minScore: 75 }, both.tiers[1]] });
  expect(withTopCut(both, own, 75).scorecards[1].tiers).toEqual([{ ...own[0], minScore: 75 }, own[1]]);
  expect(withTopCut(both, own, 75).tiers).toBe(both.tiers);
});
