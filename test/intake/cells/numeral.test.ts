import fc from "fast-check";
import { parseNumeral, shift } from "../../../src/intake/cells/numeral";

test.each([["5", "plain"], ["1e3", "plain"], ["(5)", "plain"], ["5万", "scaled"], ["5%", "percent"], ["5‰", "percent"], ["5元", "money"], ["¥5", "money"], ["5万元", "money"], ["5人", "counted"], ["5万人", "counted"]])("%s is %s", (text, kind) => {
  expect(parseNumeral(text)?.kind).toBe(kind);
});

test.each(["", "五", "¥5%", "5万%", "¥5人", "+-5", "(5", "1,23,4"])("%j is no number", (text) => {
  expect(parseNumeral(text)).toBeNull();
});

describe("shift", () => {
  test.each([[0.57, 2, 57], [1.005, 2, 100.5], [97.5, -2, 0.975], [1e-7, 4, 0.001], [1e21, -3, 1e18], [-3, 0, -3], [0, 5, 0]])("%d moved by %d is %d", (value, exponent, moved) => {
    expect(shift(value, exponent)).toBe(moved);
  });

  test("there and back is the same number", () => {
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: -8, max: 8 }), (value, exponent) => shift(shift(value, exponent), -exponent) === value));
  });

  test("what is no number stays none", () => {
    expect(Number.isFinite(shift(Infinity, 2))).toBe(false);
    expect(Number.isFinite(shift(NaN, 0))).toBe(false);
  });
});
