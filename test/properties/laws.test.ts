/** What holds for every rubric and every team, whatever the numbers are. */
import * as fc from "fast-check";
import { appraise } from "../../src/appraisal/appraise";
import type { Rubric } from "../../src/appraisal/rubric/types";
import type { MetricTable } from "../../src/appraisal/table";
import { resultOf, type Result, type ResultAgent } from "../../src/report/result";
import { appraisable, type Case } from "../oracle/arbitrary";
import { fifteen } from "../oracle/decimal";
import { withAgents } from "./reorder";

/** Each law has a fixed seed of its own; fast-check prints seed and path of what breaks it. */
function holdsFor<T>(given: fc.Arbitrary<T>, law: (each: T) => void, seed: number, numRuns = 150): void {
  fc.assert(fc.property(given, law), { seed, numRuns });
}

function resultFor(rubric: Rubric, table: MetricTable): Result {
  const appraisal = appraise(rubric, table);
  return resultOf(appraisal, appraisal.issues, "zh-CN");
}

const cents = (money: number): bigint => BigInt(Math.round(money * 100));

const sumOf = (money: readonly number[]): bigint => money.map(cents).reduce((sum, each) => sum + each, 0n);

/** Agents by nickname; what is not rounded at 12 digits, for sums may be taken in another order. */
function byName(result: Result): Map<string, ResultAgent> {
  const brief = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(12)));
  return new Map(
    result.agents.map((agent) => [
      agent.agent,
      { ...agent, missed: [], score: brief(agent.score), criteria: agent.criteria.map((criterion) => ({ ...criterion, value: brief(criterion.value), points: brief(criterion.points) })) },
    ]),
  );
}

function rankedPools({ agents }: Result): ResultAgent[][] {
  const pools = new Map<string, ResultAgent[]>();
  for (const agent of agents) if (agent.ranked) pools.set(agent.pool, [...(pools.get(agent.pool) ?? []), agent]);
  return [...pools.values()];
}

describe("scores and places", () => {
  it("do not change when all weights of a scorecard are multiplied alike", () => {
    const scaled = (rubric: Rubric, by: number): Rubric => ({ ...rubric, scorecards: rubric.scorecards.map((card) => ({ ...card, criteria: card.criteria.map((each) => ({ ...each, weight: each.weight * by })) })) });
    holdsFor(
      fc.tuple(appraisable, fc.constantFrom(0.01, 0.5, 2, 3, 100)),
      ([{ rubric, table }, by]) => {
        const scores = (each: Rubric): (number | null)[] => [...byName(resultFor(each, table)).values()].map(({ score }) => score);
        expect(scores(scaled(rubric, by))).toEqual(scores(rubric));
      },
      101,
    );
  });

  it("do not depend on the order of the agents, nor do bonuses without a pool", () => {
    const shuffled = appraisable.chain((each) => fc.shuffledSubarray([...each.table.agents.keys()], { minLength: each.table.agents.length }).map((order) => ({ ...each, order })));
    holdsFor(
      shuffled,
      ({ rubric, table, order }) => {
        const [there, here] = [byName(resultFor(rubric, withAgents(table, order))), byName(resultFor(rubric, table))];
        for (const [agent, account] of here) expect(beforePool(rubric, there.get(agent)!)).toEqual(beforePool(rubric, account));
      },
      102,
    );
  });

  it("of a post do not depend on the other posts where each post is a pool, nor do its bonuses", () => {
    const ofPost = appraisable.map(({ rubric, table }): Case => ({ rubric: { ...rubric, ranking: { ...rubric.ranking, pool: "post" }, bonus: null, scorecards: rubric.scorecards.map((card) => ({ ...card, bonus: everyPool(card.bonus ?? rubric.bonus) })) }, table }));
    holdsFor(
      ofPost,
      ({ rubric, table }) => {
        const all = byName(resultFor(rubric, table));
        for (const post of new Set(table.agents.map((agent) => agent.post))) {
          const alone = withAgents(table, [...table.agents.keys()].filter((index) => table.agents[index].post === post));
          for (const [agent, account] of byName(resultFor(rubric, alone))) expect(all.get(agent)).toEqual(account);
        }
      },
      103,
    );
  });
});

/** A pool's shares may go by input order, and that alone. */
function beforePool(rubric: Rubric, agent: ResultAgent): ResultAgent {
  const pools = [rubric.bonus, ...rubric.scorecards.map(({ bonus }) => bonus)].some((bonus) => bonus?.pool);
  return pools ? { ...agent, bonus: null } : agent;
}

/** The bonus with one amount for whatever pools there are. */
function everyPool(bonus: Rubric["bonus"]): Rubric["bonus"] {
  return bonus?.pool ? { ...bonus, pool: { ...bonus.pool, amount: 700 * bonus.rounding.unit } } : bonus;
}

