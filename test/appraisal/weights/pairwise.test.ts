import * as fc from "fast-check";
import { priorities, type Judgement } from "../../../src/appraisal/weights/pairwise";

/** Judgements as the upper half of a matrix, row by row. */
function upper(rows: readonly (readonly number[])[]): Judgement[] {
  return rows.flatMap((row, one) => row.map((times, k) => ({ one, other: one + 1 + k, times })));
}

/** A judgement as a ratio of whole numbers. */
type Ratio = readonly [number, number];

/** Saaty 1990: learning, friends, school life, vocational training, college preparation, music classes. */
const SCHOOL: readonly (readonly Ratio[])[] = [[[4, 1], [3, 1], [1, 1], [3, 1], [4, 1]], [[7, 1], [3, 1], [1, 5], [1, 1]], [[1, 5], [1, 5], [1, 6]], [[1, 1], [1, 3]], [[3, 1]]];

/**
 * The characteristic polynomial of a reciprocal matrix by Faddeev and LeVerrier, the leading 1 first: in
 * whole numbers throughout, of the matrix times the common denominator 1260, so nothing is rounded
 * before the coefficients are divided.
 */
function characteristic(size: number, judged: readonly (readonly Ratio[])[]): number[] {
  const common = 1260;
  const entry = (i: number, j: number): bigint => {
    if (i === j) return BigInt(common);
    const [one, other] = i < j ? judged[i][j - i - 1] : [...judged[j][i - j - 1]].reverse();
    return BigInt((common / other) * one);
  };
  const indices = [...Array(size).keys()];
  const matrix = indices.map((i) => indices.map((j) => entry(i, j)));
  const times = (a: readonly bigint[][], b: readonly bigint[][]) => indices.map((i) => indices.map((j) => indices.reduce((sum, k) => sum + a[i][k] * b[k][j], 0n)));
  const coefficients = [1n];
  let power: bigint[][] = indices.map((i) => indices.map((j) => (i === j ? 1n : 0n)));
  for (let k = 1; k <= size; k++) {
    const product = times(matrix, power);
    const next = -indices.reduce((sum, i) => sum + product[i][i], 0n) / BigInt(k);
    coefficients.push(next);
    power = product.map((row, i) => row.map((value, j) => (i === j ? value + next : value)));
  }
  return coefficients.map((coefficient, k) => Number(coefficient) / common ** k);
}

/** By halving, from where the polynomial of a positive matrix is certain to be positive. */
function largestRoot(polynomial: readonly number[]): number {
  const at = (x: number) => polynomial.reduce((sum, coefficient) => sum * x + coefficient, 0);
  const size = polynomial.length - 1;
  let [low, high] = [size, size];
  while (at(high) <= 0) high += 1;
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    if (at(middle) > 0) high = middle;
    else low = middle;
  }
  return high;
}

const rounded = (numbers: readonly number[], decimals: number) => numbers.map((number) => Number(number.toFixed(decimals)));

describe("the wealth of seven nations (Saaty 1977, Journal of Mathematical Psychology 15, 234-281)", () => {
  // US, USSR, China, France, UK, Japan, West Germany. Published: .429 .231 .021 .053 .053 .119 .095, λmax 7.61.
  const { weights, eigenvalue, ratio, isConsistent } = priorities(7, upper([[4, 9, 6, 6, 5, 5], [7, 5, 5, 3, 4], [1 / 5, 1 / 5, 1 / 7, 1 / 5], [1, 1 / 3, 1 / 3], [1 / 3, 1 / 3], [2]]));

  test("weights", () => [0.429, 0.231, 0.021, 0.053, 0.053, 0.119, 0.095].forEach((published, i) => expect(Math.abs(weights[i] - published)).toBeLessThan(0.005)));
  test("λmax", () => expect(eigenvalue).toBeCloseTo(7.61, 2));
  test("a ratio of .08: consistent enough", () => expect([Number(ratio.toFixed(2)), isConsistent]).toEqual([0.08, true]));
});

