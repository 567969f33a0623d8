/** Section 6: what each ranked agent is paid, in exact fractions; shown money is rounded (section 9). */
import type { Bonus, BonusPool, Commission, Payout, Rubric } from "../../src/appraisal/rubric/types";
import type { MetricTable } from "../../src/appraisal/table";
import { between, exact, NOTHING, minus, numberOf, order, orderExact, over, plus, roundTo, times, type Fraction } from "./decimal";
import { inRun, scorecardOf, type NaiveScore } from "./score";
import { largestRemainder, tiersOf, type NaiveStanding } from "./standing";

export interface NaiveBonus {
  readonly amount: number;
  readonly base: number;
  readonly payout: number;
  readonly proration: number;
  readonly prorated: number;
  readonly commission: number;
  readonly adjustments: number;
  readonly rounding: number;
}

/** Everything known about the agents when pay is reckoned. */
export interface Paid {
  readonly rubric: Rubric;
  readonly table: MetricTable;
  readonly scores: readonly NaiveScore[];
  readonly standings: readonly NaiveStanding[];
}

export function bonusOf(paid: Paid, agent: number): NaiveBonus | null {
  const bonus = definitionFor(paid, agent);
  if (bonus === null || !paid.standings[agent].ranked) return null;
  const base = baseOf(paid, bonus, agent);
  if (base === null) return null;
  const proration = prorationOf(paid, bonus, agent);
  const share = bonus.pool === null ? null : shareOf(paid, bonus, bonus.pool, agent);
  const payout = share ?? payoutOf(payoutFor(paid, agent), base, paid.scores[agent].score!);
  const prorated = roundTo(share ?? times(payout, proration), 0.01);
  const commission = roundTo(bonus.commission.reduce((sum, each) => plus(sum, commissionOf(each, paid, agent)), NOTHING), 0.01);
  const adjustments = roundTo(adjustmentsOf(paid, agent), 0.01);
  const sum = plus(plus(prorated, commission), adjustments);
  const amount = roundTo(limited(sum, bonus), bonus.rounding.unit);
  return {
    amount: numberOf(amount),
    base: numberOf(roundTo(base, 0.01)),
    payout: numberOf(roundTo(payout, 0.01)),
    proration: numberOf(proration),
    prorated: numberOf(prorated),
    commission: numberOf(commission),
    adjustments: numberOf(adjustments),
    rounding: numberOf(minus(amount, sum)),
  };
}

function definitionFor(paid: Paid, agent: number): Bonus | null {
  const own = scorecardOf(paid.rubric, paid.table.agents[agent].post)?.bonus;
  return own === undefined ? paid.rubric.bonus : own;
}

function payoutFor(paid: Paid, agent: number): Payout | undefined {
  return tiersOf(paid.rubric, paid.table.agents[agent].post).find((tier) => tier.name === paid.standings[agent].tier)!.payout;
}

/** Null when the base is missing and something needs it. */
function baseOf(paid: Paid, bonus: Bonus, agent: number): Fraction | null {
  const value = typeof bonus.base === "string" ? inRun(paid.table, bonus.base, agent) : (bonus.base ?? 0);
  if (!Number.isNaN(value)) return exact(value);
  return bonus.pool?.by === "score" ? NOTHING : null;
}

function payoutOf(payout: Payout | undefined, base: Fraction, score: number): Fraction {
  if (payout === undefined) return NOTHING;
  if ("fixed" in payout) return exact(payout.fixed);
  if ("coefficient" in payout) return times(base, exact(payout.coefficient));
  if ("perScore" in payout) return over(times(times(base, exact(payout.perScore)), exact(score)), exact(100));
  const { low, high, fromScore, toScore } = payout.between;
  const way = over(minus(exact(score), exact(fromScore)), minus(exact(toScore), exact(fromScore)));
  return plus(exact(low), times(minus(exact(high), exact(low)), between(way, exact(0), exact(1))));
}

function prorationOf(paid: Paid, bonus: Bonus, agent: number): Fraction {
  if (bonus.proration === null) return exact(1);
  const actual = inRun(paid.table, bonus.proration.actual, agent);
  const full = typeof bonus.proration.full === "number" ? bonus.proration.full : inRun(paid.table, bonus.proration.full, agent);
  if (Number.isNaN(actual) || Number.isNaN(full) || order(full, 0) <= 0) return exact(1);
  return between(over(exact(actual), exact(full)), exact(0), exact(1));
}

function commissionOf(commission: Commission, paid: Paid, agent: number): Fraction {
  const value = inRun(paid.table, commission.metric, agent);
  if (Number.isNaN(value)) return NOTHING;
  const v = exact(value);
  const steps = [...commission.steps].sort((a, b) => a.above - b.above);
  if (commission.mode === "whole") {
    const reached = steps.filter((step) => orderExact(v, exact(step.above)) >= 0).pop();
    return reached === undefined ? NOTHING : times(v, exact(reached.rate));
  }
  return steps.reduce((sum, step, index) => {
    const from = exact(step.above);
    const next = steps[index + 1];
    const to = next !== undefined && orderExact(v, exact(next.above)) > 0 ? exact(next.above) : v;
    return orderExact(to, from) > 0 ? plus(sum, times(minus(to, from), exact(step.rate))) : sum;
  }, NOTHING);
}

function adjustmentsOf(paid: Paid, agent: number): Fraction {
  return paid.rubric.adjustments.money.reduce((sum, { metric, factor }) => {
    const value = inRun(paid.table, metric, agent);
    return Number.isNaN(value) ? sum : plus(sum, times(exact(value), exact(factor)));
  }, NOTHING);
}

function limited(sum: Fraction, bonus: Bonus): Fraction {
  let amount = sum;
  if (bonus.min !== null && orderExact(amount, exact(bonus.min)) < 0) amount = exact(bonus.min);
  if (bonus.max !== null && orderExact(amount, exact(bonus.max)) > 0) amount = exact(bonus.max);
  return amount;
}

/** This agent's part of the pool, among those of the same rank pool under the same definition. */
function shareOf(paid: Paid, bonus: Bonus, pool: BonusPool, agent: number): Fraction {
  const name = paid.standings[agent].pool;
  const amount = typeof pool.amount === "number" ? pool.amount : pool.amount[name];
  const sharers = paid.table.agents
    .map((_, index) => index)
    .filter((index) => paid.standings[index].ranked && paid.standings[index].pool === name && definitionFor(paid, index) === bonus)
    .filter((index) => baseOf(paid, bonus, index) !== null)
    .sort((a, b) => paid.standings[a].rank! - paid.standings[b].rank! || a - b);
  const weights = sharers.map((index) => weightOf(paid, bonus, pool, index));
  const total = weights.reduce(plus, NOTHING);
  if (total.top === 0n) return NOTHING;
  const units = over(exact(amount), exact(bonus.rounding.unit));
  const heads = largestRemainder(weights.map((weight) => over(times(units, weight), total)), units.top / units.bottom);
  return times({ top: heads[sharers.indexOf(agent)], bottom: 1n }, exact(bonus.rounding.unit));
}

function weightOf(paid: Paid, bonus: Bonus, pool: BonusPool, agent: number): Fraction {
  const proration = prorationOf(paid, bonus, agent);
  const measure = pool.by === "score" ? exact(paid.scores[agent].score!) : payoutOf(payoutFor(paid, agent), baseOf(paid, bonus, agent)!, 0);
  const weight = times(measure, proration);
  return weight.top < 0n ? NOTHING : weight;
}
