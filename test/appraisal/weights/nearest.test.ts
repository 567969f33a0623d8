import * as fc from "fast-check";
import { standings } from "../../../src/appraisal/appraise";
import { inSteps, nearestWeights } from "../../../src/appraisal/weights/nearest";
import { weightTotal } from "../../../src/appraisal/weights/scale";
import { tableOf } from "../metric-table";
import { AS_IS, rubricOf } from "../rubric-of";

const METRICS = ["received", "reviews", "badReviews"];
const criteria = (weights: readonly number[]) => weights.map((weight, k) => ({ metric: METRICS[k], weight, rule: AS_IS }));
const standing = (weights: readonly number[], points: readonly (readonly (number | null)[])[], json: object = {}) =>
  standings(rubricOf({ ...json }, criteria(weights)), tableOf({ agents: points.map((_, i) => `客服${i}`), values: Object.fromEntries(weights.map((_, k) => [METRICS[k], points.map((row) => row[k])])) }));

it("moves as little as it takes: 100·w₁ + 50·w₂ against 70·w₁ + 90·w₂, of 100 in all", () => {
  // At w₁ = x: 50 + 0.5x against 90 − 0.2x; 0.01 apart at x = 39.99 ÷ 0.7 = 57.12857.
  const found = nearestWeights(standing([60, 40], [[100, 50], [70, 90]]), 0, [{ above: 1, below: 0 }]);
  if ("refusal" in found) throw new Error(found.refusal);
  expect(found.weights[0]).toBeCloseTo(39.99 / 0.7, 5);
  expect(found.distance).toBeCloseTo(2 * (60 - 39.99 / 0.7), 5);
  expect(found.rubric.scorecards[0].criteria.map(({ weight }) => weight)).toEqual(found.weights);
});

it("rounds to steps that people read where the wishes hold then, else leaves the weights as they are", () => {
  const given = standing([60, 40], [[100, 50], [70, 90]]);
  const wishes = [{ above: 1, below: 0 }];
  const found = nearestWeights(given, 0, wishes);
  expect(inSteps(given, 0, wishes, found, 1)).toMatchObject({ weights: [57, 43], distance: 6 });
  // 57.13 of 100 rounds up over the cut.
  expect(inSteps(given, 0, wishes, found, 0.01)).toBe(found);
  expect(inSteps(given, 0, wishes, { refusal: "no-weights", wish: null }, 1)).toEqual({ refusal: "no-weights", wish: null });
});

it("keeps today's weights where they do already", () => {
  expect(nearestWeights(standing([60, 40], [[100, 50], [70, 90]]), 0, [{ above: 0, below: 1 }])).toMatchObject({ weights: [60, 40], distance: 0 });
});

it("says why weights cannot do it", () => {
  const two = [{ above: 1, below: 0 }];
  expect(nearestWeights(standing([60, 40], [[90, 90], [80, 90]]), 0, two)).toEqual({ refusal: "no-weights", wish: null });
  expect(nearestWeights(standing([60, 40], [[100, 50], [70, 90]]), 0, [...two, { above: 0, below: 1 }])).toEqual({ refusal: "no-weights", wish: null });
  expect(nearestWeights(standing([60, 40], [[100, null], [70, 90]]), 0, two)).toEqual({ refusal: "different-criteria", wish: two[0] });
  expect(nearestWeights(standing([60, 40], [[null, null], [70, 90]]), 0, two)).toEqual({ refusal: "not-comparable", wish: two[0] });
  expect(nearestWeights(standing([60, 40], [[100, 120], [90, 130]], { score: { max: 80 } }), 0, two)).toEqual({ refusal: "at-limit", wish: two[0] });
});

it("fulfils every wish by the real ranking, no weight below 0, the sum as it was, and no nearer weights do", () => {
  let fulfilled = 0;
  const points = fc.array(fc.tuple(...METRICS.map(() => fc.integer({ min: 0, max: 100 }))), { minLength: 3, maxLength: 5 });
  const weight = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(points, fc.tuple(weight, weight, weight), fc.array(fc.tuple(fc.nat(2), fc.nat(2)).filter(([a, b]) => a !== b), { minLength: 1, maxLength: 2 }), (rows, today, pairs) => {
      const base = standing(today, rows);
      const wishes = pairs.map(([above, below]) => ({ above, below }));
      const found = nearestWeights(base, 0, wishes);
      const lead = (weights: readonly number[], { above, below }: (typeof wishes)[0]) => weights.reduce((sum, each, k) => sum + each * (rows[above][k] - rows[below][k]), 0) / weightTotal(weights);
      const distance = (weights: readonly number[]) => weights.reduce((sum, each, k) => sum + Math.abs(each - today[k]), 0);
      if (!("refusal" in found)) {
        fulfilled++;
        const { ranking } = standings(found.rubric, base.table);
        for (const { above, below } of wishes) expect(ranking.ahead(above, below)).toBeLessThan(0);
        expect(found.weights.every((each) => each >= 0)).toBe(true);
        expect(weightTotal(found.weights)).toBeCloseTo(weightTotal(today), 8);
      }
      // A grid of all weights at the same sum: none that fulfils the wishes is nearer.
      const sum = weightTotal(today);
      for (let i = 0; i <= 20; i++)
        for (let j = 0; i + j <= 20; j++) {
          const tried = [(i * sum) / 20, (j * sum) / 20, ((20 - i - j) * sum) / 20];
          if (!wishes.every((wish) => lead(tried, wish) > 0.011)) continue;
          expect("refusal" in found ? "refused" : found.distance <= distance(tried) + 1e-6).toBe(true);
        }
    }),
    { seed: 20260720, numRuns: 60, endOnFailure: true },
  );
  expect(fulfilled).toBeGreaterThan(20);
});
