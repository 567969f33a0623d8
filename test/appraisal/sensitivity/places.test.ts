import * as fc from "fast-check";
import { finePlaces, kthLargest, roughPlaces, type Order, type Stretch } from "../../../src/appraisal/sensitivity/places";

const order: Order = { byTieBreakers: () => 0, pathOf: String, differSteadily: () => true, unit: 0.01, isAtLimit: (score) => score <= 0 || score >= 120, ranksLast: false };

/** Scores in cents at both ends of a stretch. */
const stretch = fc.array(fc.tuple(fc.integer({ min: 6990, max: 7010 }), fc.integer({ min: 6990, max: 7010 })), { minLength: 1, maxLength: 8 }).map((pairs): Stretch => ({
  from: Float64Array.from(pairs, ([start]) => start / 100),
  to: Float64Array.from(pairs, ([, end]) => end / 100),
  low: Float64Array.from(pairs, (pair) => Math.min(...pair) / 100),
  high: Float64Array.from(pairs, (pair) => Math.max(...pair) / 100),
}));

/** Positions on the way, every score moving in a straight line and rounded to the cent. */
function positionsAt({ from, to }: Stretch, part: number): number[] {
  const scores = Array.from(from, (start, i) => Math.round((start + part * (to[i] - start)) * 100));
  return scores.map((score) => 1 + scores.filter((other) => other > score).length);
}

it("holds every place between its limits, on the whole way", () => {
  fc.assert(
    fc.property(stretch, fc.integer({ min: 0, max: 3 }), fc.double({ min: 0, max: 1, noNaN: true }), (given, above, part) => {
      const field = { agents: Int32Array.from(given.from.keys()), above };
      const lasts = [1, 2, 3, 4, 5, 6, 7, 8];
      const limits = [finePlaces(field, given, order), roughPlaces(field, given, lasts)];
      positionsAt(given, part).forEach((position, i) => {
        for (const { bestPosition, worstPosition } of limits) {
          expect(position + above).toBeGreaterThanOrEqual(bestPosition[i]);
          expect(position + above).toBeLessThanOrEqual(worstPosition[i]);
        }
      });
    }),
  );
});

it("knows who stays ahead although both move far, and who moves as one", () => {
  const field = { agents: Int32Array.of(0, 1, 2), above: 0 };
  const moving: Stretch = { from: Float64Array.of(50, 49, 49), to: Float64Array.of(90, 89, 89), low: Float64Array.of(50, 49, 49), high: Float64Array.of(90, 89, 89) };
  const limits = finePlaces(field, moving, { ...order, pathOf: (agent) => (agent === 0 ? "a" : "b") });
  expect([[...limits.bestPosition], [...limits.worstPosition]]).toEqual([[1, 2, 2], [1, 2, 2]]);
});

it("gives ties the last place of theirs where the rubric ranks so", () => {
  const field = { agents: Int32Array.of(0, 1, 2), above: 4 };
  const still = Float64Array.of(80, 80, 70);
  const { bestRank, worstRank, bestPosition } = finePlaces(field, { from: still, to: still, low: still, high: still }, { ...order, ranksLast: true });
  expect([[...bestPosition], [...bestRank], [...worstRank]]).toEqual([[5, 5, 7], [6, 6, 7], [6, 6, 7]]);
});

it("selects as sorting does", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }), fc.nat(), (values, n) => {
      const k = n % values.length;
      expect(kthLargest(Float64Array.from(values), k)).toBe([...values].sort((a, b) => b - a)[k]);
    }),
  );
});
