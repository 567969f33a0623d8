import * as fc from "fast-check";
import { histogramOf } from "../../../../src/taskpane/insight/what-if/histogram";

test("counts in classes of a round width, the same for both sets", () => {
  expect(histogramOf([Float64Array.of(61, 64, 78), Float64Array.of(70, NaN)])).toEqual({
    start: 60,
    width: 2,
    counts: [
      [1, 0, 1, 0, 0, 0, 0, 0, 0, 1],
      [0, 0, 0, 0, 0, 1, 0, 0, 0, 0],
    ],
  });
});

test("a value on the line between two classes is in the upper one, whatever binary makes of it", () => {
  expect(histogramOf([Float64Array.of(0.3, 0.1)])!.counts).toEqual([[1, ...Array<number>(9).fill(0), 1]]);
});

test("nobody with a score has no picture", () => expect(histogramOf([Float64Array.of(NaN), new Float64Array(0)])).toBeNull());

test("everybody with a score is in one class, and there are few of them", () => {
  const scores = fc.array(fc.oneof(fc.constant(NaN), fc.double({ min: -1000, max: 100000, noNaN: true })), { maxLength: 60 }).map((list) => Float64Array.from(list));
  fc.assert(
    fc.property(scores, scores, (one, other) => {
      const histogram = histogramOf([one, other]);
      [one, other].forEach((set, k) => expect(histogram?.counts[k].reduce((sum, heads) => sum + heads, 0) ?? 0).toBe(set.filter((score) => !Number.isNaN(score)).length));
      expect(histogram?.counts[0].length ?? 0).toBeLessThanOrEqual(17);
    }),
  );
});