describe("choosing a school (Saaty 1990, How to make a decision, European Journal of Operational Research 48, 9-26)", () => {
  const found = priorities(6, upper(SCHOOL.map((row) => row.map(([one, other]) => one / other))));

  test("weights as published", () => expect(rounded(found.weights, 2)).toEqual([0.32, 0.14, 0.03, 0.13, 0.24, 0.14]));
  // λmax = 7.49 and a ratio of .24 = (7.49 − 6)/5/1.24 are quoted for it. The matrix as printed has 7.42
  // and .23, as its characteristic polynomial says without rounding. Flagged either way.
  test("λmax and ratio of the matrix as printed", () => {
    const exact = largestRoot(characteristic(6, SCHOOL));
    expect(exact).toBeCloseTo(7.4198701, 7);
    expect(found.eigenvalue).toBeCloseTo(exact, 10);
    expect(found.ratio).toBeCloseTo((exact - 6) / 5 / 1.24, 10);
    expect([Number(found.ratio.toFixed(2)), found.isConsistent]).toEqual([0.23, false]);
  });

  test("the judgement that disagrees most: learning three times school life, which weighs a tenth of it", () => {
    const { one, other, times, agreeing } = found.leastConsistent!;
    expect([one, other, times]).toEqual([0, 2, 3]);
    expect(agreeing).toBeCloseTo(found.weights[0] / found.weights[2], 12);
  });
});

it("takes two judgements that cannot contradict each other as they are", () => {
  const two = priorities(2, [{ one: 1, other: 0, times: 3 }]);
  expect(rounded(two.weights, 12)).toEqual([0.25, 0.75]);
  expect(two).toMatchObject({ ratio: 0, isConsistent: true, leastConsistent: null });
});

it("gives back weights from which the judgements were made, in full agreement", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 15 }), (given) => {
      const sum = given.reduce((total, each) => total + each, 0);
      const judgements = given.flatMap((weight, one) => given.slice(one + 1).map((other, k) => ({ one, other: one + 1 + k, times: weight / other })));
      const { weights, eigenvalue, isConsistent, leastConsistent } = priorities(given.length, judgements);
      weights.forEach((weight, i) => expect(weight).toBeCloseTo(given[i] / sum, 10));
      expect(eigenvalue).toBeCloseTo(given.length, 9);
      expect([isConsistent, leastConsistent]).toEqual([true, null]);
    }),
  );
});

it("has weights that sum to 1 and an eigenvalue of at least n, whatever the judgements", () => {
  const scale = fc.constantFrom(1 / 9, 1 / 7, 1 / 5, 1 / 3, 1, 2, 3, 5, 7, 9);
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 8 }).chain((size) => fc.tuple(fc.constant(size), fc.array(scale, { minLength: (size * (size - 1)) / 2, maxLength: (size * (size - 1)) / 2 }))), ([size, times]) => {
      const pairs = Array.from({ length: size }, (_, one) => Array.from({ length: size - one - 1 }, (__, k) => ({ one, other: one + 1 + k }))).flat();
      const { weights, eigenvalue, leastConsistent } = priorities(size, pairs.map((pair, k) => ({ ...pair, times: times[k] })));
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      expect(weights.every((weight) => weight > 0)).toBe(true);
      expect(eigenvalue).toBeGreaterThan(size - 1e-9);
      if (leastConsistent === null) expect(eigenvalue).toBeCloseTo(size, 6);
    }),
  );
});

it.each<[string, number, Judgement[]]>([
  ["one criterion", 1, []],
  ["sixteen", 16, []],
  ["a pair that is not judged", 3, [{ one: 0, other: 1, times: 1 }]],
  ["a pair that is judged twice", 2, [{ one: 0, other: 1, times: 1 }, { one: 1, other: 0, times: 1 }]],
  ["a judgement of 0", 2, [{ one: 0, other: 1, times: 0 }]],
  ["a criterion that is not there", 2, [{ one: 0, other: 2, times: 1 }]],
])("refuses %s", (_, size, judgements) => expect(() => priorities(size, judgements)).toThrow(RangeError));
