import * as fc from "fast-check";
import { appraise } from "../../../src/appraisal/appraise";
import { sumExactly } from "../../../src/appraisal/decimal";
import { withWeight } from "../../../src/appraisal/weights/scale";
import { appraiser } from "../../../src/appraisal/what-if/appraiser";
import { compareAppraisals } from "../../../src/appraisal/what-if/comparison";
import { appraisable } from "../../oracle/arbitrary";
import { tableOf } from "../metric-table";
import { AS_IS, rubricOf } from "../rubric-of";

const criteria = [{ metric: "received", weight: 60, rule: AS_IS }, { metric: "reviews", weight: 40, rule: AS_IS }];
const tiers = [{ name: "A", minScore: 80, payout: { coefficient: 1.2 } }, { name: "B", payout: { coefficient: 1 } }];
const rubric = rubricOf({ tiers, bonus: { base: 1000.1 } }, criteria);
const table = tableOf({ agents: ["小美", "阿强", "小李"], values: { received: [100, 70, null], reviews: [50, 90, null] } });

describe("weights of 60 and 40 turned into 30 and 70", () => {
  const tryOut = appraiser(table);
  const { moves, tiers: counts, bonus } = compareAppraisals(tryOut(rubric), tryOut(withWeight(rubric, { scorecard: 0, criterion: 0 }, 30)));

  it("lists everybody in the new order, with the way they moved", () => {
    expect(moves.map(({ agent, before, after, climbed, tierChanged }) => [agent, before.score, after.score, before.rank, after.rank, climbed, before.tier, after.tier, tierChanged])).toEqual([
      [1, 78, 84, 2, 1, 1, "B", "A", true],
      [0, 80, 65, 1, 2, -1, "A", "B", true],
      [2, null, null, null, null, null, null, null, false],
    ]);
  });

  it("adds up money exactly", () => {
    expect(moves.map(({ bonusChange }) => bonusChange)).toEqual([200.02, -200.02, 0]);
    expect(bonus).toEqual({ before: 2200.22, after: 2200.22, change: 0 });
  });

  it("counts the heads of every tier", () => expect(counts).toEqual([{ tier: "A", before: 1, after: 1 }, { tier: "B", before: 1, after: 1 }]));
});

it("tells tiers apart by name, those that are gone last, and ranks only within one pool", () => {
  const other = rubricOf({ tiers: [{ name: "S", minScore: 80 }, { name: "B" }], ranking: { pool: "all" } }, criteria);
  const { moves, tiers: counts } = compareAppraisals(appraise(rubric, table), appraise(other, table));
  expect(counts).toEqual([{ tier: "S", before: 0, after: 1 }, { tier: "B", before: 1, after: 1 }, { tier: "A", before: 1, after: 0 }]);
  expect(moves.map(({ climbed }) => climbed)).toEqual([null, null, null]);
});

it("refuses appraisals of other agents", () => {
  const others = tableOf({ agents: ["小美"], values: { received: [1], reviews: [1] } });
  expect(() => compareAppraisals(appraise(rubric, table), appraise(rubric, others))).toThrow(RangeError);
});

it("finds nothing to tell between a rubric and itself, and totals that are those of the moves", () => {
  fc.assert(
    fc.property(appraisable, (one) => {
      const appraisal = appraise(one.rubric, one.table);
      const same = compareAppraisals(appraisal, appraise(one.rubric, one.table));
      expect(same.moves.every(({ climbed, tierChanged, bonusChange }) => !climbed && !tierChanged && bonusChange === 0)).toBe(true);
      expect(same.bonus.change).toBe(0);
      const whole = compareAppraisals(appraisal, appraise({ ...one.rubric, score: { ...one.rubric.score, decimals: 0 } }, one.table));
      expect(sumExactly(whole.moves.map(({ bonusChange }) => bonusChange))).toBe(whole.bonus.change);
      expect(whole.moves.length).toBe(one.table.agents.length);
    }),
    { seed: 20260711, numRuns: 40, endOnFailure: true },
  );
});
