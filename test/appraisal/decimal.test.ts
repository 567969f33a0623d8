import fc from "fast-check";
import { alignDigits, decimalOf, multiply, sumExactly } from "../../src/appraisal/decimal";

describe("decimalOf: the number as it is written", () => {
  test.each<[number, bigint, number]>([
    [12.5, 125n, -1],
    [0.1 + 0.2, 3n, -1],
    [-1.005, -1005n, -3],
    [1200, 12n, 2],
    [0, 0n, 0],
    [-0, 0n, 0],
    [1e-9, 1n, -9],
    [1e21, 1n, 21],
  ])("%d", (value, digits, exponent) => {
    expect(decimalOf(value)).toEqual({ digits, exponent });
  });
});

test("multiply is exact", () => {
  expect(multiply(decimalOf(0.1), decimalOf(0.2))).toEqual({ digits: 2n, exponent: -2 });
  expect(multiply(decimalOf(-1.5), decimalOf(200))).toEqual({ digits: -30n, exponent: 1 });
});

test("alignDigits brings decimals to one exponent, at most 0", () => {
  expect(alignDigits([decimalOf(12), decimalOf(0.25), decimalOf(300)])).toEqual({ digits: [1200n, 25n, 30000n], exponent: -2 });
  expect(alignDigits([decimalOf(300)])).toEqual({ digits: [300n], exponent: 0 });
});

describe("sumExactly", () => {
  test.each([
    [[0.1, 0.2], 0.3],
    [[], 0],
    [[0.01, -0.01], 0],
    [[1e15, 0.01, -1e15], 0.01],
    [[1.1, 2.2, 3.3], 6.6],
    [[0.07, 0.01, -0.08], 0],
  ])("%j -> %d", (values, sum) => {
    expect(sumExactly(values)).toBe(sum);
  });

  test("short numbers sum as those of any length do", () => {
    const short = fc.integer({ min: -1e9, max: 1e9 }).map((millionths) => millionths / 1e6);
    const any = fc.oneof(short, fc.double({ min: -1e16, max: 1e16, noNaN: true }), fc.constantFrom(0.1 + 0.2, 1 / 3, -0, 9e14, 123456789.123456));
    const exactly = (values: readonly number[]) => {
      const { digits, exponent } = alignDigits(values.map(decimalOf));
      return Number(`${digits.reduce((sum, value) => sum + value, 0n)}e${exponent}`);
    };
    for (const values of [fc.array(short), fc.array(any)]) fc.assert(fc.property(values, (numbers) => expect(sumExactly(numbers)).toBe(exactly(numbers))));
  });

  test("ten thousand cents are a hundred, whatever the order", () => {
    expect(sumExactly(new Array<number>(10000).fill(0.01))).toBe(100);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })), (cents) => {
        expect(sumExactly(cents.map((cent) => cent / 100))).toBe(cents.reduce((sum, cent) => sum + cent, 0) / 100);
      }),
    );
  });
});

test("sumExactly sums amounts of few decimals as it does any others", () => {
  // A term of many decimals, and its opposite, make it take the long way.
  const long = 1e-12;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100), { maxLength: 8 }), (amounts) => {
      expect(sumExactly(amounts)).toBe(sumExactly([long, ...amounts, -long]));
    }),
  );
});
