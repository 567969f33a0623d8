/** Sections 4 and 5: who stands where in the pool, and which tier that earns. */
import type { Criterion, Direction, Gate, Rubric, Rule, Tier } from "../../src/appraisal/rubric/types";
import type { MetricTable } from "../../src/appraisal/table";
import { exact, floorOf, holds, minus, numberOf, order, orderExact, plus, times, written, type Fraction } from "./decimal";
import { reference } from "./points";
import { scorecardOf, shown, type NaiveScore } from "./score";

export type ConditionKind = "minScore" | "maxRank" | "maxPercentile" | "quota" | "requires";

export interface NaiveStanding {
  readonly pool: string;
  readonly ranked: boolean;
  readonly rank: number | null;
  readonly poolSize: number | null;
  readonly percentile: number | null;
  readonly tier: string | null;
  /** Each better tier with the conditions that do not hold. */
  readonly failed: readonly { readonly tier: string; readonly conditions: readonly ConditionKind[] }[];
}

export function poolOf(rubric: Rubric, table: MetricTable, agent: number): string {
  if (rubric.ranking.pool === "post") return table.agents[agent].post;
  return rubric.ranking.pool === "all" ? "all" : (table.agents[agent].poolCell ?? "");
}

export function standingOf(rubric: Rubric, table: MetricTable, scores: readonly NaiveScore[], agent: number): NaiveStanding {
  const pool = poolOf(rubric, table, agent);
  const isRanked = (index: number): boolean => scores[index].score !== null && scores[index].takesPart;
  if (!isRanked(agent)) return { pool, ranked: false, rank: null, poolSize: null, percentile: null, tier: null, failed: [] };
  const rivals = table.agents.map((_, index) => index).filter((index) => isRanked(index) && poolOf(rubric, table, index) === pool);
  const compare = (a: number, b: number): number => ahead(rubric, table, scores, a, b);
  const before = rivals.filter((other) => compare(other, agent) < 0);
  const level = rivals.filter((other) => compare(other, agent) === 0);
  const levelsBefore = before.filter((other, index) => !before.slice(0, index).some((earlier) => compare(earlier, other) === 0));
  const rank = { min: before.length + 1, max: before.length + level.length, dense: levelsBefore.length + 1 }[rubric.ranking.ties];
  const facts = { score: scores[agent].score!, rank, percentile: (rank - 1) / rivals.length, position: before.length + 1, poolSize: rivals.length };
  return { pool, ranked: true, rank, poolSize: rivals.length, percentile: facts.percentile, ...tierOf(rubric, table, agent, facts) };
}

/** Negative when agent a stands before agent b, 0 when they are level. */
function ahead(rubric: Rubric, table: MetricTable, scores: readonly NaiveScore[], a: number, b: number): number {
  const byScore = order(scores[b].score!, scores[a].score!);
  if (byScore !== 0) return byScore;
  for (const breaker of rubric.ranking.tieBreakers) {
    const [x, y] = [shown(table, breaker.metric, a), shown(table, breaker.metric, b)];
    if (Number.isNaN(x) && Number.isNaN(y)) continue;
    if (Number.isNaN(x)) return 1;
    if (Number.isNaN(y)) return -1;
    const higher = (breaker.direction ?? directionOf(rubric, breaker.metric)) === "higher";
    const sign = higher ? order(y, x) : order(x, y);
    if (sign !== 0) return sign;
  }
  return 0;
}

function directionOf(rubric: Rubric, metric: string): Direction {
  for (const card of rubric.scorecards) {
    for (const criterion of card.criteria) {
      const rule = ruleOn(criterion, metric);
      if (rule !== null) return directionOfRule(rule);
    }
  }
  return "higher";
}

/** The rule by which a criterion uses a metric: its own, or that of an alternative reading it. */
function ruleOn(criterion: Criterion, metric: string): Rule | null {
  if (criterion.metric === metric) return criterion.rule;
  return criterion.when.find((each) => each.use === metric && each.rule !== null)?.rule ?? null;
}

