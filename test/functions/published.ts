import { rubricToTables } from "../../src/appraisal/rubric/cells/to-tables";
import type { RubricTables } from "../../src/appraisal/rubric/cells/cell";
import type { Locale } from "../../src/appraisal/rubric/types";
import type { CellValue } from "../../src/book/grid";
import type { SheetPlan } from "../../src/report/plan";
import type { ReportInput } from "../../src/report/report-input";
import { contextOf } from "../../src/report/sheets/context";
import { dataSheet } from "../../src/report/sheets/data/sheet";
import { trial } from "../../src/report/sheets/live/trial";
import { contentAt, shownIn } from "../report/plan-grid";

export type Range = unknown[][];

/** What a workbook hands to the functions once it is published, as Excel does: empty cells are "". */
export interface Published {
  readonly data: Range;
  readonly criteria: Range;
  readonly tiers: Range;
  readonly settings: Range;
  readonly metrics: Range;
  /** What the live sheet shows before it is computed again. */
  readonly trial: Range;
}

/** @param tables those of the rubric sheet, where it is not written by this report */
export function published(input: ReportInput, locale: Locale, tables: RubricTables = rubricToTables(input.appraisal.rubric, locale)): Published {
  const context = contextOf(input, locale);
  const { criteria, tiers, settings, metrics } = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, asInExcel(rows)])) as Record<keyof RubricTables, Range>;
  const spill = trial(context, { top: 0, left: 0 }).blocks.flatMap(({ rows }) => rows.map((row) => row.map(shownIn)));
  return { data: tableOf(dataSheet(context), "KpiData"), criteria: criteria, tiers, settings, metrics, trial: asInExcel(spill) };
}

/** The cells of a table with its header. */
export function tableOf(sheet: SheetPlan, name: string): Range {
  const { top, left, bottom, right } = sheet.tables.find((table) => table.name === name)!.range;
  return asInExcel(Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (__, c) => shownIn(contentAt(sheet, top + r, left + c)))));
}

function asInExcel(rows: readonly (readonly CellValue[])[]): Range {
  return rows.map((row) => row.map((cell) => cell ?? ""));
}
