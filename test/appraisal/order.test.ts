import fc from "fast-check";
import { ascendingOrder, eachTie, midRanks } from "../../src/appraisal/order";

/** Values that crowd, spread, tie and go missing. */
const anyValues = fc
  .array(fc.oneof(fc.constantFrom(NaN, 0, -0, 1, 0.3, 0.1 + 0.2, 1e15, -1e300, 1e300, 1e-300), fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true })), { maxLength: 80 })
  .map((values) => Float64Array.from(values));

test("the indices of what is there, ascending, equal values in their order", () => {
  expect([...ascendingOrder(Float64Array.of(3, NaN, 1, 3, 2))]).toEqual([2, 4, 0, 3]);
  expect([...ascendingOrder(Float64Array.of(NaN))]).toEqual([]);
  expect([...ascendingOrder(new Float64Array(0))]).toEqual([]);
  expect([...ascendingOrder(Float64Array.of(7, 7, 7))]).toEqual([0, 1, 2]);
});

test("orders any values as a stable sort does", () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const expected = [...values.keys()].filter((i) => !Number.isNaN(values[i]!)).sort((a, b) => values[a]! - values[b]! || a - b);
      expect([...ascendingOrder(values)]).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

test("many values in one place beside a far one", () => {
  const values = Float64Array.from({ length: 200 }, (_, i) => (i === 100 ? 1e9 : (i * 7919) % 200));
  const expected = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
  expect([...ascendingOrder(values)]).toEqual(expected);
});

test("eachTie visits every stretch that is equal at 15 digits", () => {
  const values = Float64Array.of(0.3, 0.1, 0.1 + 0.2, 0.4);
  const stretches: number[][] = [];
  const order = ascendingOrder(values);
  eachTie(order, values, (from, to) => void stretches.push([...order.subarray(from, to)]));
  expect(stretches).toEqual([[1], [0, 2], [3]]);
  eachTie(new Int32Array(0), values, () => {
    throw new Error("nothing to visit");
  });
});

test("equal values get the mean of their ranks, 0.1 + 0.2 and 0.3 among them", () => {
  expect([...midRanks(Float64Array.of(0.3, 5, 0.1 + 0.2, 0.2, 5, 5))]).toEqual([2.5, 5, 2.5, 1, 5, 5]);
});
