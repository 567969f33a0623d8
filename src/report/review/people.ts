/** How each agent did, period by period. */
import { groupBy } from "../../appraisal/group-by";
import { totals, type PeriodTotal } from "../../appraisal/history/totals";
import { trends, type Trend } from "../../appraisal/history/trend";
import { isMonth, quarterOf, yearOf } from "../../appraisal/period";
import type { HistoryRow } from "../sheets/history/row";
import { isRanked, type ReviewedHistory } from "./input";

export interface PersonTrend extends Trend {
  readonly name: string | null;
  /** As of the last row. */
  readonly post: string;
  readonly tier: string | null;
  /** Not in the last period. */
  readonly gone: boolean;
  /** The posts held, in order; more than one where somebody changed. */
  readonly posts: readonly string[];
  /** The quarter and the year of the last period; null of a history of quarters. */
  readonly quarter: PeriodTotal | null;
  readonly year: PeriodTotal | null;
}

/**
 * Everybody in the history, by score in the last period, best first, then those who are gone. Scores
 * of periods in which somebody was not ranked are gaps.
 *
 * @example peopleTrends(history)[0] // {of: "琳琳", values: [90, NaN, 94.2], change: 4.2, gone: false, …}
 */
export function peopleTrends({ rows, periods }: ReviewedHistory): PersonTrend[] {
  const figures = rows.map((row) => ({ ...row, value: isRanked(row) ? row.score : NaN }));
  const rowsOf = groupBy(rows, ({ agent }) => agent);
  return trends(figures, periods, ({ agent }) => agent)
    .map((trend) => personTrend(trend, [...rowsOf.get(trend.of)!].sort((a, b) => (a.period < b.period ? -1 : 1)), periods))
    .sort((a, b) => Number(a.gone) - Number(b.gone) || orderOf(b) - orderOf(a));
}

function personTrend(trend: Trend, own: readonly HistoryRow[], periods: readonly string[]): PersonTrend {
  const last = own.at(-1)!;
  const months = own.filter(({ period }) => isMonth(period)).map((row) => ({ period: row.period, score: isRanked(row) ? row.score : NaN, amount: row.amount }));
  const latest = periods.at(-1)!;
  const [quarter, year] = [totals(months, "quarter").find(({ period }) => period === quarterOf(latest)), totals(months, "year").find(({ period }) => period === yearOf(latest))];
  return { ...trend, name: last.name, post: last.post, tier: last.tier, gone: last.period !== latest, posts: [...new Set(own.map(({ post }) => post))], quarter: quarter ?? null, year: year ?? null };
}

function orderOf({ values }: Trend): number {
  const last = values.at(-1)!;
  return Number.isNaN(last) ? -Infinity : last;
}
