import fc from "fast-check";
import { onPaper } from "../../../src/report/sentences/contributions";

test.each<[string, number[], number, number[]]>([
  ["exact as they are", [32, 30.9, 25.5], 88.4, [32, 30.9, 25.5]],
  ["thirds: the first of equal remainders has the hundredth", [80 / 3, 90 / 3, 95 / 3], 265 / 3, [26.67, 30, 31.66]],
  ["left out counts 0", [45.714285714285715, 0], 45.714285714285715, [45.71, 0]],
  ["below zero", [-10 / 3, 100 / 3], 30, [-3.33, 33.33]],
  ["nothing", [], 0, []],
])("%s", (_, contributions, total, expected) => expect(onPaper(contributions, total)).toEqual(expected));

test("adds up to the printed total, and nobody is a hundredth away from the exact figure", () => {
  const weighted = fc.array(fc.tuple(fc.integer({ min: -200, max: 1200 }).map((n) => n / 10), fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(weighted, (parts) => {
      const weights = parts.reduce((sum, [, weight]) => sum + weight, 0);
      const exact = parts.map(([points, weight]) => (points * weight) / weights);
      const total = exact.reduce((sum, points) => sum + points, 0);
      const printed = onPaper(exact, total);
      const hundredths = printed.reduce((sum, points) => sum + Math.round(points * 100), 0);
      expect(Math.abs(hundredths - total * 100)).toBeLessThan(0.5 + 1e-6);
      printed.forEach((points, i) => expect(Math.abs(points - exact[i]!)).toBeLessThan(0.01 + 1e-9));
    }),
  );
});
