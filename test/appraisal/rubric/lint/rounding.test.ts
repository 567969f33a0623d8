import { found } from "../example";

test.each([[0.01], [0.1], [1], [10], [100], [1000]])("rounds to %p", (unit) => {
  expect(found({ "bonus.rounding.unit": unit })).toEqual([]);
});

test.each([[0], [-1], [0.001], [0.05], [5], [50]])("does not round to %p", (unit) => {
  expect(found({ "bonus.rounding.unit": unit })).toEqual([`error rounding-not-power-of-ten at bonus.rounding.unit (${unit})`]);
});
