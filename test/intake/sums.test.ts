import fc from "fast-check";
import { sumExactly } from "../../src/appraisal/decimal";
import { groupSums } from "../../src/intake/sums";

const sumOf = (...values: number[]) => groupSums(Float64Array.from(values), { groupOf: new Int32Array(values.length), groups: 1 })[0];

describe("groupSums", () => {
  it("adds money up as it is written, over thousands of rows", () => {
    expect(sumOf(0.1, 0.2)).toBe(0.3);
    expect(sumOf(...Array.from({ length: 10_000 }, () => 0.1))).toBe(1000);
    expect(sumOf(245598.6, 351009.84, -696608.44)).toBe(-100000);
  });

  it("is exact for amounts in cents", () => {
    const cents = fc.array(fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }).map((amount) => amount / 100), { minLength: 1, maxLength: 300 });
    fc.assert(fc.property(cents, (amounts) => expect(sumOf(...amounts)).toBe(sumExactly(amounts) + 0)));
  });

  it("compensates where digits are too many to count", () => {
    expect(sumOf(1 / 3, 1 / 3, 1 / 3)).toBe(1);
    expect(sumOf(1e17, 1, -1e17)).toBe(1);
    expect(sumOf(2 ** 53, 2 ** 53, 0.5)).toBe(2 ** 54);
  });

  it("is NaN for a group without a value, and 0 for one of zeros", () => {
    const sums = groupSums(Float64Array.of(NaN, 0, -0, 5), { groupOf: Int32Array.of(0, 1, 1, -1), groups: 3 });
    expect([...sums]).toEqual([NaN, 0, NaN]);
  });
});
