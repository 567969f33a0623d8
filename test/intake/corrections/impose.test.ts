import * as fc from "fast-check";
import { sumExactly } from "../../../src/appraisal/decimal";
import { impose } from "../../../src/intake/corrections/impose";

it("spreads a sum as it was, to the last cent", () => {
  expect([...impose(Float64Array.of(60, 40, 7), "sum", [0, 1], 120)]).toEqual([72, 48, 7]);
  const cents = fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 100);
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 40 }), cents, (values, wanted) => {
      const imposed = impose(Float64Array.from(values), "sum", [...values.keys()], wanted);
      expect(sumExactly([...imposed])).toBe(wanted);
    }),
    { seed: 20261126 },
  );
});

it("gives every row of a mean the value, and the first row where none has one", () => {
  expect([...impose(Float64Array.of(30, NaN, 50), "weightedMean", [0, 1, 2], 20)]).toEqual([20, NaN, 20]);
  expect([...impose(Float64Array.of(NaN, NaN), "sum", [0, 1], 20)]).toEqual([20, NaN]);
  expect([...impose(Float64Array.of(0, 0), "sum", [0, 1], 20)]).toEqual([0, 20]);
});
