import * as fc from "fast-check";
import { appraise, standings } from "../../../src/appraisal/appraise";
import { sumExactly } from "../../../src/appraisal/decimal";
import { fitBudget, withPayoutFactor } from "../../../src/appraisal/goals/budget";
import type { Rubric } from "../../../src/appraisal/rubric/types";
import type { MetricTable } from "../../../src/appraisal/table";
import { tableOf } from "../metric-table";
import { AS_IS, rubricOf } from "../rubric-of";

const table = tableOf({ agents: ["小美", "阿强", "小李"], values: { received: [90, 80, 50], sales: [1000, 2000, 500] } });
const tiers = [{ name: "A", minScore: 80, payout: { coefficient: 1.2 } }, { name: "B", payout: { fixed: 600 } }];
const rubricWith = (bonus: object) => rubricOf({ tiers, bonus: { base: 1000, ...bonus } }, [{ rule: AS_IS }]);
const paid = (rubric: Rubric, team: MetricTable) => sumExactly(appraise(rubric, team).bonuses.map((parts) => parts?.amount ?? 0));
const fit = (budget: number, bonus: object = {}) => fitBudget(standings(rubricWith(bonus), table), budget);

it("multiplies every payout by one factor: 2·1200 + 600 = 3000 against 3750", () => {
  const found = fit(3750);
  expect(found).toMatchObject({ factor: 1.25, total: 3750, left: 0 });
  if (!("rubric" in found)) throw new Error(found.refusal);
  expect(found.rubric.tiers.map(({ payout }) => payout)).toEqual([{ coefficient: 1.5 }, { fixed: 750 }]);
  expect(paid(found.rubric, table)).toBe(3750);
});

it("stays as little below the budget as rounding allows", () => {
  expect(fit(3333, { rounding: { unit: 100 } })).toMatchObject({ total: 3300, left: 33 });
});

it("leaves commission as it is", () => {
  expect(fit(3035, { commission: { metric: "sales", mode: "whole", steps: [{ above: 0, rate: 0.01 }] } })).toMatchObject({ factor: 1, total: 3035 });
});

it("says why no factor can do it", () => {
  expect(fit(30, { commission: { metric: "sales", mode: "whole", steps: [{ above: 0, rate: 0.01 }] } })).toEqual({ refusal: "too-small", nearest: 35 });
  expect(fit(5000, { max: 1000 })).toEqual({ refusal: "too-large", nearest: 3000 });
  const pooled = rubricOf({ tiers: [{ name: "A", payout: { coefficient: 1 } }], bonus: { base: 1, pool: { amount: 100, by: "score" } } });
  expect(fitBudget(standings(pooled, table), 50)).toEqual({ refusal: "paid-from-pool", nearest: null });
  expect(fitBudget(standings(rubricOf({ bonus: { base: 1 } }), table), 50)).toEqual({ refusal: "nothing-to-scale", nearest: 0 });
});

it("scales tiers of scorecards, rates per score and both ends of a range", () => {
  const own = rubricOf({ scorecards: [{ posts: ["*"], criteria: [{ metric: "received", weight: 1, rule: AS_IS }], tiers: [{ name: "A", minScore: 1, payout: { between: { low: 100, high: 200, fromScore: 0, toScore: 100 } } }, { name: "B", payout: { perScore: 0.3 } }] }], bonus: { base: 10 } });
  expect(withPayoutFactor(own, 3).scorecards[0].tiers!.map(({ payout }) => payout)).toEqual([{ between: { low: 300, high: 600, fromScore: 0, toScore: 100 } }, { perScore: 0.9 }]);
  expect(fitBudget(standings(own, table), 780)).toMatchObject({ total: 780 });
});

it("never pays more than the budget by the real appraisal, and would with a little more", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(0.01, 1, 10), fc.integer({ min: 1, max: 300_000 }), (cents, unit, base) => {
      const rubric = rubricOf({ tiers: [{ name: "A", minScore: 80, payout: { coefficient: 1.2 } }, { name: "B", payout: { perScore: 1 } }], bonus: { base: base / 100, rounding: { unit } } }, [{ rule: AS_IS }]);
      const budget = cents / 100;
      const found = fitBudget(standings(rubric, table), budget);
      if ("refusal" in found) return;
      expect(paid(found.rubric, table)).toBe(found.total);
      expect(found.total).toBeLessThanOrEqual(budget);
      expect(sumExactly([found.total, found.left])).toBe(budget);
      expect(paid(withPayoutFactor(rubric, found.factor * 1.0001 + (2 * unit) / (base / 100)), table)).toBeGreaterThan(budget);
    }),
    { seed: 20260721, numRuns: 60, endOnFailure: true },
  );
});
