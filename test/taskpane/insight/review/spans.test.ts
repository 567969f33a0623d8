import fc from "fast-check";
import { endsIn, overlap, spansOf, withEnd } from "../../../../src/taskpane/insight/review/spans";

const PERIODS = ["2026-01", "2026-02", "2026-04", "2026-05"];

test("nobody has chosen: the last period against the one before; of one alone there is nothing to choose", () => {
  expect(endsIn(PERIODS, null)).toEqual({ before: ["2026-04", "2026-04"], after: ["2026-05", "2026-05"] });
  expect(endsIn(["2026-05"], null)).toBeNull();
  expect(endsIn([], null)).toBeNull();
});

test("what was chosen stays as long as the history has it", () => {
  const chosen = { before: ["2026-01", "2026-02"], after: ["2026-04", "2026-05"] } as const;
  expect(endsIn(PERIODS, chosen)).toBe(chosen);
  expect(endsIn(PERIODS.slice(1), chosen)).toEqual(endsIn(PERIODS, null));
});

test("a span is every period that there is between its ends", () => {
  expect(spansOf(PERIODS, { before: ["2026-01", "2026-04"], after: ["2026-05", "2026-05"] })).toEqual({ before: ["2026-01", "2026-02", "2026-04"], after: ["2026-05"] });
});

test("an end that passes the other takes it along", () => {
  expect(withEnd(["2026-01", "2026-02"], 0, "2026-05")).toEqual(["2026-05", "2026-05"]);
  expect(withEnd(["2026-04", "2026-05"], 1, "2026-01")).toEqual(["2026-01", "2026-01"]);
  expect(withEnd(["2026-01", "2026-05"], 0, "2026-04")).toEqual(["2026-04", "2026-05"]);
});

test("whatever is chosen, spans hold the chosen end, are in order and never empty; they overlap where they share a period", () => {
  const period = fc.constantFrom(...PERIODS);
  const ends = fc.tuple(period, period).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));
  fc.assert(
    fc.property(ends, ends, period, fc.constantFrom(0 as const, 1 as const), (before, after, chosen, end) => {
      const moved = { before: withEnd(before, end, chosen), after };
      expect(moved.before[end]).toBe(chosen);
      expect(moved.before[0] <= moved.before[1]).toBe(true);
      const spans = spansOf(PERIODS, moved);
      expect(Math.min(spans.before.length, spans.after.length)).toBeGreaterThan(0);
      expect(overlap(moved)).toBe(spans.before.some((each) => spans.after.includes(each)));
    }),
  );
});
