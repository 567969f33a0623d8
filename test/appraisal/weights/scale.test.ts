import * as fc from "fast-check";
import { roundedToSum, scaledWeights, steppedWeights, weightTotal, withWeight } from "../../../src/appraisal/weights/scale";
import { sumExactly } from "../../../src/appraisal/decimal";
import { rubricOf } from "../rubric-of";

it("scales the others in proportion", () => {
  expect(scaledWeights([40, 30, 30], 0, 70)).toEqual([70, 15, 15]);
  expect(scaledWeights([40, 45, 15], 0, 0)).toEqual([0, 75, 25]);
  expect(scaledWeights([40, 45, 15], 1, 100)).toEqual([0, 100, 0]);
});

it("keeps the sum, and today's weights to the last digit", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }).map((n) => n / 7), { minLength: 2, maxLength: 8 }), fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (weights, n, part) => {
      const chosen = n % weights.length;
      expect(scaledWeights(weights, chosen, weights[chosen])).toEqual(weights);
      const total = weightTotal(weights);
      expect(weightTotal(scaledWeights(weights, chosen, part * total))).toBeCloseTo(total, 9);
    }),
  );
});

it("refuses to scale nothing", () => expect(() => scaledWeights([100, 0], 0, 50)).toThrow(RangeError));

it("rounds to steps that people read, and the sum is exact", () => {
  expect(roundedToSum([1, 1, 1], 100, 0.01)).toEqual([33.34, 33.33, 33.33]);
  expect(roundedToSum([0.3, 0.7], 1, 0.0001)).toEqual([0.3, 0.7]);
  expect(() => roundedToSum([0, 0], 100, 0.01)).toThrow(RangeError);
});

it("moves one weight in steps: the others stay within a step of their proportion", () => {
  expect(steppedWeights([40, 30, 30], 0, 45, 0.01)).toEqual([45, 27.5, 27.5]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 8 }), fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (weights, n, part) => {
      const [chosen, total] = [n % weights.length, weightTotal(weights)];
      const weight = Math.round(part * total);
      const stepped = steppedWeights(weights, chosen, weight, 0.01);
      expect([stepped[chosen], sumExactly(stepped)]).toEqual([weight, total]);
      scaledWeights(weights, chosen, weight).forEach((exact, k) => expect(Math.abs(exact - stepped[k])).toBeLessThan(0.01 + 1e-9));
    }),
  );
});

it("changes the one scorecard and nothing else of a rubric", () => {
  const rubric = rubricOf({}, [{ weight: 60 }, { metric: "reviews", weight: 40 }]);
  const changed = withWeight(rubric, { scorecard: 0, criterion: 1 }, 70);
  expect(changed.scorecards[0].criteria.map(({ weight }) => weight)).toEqual([30, 70]);
  expect({ ...changed, scorecards: [] }).toEqual({ ...rubric, scorecards: [] });
});
