import * as fc from "fast-check";
import { midRanks, spearman } from "../../../src/appraisal/drivers/spearman";

const column = (...values: readonly number[]) => Float64Array.from(values);

describe("twelve students (Siegel, Nonparametric Statistics for the Behavioral Sciences, 1956, ch. 9)", () => {
  const striving = column(3, 4, 2, 1, 8, 11, 10, 6, 7, 12, 5, 9);

  test("authoritarianism and social status striving: Σd² = 52, .82", () => {
    const { n, rho } = spearman(column(2, 6, 5, 1, 10, 9, 8, 3, 4, 12, 7, 11), striving);
    expect(n).toBe(12);
    expect(rho).toBeCloseTo(1 - (6 * 52) / (12 ** 3 - 12), 12);
    expect(rho!.toFixed(2)).toBe("0.82");
  });

  test("yielding to group pressure, with three tied pairs: Σd² = 109.5, .62", () => {
    const { rho } = spearman(column(0, 0, 1, 1, 3, 4, 5, 6, 7, 8, 8, 12), striving);
    expect(rho).toBeCloseTo((141.5 + 143 - 109.5) / (2 * Math.sqrt(141.5 * 143)), 12);
    expect(rho!.toFixed(2)).toBe("0.62");
  });
});

it("gives equal values the mean of their ranks, 0.1 + 0.2 and 0.3 among them", () => {
  expect([...midRanks(column(0.3, 5, 0.1 + 0.2, 0.2, 5, 5))]).toEqual([2.5, 5, 2.5, 1, 5, 5]);
});

it("claims nothing under eight agents, or of a column that does not vary", () => {
  expect(spearman(column(1, 2, 3, 4, 5, 6, 7), column(1, 2, 3, 4, 5, 6, 7))).toEqual({ n: 7, rho: null });
  expect(spearman(column(1, 2, 3, 4, 5, 6, 7, NaN), column(1, 2, 3, 4, 5, 6, 7, 8))).toEqual({ n: 7, rho: null });
  expect(spearman(column(...new Array<number>(9).fill(4)), column(1, 2, 3, 4, 5, 6, 7, 8, 9))).toEqual({ n: 9, rho: null });
});

it("is between −1 and 1, symmetrical, and blind to units", () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 })), { minLength: 8, maxLength: 30 });
  fc.assert(
    fc.property(pairs, (given) => {
      const [x, y] = [column(...given.map(([a]) => a)), column(...given.map(([, b]) => b))];
      const { rho } = spearman(x, y);
      if (rho === null) return;
      expect(Math.abs(rho)).toBeLessThanOrEqual(1 + 1e-12);
      expect(spearman(y, x).rho).toBeCloseTo(rho, 12);
      expect(spearman(x.map((value) => value ** 3 * 60), y).rho).toBeCloseTo(rho, 12);
      expect(spearman(x.map((value) => -value), y).rho).toBeCloseTo(-rho, 12);
      expect(spearman(x, x).rho).toBeCloseTo(1, 12);
    }),
  );
});
