import fc from "fast-check";
import { compare15, floor15, roundHalfAway, to15 } from "../../src/appraisal/number";

describe("to15: what Excel would compare", () => {
  test.each([
    [0.1 + 0.2, 0.3],
    [1.005, 1.005],
    [1 / 3, 0.333333333333333],
    [2 / 3, 0.666666666666667],
    [1234567890123456, 1234567890123460],
    [1e15 + 1, 1e15],
    [999999999999999, 999999999999999],
    [-0.1 - 0.2, -0.3],
    [0, 0],
    [1e-20 / 3, 3.33333333333333e-21],
  ])("%d -> %d", (value, expected) => {
    expect(to15(value)).toBe(expected);
  });
});

describe("compare15", () => {
  test.each<[number, number, -1 | 0 | 1]>([
    [0.1 + 0.2, 0.3, 0],
    [0.3, 0.1 + 0.2, 0],
    [1.1 * 1.1, 1.21, 0],
    [0.58 * 100, 58, 0],
    [1e15 + 1, 1e15, 0],
    [1e15 + 10, 1e15, 1],
    [0.95, 0.9500000000001, -1],
    [0.123456789012345, 0.123456789012346, -1],
    [-0.3, -0.1 - 0.2, 0],
    [-0, 0, 0],
    [0, 1e-300, -1],
    [-1, 1, -1],
  ])("%d against %d", (a, b, order) => {
    expect(Math.sign(compare15(a, b))).toBe(order);
  });

  test("is the order of the numbers at 15 digits, also beside the edge", () => {
    const near = fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }), fc.integer({ min: -40, max: 40 }));
    fc.assert(
      fc.property(near, ([a, steps]) => {
        const b = a * (1 + steps * 2 ** -52);
        return Math.sign(compare15(a, b)) === Math.sign(Number(a.toPrecision(15)) - Number(b.toPrecision(15)));
      }),
    );
  });
});

describe("floor15: whole units", () => {
  test.each([
    [(0.98 - 0.95) / 0.01, 3],
    [0.3 / 0.1, 3],
    [2.9999, 2],
    [2.999999999999999, 3],
    [0, 0],
    [-0.5, -1],
    [7, 7],
    [1e15 + 4, 1e15],
  ])("%d -> %d", (value, floor) => {
    expect(floor15(value)).toBe(floor);
  });
});

describe("roundHalfAway", () => {
  test.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [1.0049999, 2, 1],
    [2.675, 2, 2.68],
    [0.285, 2, 0.29],
    [8.345, 2, 8.35],
    [0.1 + 0.2, 1, 0.3],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [1.5, 0, 2],
    [2.5, 0, 3],
    [0.4999999999999999, 0, 1],
    [0.49999999999999, 0, 0],
    [88.4, 2, 88.4],
    [1e15 + 0.5, 2, 1e15],
    [123456789012345.67, 2, 123456789012346],
    [1e300, 2, 1e300],
    [1e-300, 2, 0],
    [1250, -2, 1300],
    [-1250, -2, -1300],
    [1249.99, -2, 1200],
    [15, -1, 20],
    [4.99, -1, 0],
    [99.995, 2, 100],
  ])("%d at %d decimals -> %d", (value, decimals, expected) => {
    expect(roundHalfAway(value, decimals)).toBe(expected);
  });

  test("never gives a negative zero", () => {
    for (const value of [-0, -0.001, -0.0049, -1e-300]) expect(Object.is(roundHalfAway(value, 2), 0)).toBe(true);
    expect(Object.is(roundHalfAway(-3, -1), 0)).toBe(true);
  });

  test("rounds every amount written with three decimals as one does on paper", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (thousandths) => {
        const cents = Math.floor((Math.abs(thousandths) + 5) / 10);
        expect(roundHalfAway(thousandths / 1000, 2)).toBe(cents === 0 ? 0 : (Math.sign(thousandths) * cents) / 100);
      }),
    );
  });

  test("mirrors at zero, and rounding twice changes nothing", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), fc.integer({ min: -2, max: 6 }), (value, decimals) => {
        const rounded = roundHalfAway(value, decimals);
        expect(roundHalfAway(-value, decimals)).toBe(rounded === 0 ? 0 : -rounded);
        expect(roundHalfAway(rounded, decimals)).toBe(rounded);
      }),
    );
  });
});
