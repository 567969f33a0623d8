import * as fc from "fast-check";
import { correctLeniency, type Rating } from "../../../src/appraisal/fairness/leniency";

const rated = (rater: string, ...values: readonly number[]): Rating[] => values.map((value, i) => ({ rater, agent: `客服${i}`, value }));
const scale = { fewest: 2, min: 0, max: 100 };

it("takes from the lenient and gives to the severe: means of 90 and 70 brought to 80", () => {
  const { commonMean, raters, ratings } = correctLeniency([...rated("宽", 95, 85), ...rated("严", 75, 65)], scale);
  expect(commonMean).toBe(80);
  expect(raters).toEqual([
    { rater: "宽", ratings: 2, mean: 90, correction: -10, tooFew: false },
    { rater: "严", ratings: 2, mean: 70, correction: 10, tooFew: false },
  ]);
  expect(ratings.map(({ corrected }) => corrected)).toEqual([85, 75, 85, 75]);
});

it("counts raters alike, however much they rated", () => {
  expect(correctLeniency([...rated("多", 60, 60, 60, 60), ...rated("少", 80, 80)], scale).commonMean).toBe(70);
});

it("leaves raters of too few ratings as they are, and out of the common mean", () => {
  const { commonMean, raters, ratings } = correctLeniency([...rated("甲", 90, 80), ...rated("乙", 10)], scale);
  expect([commonMean, raters[1].tooFew, raters[1].correction, ratings[2].corrected]).toEqual([85, true, 0, 10]);
  expect(correctLeniency(rated("乙", 10), scale)).toMatchObject({ commonMean: NaN, ratings: [{ corrected: 10 }] });
});

it("keeps within the scale", () => {
  expect(correctLeniency([...rated("宽", 95, 95), ...rated("严", 95, 15)], scale).ratings.map(({ corrected }) => corrected)).toEqual([75, 75, 100, 35]);
});

it("brings every rater to the common mean where no limit is in the way, and keeps each one's order", () => {
  const many = fc.array(fc.array(fc.integer({ min: 0, max: 1000 }).map((n) => n / 10), { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(many, (lists) => {
      const { commonMean, ratings } = correctLeniency(lists.flatMap((values, k) => rated(`评委${k}`, ...values)), { fewest: 2, min: -Infinity, max: Infinity });
      lists.forEach((values, k) => {
        const corrected = ratings.filter(({ rater }) => rater === `评委${k}`).map((rating) => rating.corrected);
        expect(corrected.reduce((sum, value) => sum + value, 0) / corrected.length).toBeCloseTo(commonMean, 9);
        values.forEach((value, i) => values.forEach((other, j) => expect(Math.sign(value - other)).toBe(Math.sign(corrected[i] - corrected[j]))));
      });
    }),
  );
});
