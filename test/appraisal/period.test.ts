import * as fc from "fast-check";
import { isMonth, isQuarter, monthsOfSpan, periodAfter, quarterOf, yearOf } from "../../src/appraisal/period";

const month = fc.tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 })).map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`);

test("months, quarters and years are told apart", () => {
  expect(["2026-01", "2026-03", "2026-04", "2026-05", "2026-09", "2026-12"].map(quarterOf)).toEqual(["2026Q1", "2026Q1", "2026Q2", "2026Q2", "2026Q3", "2026Q4"]);
  expect(["2026-05", "2026Q2"].map(yearOf)).toEqual(["2026", "2026"]);
  expect([isQuarter("2026Q2"), isQuarter("2026-05")]).toEqual([true, false]);
  expect(["2026-05", "2026-13", "2026-00", "2026Q2", "2026", "", "2026-5"].map(isMonth)).toEqual([true, false, false, false, false, false, false]);
});

test.each([
  ["2026-05", "2026-06"],
  ["2026-12", "2027-01"],
  ["2026Q1", "2026Q2"],
  ["2026Q4", "2027Q1"],
])("after %s comes %s", (period, next) => expect(periodAfter(period)).toBe(next));

test("the next period is the next in the order of texts, too", () => {
  fc.assert(fc.property(month, (period) => expect([periodAfter(period), period].sort()).toEqual([period, periodAfter(period)])));
});

test.each<[string, string[]]>([
  ["2026-03", ["2026-03"]],
  [" 2026-11..2027-02 ", ["2026-11", "2026-12", "2027-01", "2027-02"]],
  ["2026Q1", ["2026-01", "2026-02", "2026-03"]],
  ["2025q4..2026-01", ["2025-10", "2025-11", "2025-12", "2026-01"]],
])("%s are the months %j", (text, months) => expect(monthsOfSpan(text)).toEqual(months));

test("a year has its twelve months", () => expect(monthsOfSpan("2026")).toHaveLength(12));

test.each(["", "五月", "2026-13", "2026Q5", "2026-05..2026-04", "2026-01..2026-02..2026-03", "2026-01..", "..2026-01", "1026..2026"])("%j is no span", (text) => expect(monthsOfSpan(text)).toBeNull());

test("a span runs from its first month to its last without a gap", () => {
  fc.assert(
    fc.property(month, fc.integer({ min: 0, max: 119 }), (from, length) => {
      let to = from;
      for (let k = 0; k < length; k++) to = periodAfter(to);
      const months = monthsOfSpan(`${from}..${to}`)!;
      expect([months[0], months.at(-1), months.length]).toEqual([from, to, length + 1]);
    }),
  );
});