function directionOfRule(rule: Rule): Direction {
  if (rule.type === "linear") return rule.worst > rule.best ? "lower" : "higher";
  if (rule.type === "perUnit") {
    const moreIsPaid = rule.perUnit > 0;
    const countsUpwards = rule.below === undefined;
    return rule.perUnit === 0 || moreIsPaid === countsUpwards ? "higher" : "lower";
  }
  if (rule.type === "bands" && rule.interpolate) {
    const sorted = [...rule.bands].sort((a, b) => a.at - b.at);
    return sorted[0].points > sorted[sorted.length - 1].points ? "lower" : "higher";
  }
  return rule.direction;
}

interface Facts {
  readonly score: number;
  readonly rank: number;
  readonly percentile: number;
  /** 1 + agents strictly ahead, whatever the ties mode. */
  readonly position: number;
  readonly poolSize: number;
}

export function tiersOf(rubric: Rubric, post: string): readonly Tier[] {
  return scorecardOf(rubric, post)?.tiers ?? rubric.tiers;
}

function tierOf(rubric: Rubric, table: MetricTable, agent: number, facts: Facts): Pick<NaiveStanding, "tier" | "failed"> {
  const tiers = tiersOf(rubric, table.agents[agent].post);
  const failed: { tier: string; conditions: ConditionKind[] }[] = [];
  for (let index = 0; index < tiers.length; index++) {
    const conditions = failing(tiers, index, table, agent, facts);
    if (conditions.length === 0) return { tier: tiers[index].name, failed };
    failed.push({ tier: tiers[index].name, conditions });
  }
  throw new Error("the last tier has conditions");
}

function failing(tiers: readonly Tier[], index: number, table: MetricTable, agent: number, facts: Facts): ConditionKind[] {
  const tier = tiers[index];
  const kinds: ConditionKind[] = [];
  if (tier.minScore !== undefined && !holds(facts.score, ">=", tier.minScore)) kinds.push("minScore");
  if (tier.maxRank !== undefined && !holds(facts.rank, "<=", tier.maxRank)) kinds.push("maxRank");
  if (tier.maxPercentile !== undefined && !holds(facts.percentile, "<", tier.maxPercentile)) kinds.push("maxPercentile");
  if (facts.position > headsUpTo(tiers, index, facts.poolSize)) kinds.push("quota");
  for (const gate of tier.requires) if (!passes(gate, table, agent)) kinds.push("requires");
  return kinds;
}

/** Heads of this and all better tiers; no limit for a tier that no quota binds. */
function headsUpTo(tiers: readonly Tier[], index: number, poolSize: number): number {
  if (tiers.every((tier) => tier.quota === undefined)) return Infinity;
  const taker = tiers.findIndex((tier) => tier.quota === undefined);
  const bound = tiers[index].quota !== undefined || (index === taker && index < tiers.length - 1);
  if (!bound) return Infinity;
  const given = tiers.reduce((sum, tier) => plus(sum, exact(tier.quota ?? 0)), exact(0));
  const shares = tiers.map((tier, i): Fraction => (i === taker ? minus(exact(1), given) : exact(tier.quota ?? 0)));
  const heads = largestRemainder(shares.map((share) => times(share, exact(poolSize))), BigInt(poolSize));
  return heads.slice(0, index + 1).reduce((sum, each) => sum + Number(each), 0);
}

/** Whole numbers that sum to `whole`; equal remainders favour the earlier part. */
export function largestRemainder(parts: readonly Fraction[], whole: bigint): bigint[] {
  const floors = parts.map(floorOf);
  const remainders = parts.map((part, index) => ({ index, rest: minus(part, { top: floors[index], bottom: 1n }) }));
  const queue = remainders.sort((a, b) => orderExact(b.rest, a.rest) || a.index - b.index);
  let left = whole - floors.reduce((sum, each) => sum + each, 0n);
  for (let next = 0; left > 0n; next++, left--) floors[queue[next % queue.length].index] += 1n;
  return floors;
}

function passes(gate: Gate, table: MetricTable, agent: number): boolean {
  const value = shown(table, gate.metric, agent);
  if ("value" in gate) return holds(value, gate.op, gate.value);
  const post = table.agents[agent].post;
  const group = table.agents
    .map((other, index) => (other.post === post ? shown(table, gate.metric, index) : NaN))
    .filter((each) => !Number.isNaN(each));
  const total = table.groupTotals.get(post)?.get(gate.metric)?.overRun ?? NaN;
  const beside = reference(gate.of, group, total);
  return beside !== null && holds(value, gate.op, numberOf(times(written(gate.times), beside)));
}
