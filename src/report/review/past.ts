/** What a review looks back on: what was published, and the period of a run that was not yet. */
import type { Appraisal } from "../../appraisal/appraise";
import type { Issue } from "../../appraisal/issue";
import type { Locale } from "../../appraisal/rubric/types";
import { reportIssue } from "../codes";
import { figureColumns, type FigureColumn } from "../sheets/history/figures";
import type { HistoryReading } from "../sheets/history/read";
import type { HistoryRow } from "../sheets/history/row";
import { rowsOfRun } from "../sheets/history/rows";
import { reviewedHistory, tierNames } from "./input";

export interface Past {
  readonly rows: readonly HistoryRow[];
  readonly figures: readonly FigureColumn[];
  /** An error where there is nothing at all. */
  readonly issues: readonly Issue[];
}

/** No rubric has written these rows yet. */
const UNWRITTEN = { rubric: "", data: "" };

/**
 * What people were told counts; only a period that was never published is taken from the run, and that
 * is said.
 *
 * @example pastOf(readHistory(ownSheet(grids, "history")), appraisal, "zh-CN").rows.length // 102
 */
export function pastOf(history: HistoryReading, appraisal: Appraisal, locale: Locale): Past {
  const { period } = appraisal.table;
  const figures = figureColumns(appraisal, history.figures, locale);
  const past = (rows: readonly HistoryRow[], more: readonly Issue[]): Past => ({ rows, figures, issues: [...history.issues, ...more] });
  if (period === null) return past(history.rows, history.rows.length === 0 ? [reportIssue("error", "nothing-to-review", {})] : []);
  if (history.rows.some((row) => row.period === period)) return past(history.rows, []);
  return past([...history.rows, ...rowsOfRun({ appraisal, fingerprints: UNWRITTEN }, locale)], [reportIssue("info", "period-not-in-history", { period })]);
}

/**
 * Tiers of the past that the rubric does not have for their post: one of them may be what the best tier
 * was called before.
 *
 * @example formerTiers(past, appraisal) // ["金牌"]
 */
export function formerTiers({ rows }: Pick<Past, "rows">, { rubric, table }: Pick<Appraisal, "rubric" | "table">): string[] {
  const unknown = reviewedHistory(rows, table.period).rows.filter(({ post, tier }) => tier !== null && !tierNames(rubric, post).includes(tier));
  return [...new Set(unknown.map(({ tier }) => tier!))];
}
