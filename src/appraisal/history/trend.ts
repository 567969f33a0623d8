/**
 * 走势: a figure period by period. A period without a value is a gap, never a zero.
 */
import { groupBy } from "../group-by";
import { subtract } from "../decimal";
import { meanOf } from "../statistics";
import type { Figure } from "./spans";

export interface Trend {
  /** An agent, a post, a criterion: whatever the figures were put together by. */
  readonly of: string;
  /** Aligned with the periods; NaN is a gap. */
  readonly values: readonly number[];
  /** The last period's value less the one before it that there is; NaN where the last is a gap, or the only one. */
  readonly change: number;
}

/**
 * Figures by any key, in order of first appearance. Where several agents share a key (a post, a
 * criterion) the value of a period is their mean, each counting alike; who has none takes no part.
 *
 * @param periods in the order of the calendar; figures of others are left out
 * @example trends(scores, ["2026-04", "2026-05"], ({ agent }) => agent)[0] // {of: "小美", values: [86, 88.4], change: 2.4}
 */
export function trends<F extends Figure>(figures: readonly F[], periods: readonly string[], keyOf: (figure: F) => string): Trend[] {
  return [...groupBy(figures, keyOf)].map(([of, own]) => trendOf(of, own, periods));
}

function trendOf(of: string, own: readonly Figure[], periods: readonly string[]): Trend {
  const byPeriod = groupBy(own, ({ period }) => period);
  const values = periods.map((period) => meanOf(Float64Array.from(byPeriod.get(period) ?? [], ({ value }) => value)));
  const last = values.at(-1) ?? NaN;
  const before = values.slice(0, -1).findLast((value) => !Number.isNaN(value)) ?? NaN;
  return { of, values, change: subtract(last, before) };
}