describe("ranks", () => {
  it("go with the scores: a higher score is a better rank, the same rank is the same score", () => {
    holdsFor(
      appraisable,
      ({ rubric, table }) => {
        for (const pool of rankedPools(resultFor(rubric, table)))
          for (const a of pool)
            for (const b of pool) {
              if (fifteen(a.score!) > fifteen(b.score!)) expect(a.rank).toBeLessThan(b.rank!);
              if (a.rank === b.rank) expect(fifteen(a.score!)).toBe(fifteen(b.score!));
            }
      },
      201,
    );
  });

  it("count as the ties mode says", () => {
    const counted = {
      min: (rank: number, ranks: readonly number[]) => 1 + ranks.filter((other) => other < rank).length,
      max: (rank: number, ranks: readonly number[]) => ranks.filter((other) => other <= rank).length,
      dense: (rank: number, ranks: readonly number[]) => 1 + new Set(ranks.filter((other) => other < rank)).size,
    };
    holdsFor(
      appraisable,
      ({ rubric, table }) => {
        for (const pool of rankedPools(resultFor(rubric, table))) {
          const ranks = pool.map(({ rank }) => rank!);
          expect(ranks).toEqual(ranks.map((rank) => counted[rubric.ranking.ties](rank, ranks)));
          expect(pool.map(({ poolSize, percentile }) => [poolSize, percentile])).toEqual(ranks.map((rank) => [pool.length, (rank - 1) / pool.length]));
        }
      },
      202,
    );
  });
});

describe("money", () => {
  it("adds up on every pay slip, in whole units, with no part left unsaid", () => {
    holdsFor(
      appraisable,
      ({ rubric, table }) => {
        for (const { post, bonus } of resultFor(rubric, table).agents) {
          if (bonus === null) continue;
          expect(Object.values(bonus).every(Number.isFinite)).toBe(true);
          expect(sumOf([bonus.prorated, bonus.commission, bonus.adjustments, bonus.rounding])).toBe(cents(bonus.amount));
          expect(cents(bonus.amount) % cents(bonusFor(rubric, post)!.rounding.unit)).toBe(0n);
        }
      },
      301,
    );
  });

  it("of a pool is shared out to the last unit, and nobody gets less than nothing", () => {
    holdsFor(
      appraisable,
      ({ rubric, table }) => {
        const appraisal = appraise(rubric, table);
        const unshared = new Set(appraisal.issues.filter(({ code }) => code === "pool-weight-zero").map(({ params }) => params.pool));
        for (const { key, amount, shares } of sharesByPool(rubric, resultOf(appraisal, appraisal.issues, "zh-CN"))) {
          expect(shares.every((share) => share >= 0)).toBe(true);
          if (!unshared.has(key)) expect(sumOf(shares)).toBe(cents(amount));
        }
      },
      302,
      300,
    );
  });

  it("in the totals is the sum of what is shown, and so are the heads", () => {
    holdsFor(
      appraisable,
      ({ rubric, table }) => {
        const { agents, totals } = resultFor(rubric, table);
        expect(cents(totals.bonus)).toBe(sumOf(agents.map(({ bonus }) => bonus?.amount ?? 0)));
        expect([totals.agents, totals.ranked]).toEqual([table.agents.length, agents.filter(({ ranked }) => ranked).length]);
        for (const [tier, heads] of Object.entries(totals.tiers)) expect(heads).toBe(agents.filter((agent) => agent.tier === tier).length);
        expect(Object.values(totals.tiers).reduce((sum, heads) => sum + heads, 0)).toBe(totals.ranked);
      },
      303,
    );
  });
});

function bonusFor(rubric: Rubric, post: string): Rubric["bonus"] {
  const card = rubric.scorecards.find(({ posts }) => posts.includes(post)) ?? rubric.scorecards.find(({ posts }) => posts.includes("*"));
  return card?.bonus === undefined ? rubric.bonus : card.bonus;
}

/** The shares of each rank pool under each bonus definition. */
function sharesByPool(rubric: Rubric, { agents }: Result): { key: string; amount: number; shares: number[] }[] {
  const found = new Map<Rubric["bonus"], Map<string, number[]>>();
  for (const { pool: key, post, bonus } of agents) {
    const definition = bonusFor(rubric, post);
    if (bonus === null || !definition?.pool) continue;
    const pools = found.get(definition) ?? new Map<string, number[]>();
    found.set(definition, pools.set(key, [...(pools.get(key) ?? []), bonus.payout]));
  }
  return [...found].flatMap(([definition, pools]) =>
    [...pools].map(([key, shares]) => {
      const { amount } = definition!.pool!;
      return { key, amount: typeof amount === "number" ? amount : amount[key], shares };
    }),
  );
}

describe("the result", () => {
  it("is the same bytes for the same input", () => {
    holdsFor(
      appraisable,
      ({ rubric, table }) => {
        const copy = withAgents(table, [...table.agents.keys()]);
        expect(JSON.stringify(resultFor(structuredClone(rubric), copy))).toBe(JSON.stringify(resultFor(rubric, table)));
      },
      401,
    );
  });
});
