/**
 * 销售差额分解: why one agent sells more than another. Sales are volume × conversion × order value, and
 * the difference of two such products is split into a part for each factor.
 *
 * Each part is the factor's Shapley value: its effect averaged over all orders in which the three may
 * be changed from one agent's to the other's. Of the exact decompositions (LMDI is another) it is the
 * one that treats the factors alike, needs no logarithm and so takes zeros and refunds, and turns its
 * signs when the two agents are exchanged (Shapley 1953; Sun, "Changes in energy consumption and
 * energy intensity: a complete decomposition model", Energy Economics 20, 1998).
 */
import { sumExactly } from "../decimal";
import { roundHalfAway } from "../number";

/** What an agent's sales come from: people asked, people who paid, money. NaN: missing. */
export interface Sales {
  readonly asked: number;
  readonly paid: number;
  readonly sales: number;
}

/** Money to the cent. The parts sum to the difference exactly. */
export interface SalesGap {
  readonly difference: number;
  readonly volume: number;
  readonly conversion: number;
  readonly orderValue: number;
}

/**
 * The difference `mine − other's` in three parts; null where a number is missing or below 0 heads, or
 * where sales have nobody who paid, or payers nobody who asked. Who had nobody ask has no conversion,
 * and who had nobody pay no order value: the other's is taken, so that no part is laid to it.
 *
 * @example salesGap({ asked: 100, paid: 50, sales: 10000 }, { asked: 80, paid: 40, sales: 8000 }) // {difference: 2000, volume: 2000, conversion: 0, orderValue: 0}
 */
export function salesGap(mine: Sales, others: Sales): SalesGap | null {
  if (!isWhole(mine) || !isWhole(others)) return null;
  const [a, b] = [factorsOf(mine, others), factorsOf(others, mine)];
  const difference = sumExactly([roundHalfAway(mine.sales, 2), -roundHalfAway(others.sales, 2)]);
  const [volume, conversion, orderValue] = inCents([effect(a, b, 0), effect(a, b, 1), effect(a, b, 2)], difference) as [number, number, number];
  return { difference, volume, conversion, orderValue };
}

type Factors = readonly [number, number, number];

function isWhole({ asked, paid, sales }: Sales): boolean {
  if ([asked, paid, sales].some(Number.isNaN) || asked < 0 || paid < 0) return false;
  return (asked > 0 || paid === 0) && (paid > 0 || sales === 0);
}

function factorsOf(own: Sales, substitute: Sales): Factors {
  const ratio = (top: "paid" | "sales", bottom: "asked" | "paid") => {
    const from = own[bottom] > 0 ? own : substitute;
    return from[bottom] > 0 ? from[top] / from[bottom] : 0;
  };
  return [own.asked, ratio("paid", "asked"), ratio("sales", "paid")];
}

/** The change of one factor times what the other two are on average: a third of both agents' own products, a sixth of the mixed ones. */
function effect(a: Factors, b: Factors, factor: 0 | 1 | 2): number {
  const [j, k] = [0, 1, 2].filter((other) => other !== factor) as [0 | 1 | 2, 0 | 1 | 2];
  return (a[factor] - b[factor]) * ((a[j] * a[k] + b[j] * b[k]) / 3 + (a[j] * b[k] + b[j] * a[k]) / 6);
}

/** Parts to the cent; what rounding leaves over goes to the largest of them. */
function inCents(parts: readonly number[], sum: number): number[] {
  const cents = parts.map((part) => roundHalfAway(part, 2));
  const left = sumExactly([sum, ...cents.map((part) => -part)]);
  const largest = cents.reduce((best, part, i) => (Math.abs(part) > Math.abs(cents[best]!) ? i : best), 0);
  return cents.map((part, i) => (i === largest ? sumExactly([part, left]) : part));
}
