import * as fc from "fast-check";
import { radarAxis } from "../../../../src/report/sheets/cards/radar-axis";

test.each([
  [[72.5, null, 96], 60, 100],
  [[100, 100], 60, 100],
  [[45, 115], 20, 120],
  [[5, 90], 0, 100],
  [[-12, 90], -40, 100],
  [[], 60, 100],
] as [(number | null)[], number, number][])("%j begins at %d and ends at %d", (points, min, max) => expect(radarAxis(points)).toEqual({ min, max, step: 20 }));

test("everything is on it", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1 }), (points) => {
      const { min, max } = radarAxis(points);
      for (const value of points) expect(min <= value && value <= max).toBe(true);
    }),
    { numRuns: 100, seed: 20260608 },
  );
});
