import fc from "fast-check";
import { decimalsOf, fromPercent } from "../../src/intake/decimals";

describe("decimalsOf", () => {
  it.each([[12, 0], [12.5, 1], [0.07, 2], [1 / 3, 9], [1e-10, 9]])("%d has %d", (value, decimals) => expect(decimalsOf(value)).toBe(decimals));
});

describe("fromPercent", () => {
  it("gives the fraction as it would be written", () => {
    expect([97.5, 0.9, 0.57, 100, 0, 33.3333333333333].map(fromPercent)).toEqual([0.975, 0.009, 0.0057, 1, 0, 0.333333333333333]);
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), (units) => expect(fromPercent(units / 10_000)).toBe(Number(`${units}e-6`))));
  });
});
