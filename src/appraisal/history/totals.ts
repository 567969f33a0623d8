/**
 * 季度与年度: what months come to. Scores are averaged as `averageOver` averages points over months:
 * unweighted, over the months that have one. Money is added up to the cent.
 */
import { sumExactly } from "../decimal";
import { groupBy } from "../group-by";
import { quarterOf, yearOf } from "../period";
import { meanOf } from "../statistics";

/** What one month says of an agent, a post or a team. */
export interface MonthFigure {
  /** 2026-05. */
  readonly period: string;
  /** NaN: none. */
  readonly score: number;
  /** Money; null: none was computed. */
  readonly amount: number | null;
}

export interface PeriodTotal {
  /** 2026Q2 or 2026. */
  readonly period: string;
  /** The mean of the months that have a score; NaN where none has. */
  readonly score: number;
  /** How many they are: a quarter of two months is not yet whole. */
  readonly months: number;
  /** The exact sum; null where no month has an amount. */
  readonly amount: number | null;
}

/**
 * By quarter or by year, in the order of the calendar.
 *
 * @param months one figure a month
 * @example totals(months, "quarter") // [{period: "2026Q2", score: 88.2, months: 3, amount: 3210.5}]
 */
export function totals(months: readonly MonthFigure[], by: "quarter" | "year"): PeriodTotal[] {
  const periodOf = by === "quarter" ? quarterOf : yearOf;
  return [...groupBy(months, ({ period }) => periodOf(period))].map(([period, own]) => totalOf(period, own)).sort((a, b) => (a.period < b.period ? -1 : 1));
}

function totalOf(period: string, own: readonly MonthFigure[]): PeriodTotal {
  const amounts = own.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return {
    period,
    score: meanOf(Float64Array.from(own, ({ score }) => score)),
    months: own.filter(({ score }) => !Number.isNaN(score)).length,
    amount: amounts.length === 0 ? null : sumExactly(amounts),
  };
}
