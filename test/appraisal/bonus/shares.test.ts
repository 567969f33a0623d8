import fc from "fast-check";
import { inProportion, shareOut, shareWeight } from "../../../src/appraisal/bonus/shares";
import { decimalOf, sumExactly } from "../../../src/appraisal/decimal";

const inOrder = (i: number, j: number) => i - j;
const shared = (amount: number, unit: number, weights: readonly number[], priority = inOrder) => shareOut(amount, unit, weights.map(decimalOf), priority);

describe("in proportion to the weights, in whole units, by largest remainder", () => {
  test.each<[string, number, number, number[], number[]]>([
    ["one cent among three: the first has it", 0.01, 0.01, [1, 1, 1], [0.01, 0, 0]],
    ["100 among three alike", 100, 0.01, [1, 1, 1], [33.34, 33.33, 33.33]],
    ["two cents left among three", 0.05, 0.01, [1, 1, 1], [0.02, 0.02, 0.01]],
    ["alone", 1234.56, 0.01, [0.7], [1234.56]],
    ["two to one", 100, 0.01, [2, 1], [66.67, 33.33]],
    ["the larger remainder first: 0.66… before 0.33…", 1, 1, [1, 2], [0, 1]],
    ["whole yuan", 1000, 1, [1, 1, 1], [334, 333, 333]],
    ["tens", 1000, 10, [1, 1, 1], [340, 330, 330]],
    ["hundreds: 4.28…, 2.85…, 2.85…, and the two larger remainders get what is left", 1000, 100, [3, 2, 2], [400, 300, 300]],
    ["weight 0 gets nothing", 100, 0.01, [1, 0, 1], [50, 0, 50]],
    ["a weight below 0 counts 0", 100, 0.01, [1, -5, 1], [50, 0, 50]],
    ["nothing to share", 0, 0.01, [1, 2], [0, 0]],
    ["nobody to share", 100, 0.01, [], []],
  ])("%s", (_, amount, unit, weights, expected) => {
    expect(shared(amount, unit, weights) ?? []).toEqual(expected);
  });
});

test("of equal remainders the better rank gets the unit, then the earlier in the input", () => {
  const rank = [2, 1, 1];
  const byRank = (i: number, j: number) => rank[i]! - rank[j]! || i - j;
  expect(shared(0.01, 0.01, [1, 1, 1], byRank)).toEqual([0, 0.01, 0]);
  expect(shared(0.02, 0.01, [1, 1, 1], byRank)).toEqual([0, 0.01, 0.01]);
});

test("weights that sum to 0 share nothing", () => {
  expect(shared(100, 0.01, [0, 0])).toBeNull();
  expect(shared(100, 0.01, [-1, 0])).toBeNull();
  expect(shared(100, 0.01, [])).toBeNull();
});

test("a weight is the exact product of its factors", () => {
  expect(shareWeight([1000, 1.2, 0.5])).toEqual({ digits: 60n, exponent: 1 });
  const [a, b] = [shareWeight([0.1, 3]), shareWeight([0.3, 1])];
  expect(shareOut(1, 0.01, [a, b], inOrder)).toEqual([0.5, 0.5]);
});

test("the shares sum to the amount exactly, each within a unit of its quota, more weight never gets less", () => {
  const unitAndAmount = fc.tuple(fc.constantFrom(0.01, 1, 10, 100), fc.integer({ min: 0, max: 1_000_000 })).map(([unit, units]) => ({ unit, amount: Number((units * unit).toPrecision(15)) }));
  const weights = fc.array(fc.integer({ min: 0, max: 120_00 }).map((n) => n / 100), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(unitAndAmount, weights, ({ unit, amount }, given) => {
      const shares = shared(amount, unit, given);
      const total = given.reduce((sum, weight) => sum + weight, 0);
      if (total === 0) return expect(shares).toBeNull();
      expect(sumExactly(shares!)).toBe(amount);
      given.forEach((weight, i) => {
        expect(Math.abs(shares![i]! - (amount * weight) / total)).toBeLessThan(unit * 1.000001);
        given.forEach((other, j) => expect(weight <= other || shares![i]! >= shares![j]!).toBe(true));
      });
    }),
  );
});

describe("weights divided each by its own number", () => {
  const shareOf = (days: readonly (readonly [worked: number, due: number])[]) => {
    const weights = inProportion(
      days.map(([worked]) => shareWeight([1000, worked])),
      days.map(([, due]) => due),
    );
    return shareOut(1000, 0.01, weights, inOrder)!;
  };

  test("7 of 21 days weighs exactly what 8 of 24 does", () => {
    expect(shareOf([[7, 21], [8, 24], [1, 3]])).toEqual([333.34, 333.33, 333.33]);
  });

  test("also among so many different divisors that quotients stand in", () => {
    const thirds = Array.from({ length: 150 }, (_, i): [number, number] => [(i + 1) / 100, (3 * (i + 1)) / 100]);
    const shares = shareOf(thirds);
    expect(shares).toEqual(thirds.map((_, i) => (i < 100 ? 6.67 : 6.66)));
    expect(sumExactly(shares)).toBe(1000);
  });

  test("thousands of hours of fifteen digits each keep numbers short, and the shares sum to the amount", () => {
    const hours = Array.from({ length: 5000 }, (_, i): [number, number] => [100 + 1 / (i + 3), 170 + 1 / (i + 7)]);
    expect(sumExactly(shareOf(hours))).toBe(1000);
    const weights = inProportion(hours.map(([worked]) => shareWeight([worked])), hours.map(([, due]) => due));
    expect(Math.max(...weights.map(({ digits }) => String(digits).length))).toBeLessThan(100);
  });
});
