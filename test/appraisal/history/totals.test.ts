import * as fc from "fast-check";
import { totals, type MonthFigure } from "../../../src/appraisal/history/totals";

const month = (period: string, score: number, amount: number | null = null): MonthFigure => ({ period, score, amount });

it("averages scores unweighted over the months that have one, and adds money up to the cent", () => {
  expect(totals([month("2026-04", 80, 0.1), month("2026-05", 91, 0.2), month("2026-06", NaN, 0.7), month("2026-01", 70, 100)], "quarter")).toEqual([
    { period: "2026Q1", score: 70, months: 1, amount: 100 },
    { period: "2026Q2", score: 85.5, months: 2, amount: 1 },
  ]);
});

it("has no score of months without, and no amount where none was computed", () => {
  expect(totals([month("2026-04", NaN), month("2026-05", NaN)], "year")).toEqual([{ period: "2026", score: NaN, months: 0, amount: null }]);
  expect(totals([], "year")).toEqual([]);
});

it("has years whose money is that of their quarters, and whose months are theirs", () => {
  const anyMonth = fc.record({
    period: fc.tuple(fc.integer({ min: 2024, max: 2026 }), fc.integer({ min: 1, max: 12 })).map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`),
    score: fc.oneof(fc.integer({ min: 0, max: 12000 }).map((cents) => cents / 100), fc.constant(NaN)),
    amount: fc.option(fc.integer({ min: -1e7, max: 1e7 }).map((cents) => cents / 100)),
  });
  fc.assert(
    fc.property(fc.uniqueArray(anyMonth, { selector: ({ period }) => period, maxLength: 36 }), (months) => {
      const quarters = totals(months, "quarter");
      for (const year of totals(months, "year")) {
        const own = quarters.filter(({ period }) => period.startsWith(year.period));
        expect(year.months).toBe(own.reduce((sum, quarter) => sum + quarter.months, 0));
        const cents = own.reduce((sum, { amount }) => sum + Math.round((amount ?? 0) * 100), 0);
        expect(Math.round((year.amount ?? 0) * 100)).toBe(cents);
        expect(year.amount === null).toBe(own.every(({ amount }) => amount === null));
      }
    }),
  );
});
