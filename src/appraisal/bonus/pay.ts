/**
 * 奖金: payout by tier, prorated, plus commission and adjustments; or a share of the pool's amount.
 */
import { sumExactly } from "../decimal";
import { groupBy } from "../group-by";
import type { Issue } from "../issue";
import { scoringIssue } from "../issues";
import type { Pool, Ranking } from "../ranking/rank-agents";
import { labelOf } from "../rubric/metrics";
import type { Bonus, BonusPool, Rubric, Tier } from "../rubric/types";
import type { Assessment } from "../score/assess";
import { adjustmentSums, runColumn } from "../score/score";
import { bonusOf, tiersOf } from "../score/scorecards";
import type { MetricTable } from "../table";
import type { Tiering } from "../tiers/give-tiers";
import { bonusParts, type BonusParts } from "./amount";
import { commissionOn } from "./commission";
import { payoutOf } from "./payout";
import { prorationOf } from "./proration";
import { inProportion, shareOut, shareWeight } from "./shares";

/** One ranked agent on the pay list. */
interface Payee {
  readonly agent: number;
  readonly bonus: Bonus;
  readonly tier: Tier;
  readonly score: number;
  readonly base: number;
  readonly proration: number;
  /** The proration before it is divided: [actual, full], [0, 1] or [1, 1]. */
  readonly attendance: readonly [number, number];
}

export interface Pay {
  /** Aligned with the table's agents; null: no bonus. */
  readonly bonuses: readonly (BonusParts | null)[];
  readonly issues: readonly Issue[];
}

export function payBonuses(rubric: Rubric, table: MetricTable, assessment: Assessment, ranking: Ranking, tiering: Tiering): Pay {
  const issues: Issue[] = [];
  const money = adjustmentSums(rubric.adjustments.money, table);
  const bonuses: (BonusParts | null)[] = table.agents.map(() => null);
  const payeeOf = payees(rubric, table, assessment, tiering, issues);
  const pay = (payee: Payee, payout: number, prorated: number): void => {
    const { agent, bonus, base, proration } = payee;
    bonuses[agent] = bonusParts({ base, payout, proration, prorated, commission: commissions(bonus, table, agent), adjustments: money[agent]! }, bonus);
  };
  for (const pool of ranking.pools)
    for (const [bonus, members] of byBonus(pool, payeeOf)) {
      if (bonus.pool === null) {
        for (const payee of members) {
          const payout = payoutOf(payee.tier.payout, payee.base, payee.score);
          pay(payee, payout, payout * payee.proration);
        }
        continue;
      }
      const shares = sharesOf(bonus.pool, bonus, pool, members, ranking, issues);
      members.forEach((payee, k) => pay(payee, shares[k]!, shares[k]!));
    }
  return { bonuses, issues };
}

/** Agents of a pool by the bonus that holds for them: under different definitions they share separately. */
function byBonus(pool: Pool, payeeOf: (agent: number) => Payee | null): Map<Bonus, Payee[]> {
  const paid = [...pool.sorted].map(payeeOf).filter((payee) => payee !== null);
  return groupBy(paid, ({ bonus }) => bonus);
}

/** Looks a ranked agent up for pay; null (with an issue) when there is no base to pay on. */
function payees(rubric: Rubric, table: MetricTable, assessment: Assessment, tiering: Tiering, issues: Issue[]): (agent: number) => Payee | null {
  return (agent) => {
    const scorecard = assessment.posts[assessment.post[agent]!]!.scorecard!;
    const bonus = bonusOf(rubric, scorecard);
    if (bonus === null) return null;
    const base = baseOf(bonus, table, agent);
    if (base === null) {
      issues.push(scoringIssue("warning", "base-missing", { agent: table.agents[agent]!.agent, metric: labelOf(rubric, bonus.base as string) }));
      return null;
    }
    const tier = tiersOf(rubric, scorecard)[tiering.tier[agent]!]!;
    return { agent, bonus, tier, score: assessment.score[agent]!, base, ...prorate(rubric, bonus, table, agent, issues) };
  };
}

/** null when the base metric is missing and something is paid on it. */
function baseOf(bonus: Bonus, table: MetricTable, agent: number): number | null {
  if (bonus.base === null) return 0;
  const base = typeof bonus.base === "number" ? bonus.base : runColumn(table, bonus.base)[agent]!;
  if (!Number.isNaN(base)) return base;
  return bonus.pool?.by === "score" ? 0 : null;
}

function prorate(rubric: Rubric, bonus: Bonus, table: MetricTable, agent: number, issues: Issue[]): Pick<Payee, "proration" | "attendance"> {
  if (bonus.proration === null) return { proration: 1, attendance: [1, 1] };
  const actual = runColumn(table, bonus.proration.actual)[agent]!;
  const full = typeof bonus.proration.full === "number" ? bonus.proration.full : runColumn(table, bonus.proration.full)[agent]!;
  const proration = prorationOf(actual, full);
  if (proration === null) issues.push(scoringIssue("warning", "proration-missing", { agent: table.agents[agent]!.agent, actual: labelOf(rubric, bonus.proration.actual) }));
  const partly = proration !== null && proration > 0 && proration < 1;
  return { proration: proration ?? 1, attendance: partly ? [actual, full] : [proration ?? 1, 1] };
}

function commissions(bonus: Bonus, table: MetricTable, agent: number): number {
  return sumExactly(bonus.commission.map(({ metric, steps, mode }) => commissionOn(runColumn(table, metric)[agent]!, steps, mode)));
}

/** Each member's share of the pool's amount; zeros, with an issue, where nothing can be shared. */
function sharesOf({ amount, by }: BonusPool, bonus: Bonus, pool: Pool, members: readonly Payee[], ranking: Ranking, issues: Issue[]): number[] {
  const money = typeof amount === "number" ? amount : Object.hasOwn(amount, pool.key) ? amount[pool.key] : undefined;
  if (money === undefined) {
    issues.push(scoringIssue("error", "pool-amount-missing", { pool: pool.key }));
    return members.map(() => 0);
  }
  const weights = inProportion(
    members.map((payee) => shareWeight([...measureOf(payee, by), payee.attendance[0]])),
    members.map((payee) => payee.attendance[1]),
  );
  const betterRank = (i: number, j: number) => ranking.rank[members[i]!.agent]! - ranking.rank[members[j]!.agent]! || members[i]!.agent - members[j]!.agent;
  const shares = shareOut(money, bonus.rounding.unit, weights, betterRank);
  if (shares === null) issues.push(scoringIssue("warning", "pool-weight-zero", { pool: pool.key, amount: money }));
  return shares ?? members.map(() => 0);
}

/** What a payee's share is measured by, before attendance. */
function measureOf({ score, base, tier: { payout } }: Payee, by: BonusPool["by"]): readonly number[] {
  if (by === "score") return [score];
  return [base, payout !== undefined && "coefficient" in payout ? payout.coefficient : 0];
}
