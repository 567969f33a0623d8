import * as fc from "fast-check";
import { spearman } from "../../../src/appraisal/drivers/spearman";

const column = (...values: readonly number[]) => Float64Array.from(values);

/**
 * Counted, not ranked by sorting: the rank is one more than those below, and half of those alike; and
 * Spearman's formula with ties as Siegel prints it, (Σx² + Σy² − Σd²) ÷ 2√(Σx²Σy²), where Σx² is
 * (n³ − n)/12 less (t³ − t)/12 for each group of t ties.
 */
function byHand(x: readonly number[], y: readonly number[]): { readonly squares: number; readonly rho: number } {
  const n = x.length;
  const ranksOf = (values: readonly number[]) => values.map((value) => values.filter((other) => other < value).length + (values.filter((other) => other === value).length + 1) / 2);
  const spreadOf = (values: readonly number[]) => (n ** 3 - n) / 12 - [...new Set(values)].reduce((sum, value) => sum + (values.filter((other) => other === value).length ** 3 - values.filter((other) => other === value).length) / 12, 0);
  const [a, b] = [ranksOf(x), ranksOf(y)];
  const squares = a.reduce((sum, rank, i) => sum + (rank - b[i]) ** 2, 0);
  const [sx, sy] = [spreadOf(x), spreadOf(y)];
  return { squares, rho: (sx + sy - squares) / (2 * Math.sqrt(sx * sy)) };
}

describe("twelve students (Siegel, Nonparametric Statistics for the Behavioral Sciences, 1956, ch. 9)", () => {
  // Ranks as the book tabulates them; of the number of yields the counts, which have three tied pairs.
  const striving = [3, 4, 2, 1, 8, 11, 10, 6, 7, 12, 5, 9];
  const authoritarianism = [2, 6, 5, 1, 10, 9, 8, 3, 4, 12, 7, 11];
  const yields = [0, 0, 1, 1, 3, 4, 5, 6, 7, 8, 8, 12];

  test.each([
    ["authoritarianism and social status striving", authoritarianism, 52, "0.82"],
    ["yielding to group pressure and the same", yields, 109.5, "0.62"],
  ])("%s", (_, x, squares, published) => {
    const { n, rho } = spearman(column(...x), column(...striving));
    const hand = byHand(x, striving);
    expect([n, hand.squares, rho!.toFixed(2)]).toEqual([12, squares, published]);
    expect(rho).toBeCloseTo(hand.rho, 12);
  });
});

it("is what counting by hand makes of any columns with ties", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), { minLength: 8, maxLength: 25 }), (pairs) => {
      const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
      const { rho } = spearman(column(...x), column(...y));
      const hand = byHand(x, y).rho;
      if (Number.isFinite(hand)) expect(rho).toBeCloseTo(hand, 10);
      else expect(rho).toBeNull();
    }),
  );
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
