import type { Issue } from "../../../appraisal/issue";
import type { Appraisal } from "../../../appraisal/appraise";
import { poolKeyOf } from "../../../appraisal/ranking/rank-agents";
import { reportIssue } from "../../codes";
import type { SheetContext } from "../context";
import { tierName } from "../scores/table";
import { figureColumns, figuresOf, type FigureColumn } from "./figures";
import type { HistoryRow } from "./row";

/**
 * The history after this run: the rows of its period replaced, all others as they were; by period,
 * within a period as they came. A closed period stays as it is, unless it is opened again.
 */
export function historyRows(context: SheetContext): HistoryRow[] {
  const { appraisal, earlier, reopened = false } = context.input;
  const period = periodOf(appraisal);
  if (isClosed(earlier.history, period) && !reopened) return byPeriod(earlier.history);
  const others = earlier.history.filter((row) => row.period !== period);
  return byPeriod([...others, ...appraisedRows(context)]);
}

/**
 * The error that keeps a run from being published: its period is closed. None when it is open.
 *
 * @example closedPeriodIssues(readHistory(grid).rows, "2026-05", "历史")
 */
export function closedPeriodIssues(history: readonly HistoryRow[], period: string | null, sheet: string | null = null): Issue[] {
  if (!isClosed(history, period ?? "")) return [];
  const rows = history.filter((row) => row.period === (period ?? "")).length;
  return [reportIssue("error", "period-closed", { period: period ?? "", rows }, { sheet })];
}

/**
 * The history with a period closed: every row of it says so.
 *
 * @example closedRows(readHistory(grid).rows, "2026-05").every(({ closed }) => closed)
 */
export function closedRows(history: readonly HistoryRow[], period: string): HistoryRow[] {
  return history.map((row) => (row.period === period ? { ...row, closed: true } : row));
}

/** One row that says so closes the period: nobody marks a hundred. */
export function isClosed(history: readonly HistoryRow[], period: string): boolean {
  return history.some((row) => row.period === period && row.closed);
}

function periodOf({ table }: Appraisal): string {
  return table.period ?? "";
}

function byPeriod(rows: readonly HistoryRow[]): HistoryRow[] {
  return [...rows].sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
}

/** What this run says of everybody, in the order of the result. */
export function appraisedRows(context: SheetContext): HistoryRow[] {
  const columns = figureColumns(context.input.appraisal, [], context.locale);
  return context.listing.map((agent) => rowOf(context, agent, columns));
}

function rowOf(context: SheetContext, index: number, columns: readonly FigureColumn[]): HistoryRow {
  const { appraisal, fingerprints } = context.input;
  const { rubric, table, assessment, ranking, bonuses } = appraisal;
  const { agent, id, name, post } = table.agents[index]!;
  const rank = ranking.rank[index]! || null;
  const score = assessment.score[index]!;
  return {
    period: periodOf(appraisal),
    agent,
    id,
    name,
    post,
    score: Number.isNaN(score) ? null : score,
    rank,
    poolSize: rank === null ? null : appraisal.poolSize(poolKeyOf(table.agents[index]!, rubric)),
    tier: tierName(context, index),
    amount: bonuses[index]?.amount ?? null,
    rubricFingerprint: fingerprints.rubric,
    ...figuresOf(appraisal, columns, index),
    closed: false,
  };
}
