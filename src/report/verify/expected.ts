import type { Appraisal } from "../../appraisal/appraise";
import type { Locale } from "../../appraisal/rubric/types";
import type { Grid } from "../../book/grid";
import { payrollPhrasesOf, reportPhrasesOf } from "../../locale/locale";
import type { SheetKey, SheetPlan } from "../plan";
import { tableAlone, type ReportInput } from "../report-input";
import { bonusSheet } from "../sheets/bonus/sheet";
import { contextOf } from "../sheets/context";
import { dashboardSheet } from "../sheets/dashboard/dashboard";
import { dataSheet } from "../sheets/data/sheet";
import { historyRows } from "../sheets/history/rows";
import { historySheet } from "../sheets/history/sheet";
import { scorecardSheets } from "../sheets/scorecard/scorecard";
import { scoresSheet } from "../sheets/scores/sheet";
import { compareSheet, type CompareOptions, type SheetComparison } from "./compare";

/** A published sheet, and what publishing would write there. */
export interface ExpectedSheet {
  readonly key: SheetKey;
  readonly plan: SheetPlan;
  readonly compare: (grid: Grid) => SheetComparison;
}

/**
 * The sheets that publishing writes from an appraisal, as far as they hold results: made by the same
 * makers, so that there is no second opinion on what stands in them. Which periods are closed is what
 * people say, and is taken from the history as it stands.
 *
 * @example expectedSheets(input, "zh-CN").map(({ key }) => key) // ["data", "scores", "bonus", "dashboard", "history", "cardData"]
 */
export function expectedSheets(input: ReportInput, locale: Locale): ExpectedSheet[] {
  const context = contextOf({ ...input, reopened: true }, locale);
  const closed = new Set(input.earlier.history.filter((row) => row.closed).map(({ period, agent }) => JSON.stringify([period, agent])));
  const rows = historyRows(context).map((row) => ({ ...row, closed: closed.has(JSON.stringify([row.period, row.agent])) }));
  const { headings } = reportPhrasesOf(locale);
  const who = [headings.agent];
  const cardData = scorecardSheets(context).find(({ key }) => key === "cardData");
  const sheets: [SheetPlan, CompareOptions][] = [
    [dataSheet(context), dataOptions(locale)],
    [scoresSheet(context), { keys: { KpiScores: who } }],
    [bonusSheet(context), { keys: { KpiBonus: who } }],
    [dashboardSheet(context), { keys: {} }],
    [historySheet(context, rows), { keys: { KpiHistory: [headings.period, headings.agent] } }],
    ...(cardData === undefined ? [] : [[cardData, { keys: {}, valuesOnly: true }] satisfies [SheetPlan, CompareOptions]]),
  ];
  return sheets.map(([plan, options]) => ({ key: plan.key, plan, compare: (grid) => compareSheet(plan, grid, options) }));
}

/** The sheet 考核数据 as another reading of the data would make it. */
export function expectedData(input: ReportInput, locale: Locale): ExpectedSheet {
  const plan = dataSheet(contextOf(input, locale));
  return { key: "data", plan, compare: (grid) => compareSheet(plan, grid, dataOptions(locale)) };
}

function dataOptions(locale: Locale): CompareOptions {
  const { headings } = reportPhrasesOf(locale);
  return { keys: { KpiData: [headings.scope, headings.shop, headings.period, headings.agent] }, onlyTables: ["KpiData"] };
}

/** The language in which a sheet of ours was written: that of most headings. */
export function localeOfSheet(grid: Grid): Locale {
  const texts = new Set(grid.rows.flatMap((row) => (row ?? []).filter((cell) => typeof cell === "string")));
  const count = (locale: Locale) => [...Object.values(reportPhrasesOf(locale).headings), ...Object.values(payrollPhrasesOf(locale).columns)].filter((heading) => texts.has(heading)).length;
  return count("en") > count("zh-CN") ? "en" : "zh-CN";
}

/** As much of a report as stands in a workbook. */
export type Standing = Pick<ReportInput, "rubricInBook" | "earlier" | "log" | "versions" | "now" | "fingerprints">;

/** A report of an appraisal that was made again. */
export function reportAgain(appraisal: Appraisal, standing: Standing): ReportInput {
  return { ...standing, appraisal, intake: tableAlone(appraisal.table), issues: [], issuePlaces: () => null, cards: [] };
}
