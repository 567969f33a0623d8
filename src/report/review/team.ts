/** How the team did, period by period, and what quarters and years came to. */
import { subtract, sumExactly } from "../../appraisal/decimal";
import { totals, type PeriodTotal } from "../../appraisal/history/totals";
import { groupBy } from "../../appraisal/group-by";
import { isMonth } from "../../appraisal/period";
import { meanOf } from "../../appraisal/statistics";
import { isRanked, type ReviewedHistory } from "./input";

export interface TeamPeriod {
  readonly period: string;
  readonly heads: number;
  readonly ranked: number;
  /** Of the ranked; NaN when nobody was. */
  readonly meanScore: number;
  /** Against the last period in which somebody was ranked; NaN for the first. */
  readonly change: number;
  /** Σ bonus; null where none was computed. */
  readonly amount: number | null;
  /** Heads by the name of the tier. */
  readonly tiers: ReadonlyMap<string, number>;
}

/** @example teamPeriods(history).at(-1)?.meanScore // 83.4 */
export function teamPeriods({ rows, periods }: ReviewedHistory): TeamPeriod[] {
  const byPeriod = groupBy(rows, ({ period }) => period);
  let last = NaN;
  return periods.map((period) => {
    const own = byPeriod.get(period)!;
    const ranked = own.filter(isRanked);
    const meanScore = meanOf(Float64Array.from(ranked, ({ score }) => score));
    const change = subtract(meanScore, last);
    if (!Number.isNaN(meanScore)) last = meanScore;
    const amounts = own.flatMap(({ amount }) => (amount === null ? [] : [amount]));
    const tiers = groupBy(ranked.filter(({ tier }) => tier !== null), ({ tier }) => tier!);
    return { period, heads: own.length, ranked: ranked.length, meanScore, change, amount: amounts.length === 0 ? null : sumExactly(amounts), tiers: new Map([...tiers].map(([tier, agents]) => [tier, agents.length])) };
  });
}

/**
 * Quarters, then years, of a history of months: the mean of the months' means and the sum of their
 * bonuses. None of a history of quarters, whose own figures count as they are.
 */
export function teamTotals(periods: readonly TeamPeriod[]): PeriodTotal[] {
  const months = periods.filter(({ period }) => isMonth(period)).map(({ period, meanScore, amount }) => ({ period, score: meanScore, amount }));
  return [...totals(months, "quarter"), ...totals(months, "year")];
}
