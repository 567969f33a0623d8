import { appraise } from "../../src/appraisal/appraise";
import type { Locale } from "../../src/appraisal/rubric/types";
import type { MetricTable } from "../../src/appraisal/table";
import type { ReportInput } from "../../src/report/report-input";
import { contextOf } from "../../src/report/sheets/context";
import { readHistory } from "../../src/report/sheets/history/read";
import { historySheet } from "../../src/report/sheets/history/sheet";
import { gridOfPlan } from "./plan-grid";

/** What a month changes of the data that is appraised. */
export type MonthOf = (table: MetricTable, month: number) => MetricTable;

/** Everybody a little better every month, from the last one backwards: figures move by a hundredth. */
export const improving: MonthOf = (table, month) => scaled(table, 1 + month / 100);

/** Every value of every metric times a factor; rates stay below 1. */
export function scaled(table: MetricTable, factor: number): MetricTable {
  const times = (column: Float64Array) => column.map((value) => (value > 0 && value < 1 ? Math.min(1, value * factor) : value * factor));
  return { ...table, bySlice: new Map([...table.bySlice].map(([key, columns]) => [key, columns.map(times)])), overRun: new Map([...table.overRun].map(([key, column]) => [key, times(column)])) };
}

/**
 * The history as it stands after the same team was published for several periods, one after the other.
 *
 * @param monthOf the data of the nth period, −n being so many before the last
 */
export function publishedMonths(input: ReportInput, periods: readonly string[], monthOf: MonthOf = improving, locale: Locale = "zh-CN"): ReportInput["earlier"] {
  let earlier: ReportInput["earlier"] = { history: [], figures: [], log: [] };
  periods.forEach((period, n) => {
    const table = { ...monthOf(input.appraisal.table, n - periods.length + 1), period };
    const sheet = historySheet(contextOf({ ...input, appraisal: appraise(input.appraisal.rubric, table), earlier }, locale));
    const { rows, figures } = readHistory(gridOfPlan(sheet));
    earlier = { history: rows, figures, log: [] };
  });
  return earlier;
}
