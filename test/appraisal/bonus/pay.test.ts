import { appraise } from "../../../src/appraisal/appraise";
import type { BonusParts } from "../../../src/appraisal/bonus/amount";
import { sumExactly } from "../../../src/appraisal/decimal";
import { tableOf, type TableSpec } from "../metric-table";
import { criterionJson, rubricOf } from "../rubric-of";

const TIERS = [
  { name: "A", minScore: 90, payout: { coefficient: 1.2 } },
  { name: "B", payout: { coefficient: 1 } },
];

function pay(rubric: Record<string, unknown>, spec: TableSpec) {
  const { bonuses, issues, table } = appraise(rubricOf({ tiers: TIERS, ...rubric }), tableOf(spec));
  return { bonuses, amounts: bonuses.map((bonus) => bonus?.amount ?? null), issues: issues.map(({ severity, code, params }) => [severity, code, params["agent"] ?? params["pool"]].join(" ")), table };
}

/** A team by scores, with whatever else is paid by. */
const team = (scores: readonly (number | null)[], more: TableSpec["values"] = {}): TableSpec => ({ agents: scores.map((_, i) => `客服${i + 1}`), values: { received: scores, ...more } });

const sum = (bonuses: readonly (BonusParts | null)[]) => sumExactly(bonuses.map((bonus) => bonus?.amount ?? 0));

describe("payout of the tier", () => {
  test("a base for everybody; who has no score has no bonus", () => {
    expect(pay({ bonus: { base: 1000 } }, team([95, 80, null])).amounts).toEqual([1200, 1000, null]);
  });

  test("a base of each; without one the bonus is null, not 0", () => {
    const { amounts, issues } = pay({ bonus: { base: "base" } }, team([95, 80, 80], { base: [1500, null, 0] }));
    expect(amounts).toEqual([1800, null, 0]);
    expect(issues).toEqual(["warning base-missing 客服2"]);
  });

  test("without a bonus in the rubric nobody is paid", () => {
    expect(pay({}, team([95])).bonuses).toEqual([null]);
  });

  test("a scorecard's own bonus, or none", () => {
    const card = (post: string, more: object) => ({ posts: [post], criteria: [criterionJson({})], ...more });
    const scorecards = [card("售前", {}), card("售后", { bonus: { base: 2000 } }), card("主管", { bonus: null })];
    const agents = [{ agent: "小美", post: "售前" }, { agent: "老王", post: "售后" }, { agent: "主管", post: "主管" }];
    expect(pay({ scorecards, bonus: { base: 1000 } }, { agents, values: { received: [95, 80, 99] } }).amounts).toEqual([1200, 2000, null]);
  });

  test("whoever does not take part is not paid", () => {
    expect(pay({ participation: "takesPart", bonus: { base: 1000 } }, team([95, 95], { takesPart: [1, 0] })).amounts).toEqual([1200, null]);
  });
});

describe("proration", () => {
  const bonus = { base: 1000, proration: { actual: "worked", full: "due" } };

  test("of what was paid, clamped to the whole", () => {
    const { bonuses, issues } = pay({ bonus }, team([95, 95, 95], { worked: [11, 25, 0], due: [22, 22, 22] }));
    expect(bonuses.map((parts) => [parts!.payout, parts!.proration, parts!.prorated, parts!.amount])).toEqual([
      [1200, 0.5, 600, 600],
      [1200, 1, 1200, 1200],
      [1200, 0, 0, 0],
    ]);
    expect(issues).toEqual([]);
  });

  test("unknown attendance counts as full, with a warning", () => {
    const { amounts, issues } = pay({ bonus }, team([80, 80, 80], { worked: [null, 20, 20], due: [22, null, 0] }));
    expect(amounts).toEqual([1000, 1000, 1000]);
    expect(issues).toEqual(["客服1", "客服2", "客服3"].map((agent) => `warning proration-missing ${agent}`));
  });

  test("full may be a number: 20 of 22 days of 1000 are 909.09", () => {
    expect(pay({ bonus: { base: 1000, proration: { actual: "worked", full: 22 } } }, team([80], { worked: [20] })).amounts).toEqual([909.09]);
  });
});

describe("commission and adjustments are added to the prorated payout", () => {
  test("sales earn, refunds cost, neither is prorated; missing counts 0", () => {
    const commission = [
      { metric: "sales", steps: [{ above: 0, rate: 0.001 }, { above: 20000, rate: 0.0035 }] },
      { metric: "refunds", mode: "whole", steps: [{ above: 0, rate: -0.01 }] },
    ];
    const rubric = { bonus: { base: 1000, commission, proration: { actual: "worked", full: 20 } }, adjustments: { money: ["prize", { metric: "minus", factor: -50 }] } };
    const { bonuses } = pay(rubric, team([80, 80], { sales: [30000, null], refunds: [1000, null], worked: [10, 20], prize: [100, null], minus: [1, null] }));
    expect(bonuses[0]).toEqual({ base: 1000, payout: 1000, proration: 0.5, prorated: 500, commission: 45, adjustments: 50, rounding: 0, amount: 595 });
    expect(bonuses[1]).toEqual({ base: 1000, payout: 1000, proration: 1, prorated: 1000, commission: 0, adjustments: 0, rounding: 0, amount: 1000 });
  });

  test("base, commission and adjustments are read over all rows of the run, not as means of the slices", () => {
    const slices = [{ period: "2026-04" }, { period: "2026-05" }];
    const rubric = { averageOver: ["period"], bonus: { base: "base", commission: { metric: "sales", steps: [{ above: 0, rate: 0.01 }] } } };
    const values = { received: [[80], [90]], sales: [[1000], [3000]], base: [[1000], [1000]] };
    expect(pay(rubric, { agents: ["小美"], slices, values, overRun: { base: [1000] } }).amounts).toEqual([1040]);
  });
});

describe("a pool by coefficient: base · coefficient · proration", () => {
  test("the shares sum to the amount exactly and are the payout, already prorated", () => {
    const rubric = { bonus: { base: "base", proration: { actual: "worked", full: 20 }, pool: { amount: 10000, by: "coefficient" } } };
    // Weights 1000·1.2·1 = 1200, 2000·1·0.5 = 1000, 800·1·1 = 800, together 3000.
    const { bonuses } = pay(rubric, team([95, 80, 70], { base: [1000, 2000, 800], worked: [20, 10, 20] }));
    expect(bonuses.map((parts) => [parts!.payout, parts!.prorated, parts!.amount])).toEqual([
      [4000, 4000, 4000],
      [3333.33, 3333.33, 3333.33],
      [2666.67, 2666.67, 2666.67],
    ]);
    expect(sum(bonuses)).toBe(10000);
    expect(bonuses[1]!.proration).toBe(0.5);
  });

  test("agents without a base take no part; the others share all of it", () => {
    const { amounts, issues } = pay({ bonus: { base: "base", pool: { amount: 100, by: "coefficient" } } }, team([80, 80, 80], { base: [1000, null, 1000] }));
    expect(amounts).toEqual([50, null, 50]);
    expect(issues).toEqual(["warning base-missing 客服2"]);
  });

  test("total weight 0: nothing is shared, with a warning", () => {
    const { amounts, issues } = pay({ bonus: { base: "base", pool: { amount: 100, by: "coefficient" } } }, team([80, 80], { base: [0, 0] }));
    expect(amounts).toEqual([0, 0]);
    expect(issues).toEqual(["warning pool-weight-zero 售前"]);
  });

  test("commission and adjustments come on top of the share", () => {
    const rubric = { bonus: { base: 1000, pool: { amount: 100, by: "coefficient" }, commission: { metric: "sales", steps: [{ above: 0, rate: 0.01 }] } }, adjustments: { money: ["prize"] } };
    expect(pay(rubric, team([80, 80], { sales: [1000, 0], prize: [null, 5] })).amounts).toEqual([60, 55]);
  });
});

describe("a pool by score: score · proration", () => {
  const byScore = { pool: { amount: 0.01, by: "score" } };

  test("one cent among three tied agents goes to the first in the input", () => {
    expect(pay({ tiers: [{ name: "合格" }], bonus: byScore }, team([80, 80, 80])).amounts).toEqual([0.01, 0, 0]);
  });

  test("the larger remainder before the better rank, the better rank before the input", () => {
    expect(pay({ tiers: [{ name: "合格" }], bonus: byScore }, team([80, 90])).amounts).toEqual([0, 0.01]);
    const tied = { tiers: [{ name: "合格" }], bonus: byScore, ranking: { tieBreakers: ["sales"] } };
    expect(pay(tied, team([80, 80], { sales: [1, 2] })).amounts).toEqual([0, 0.01]);
  });

  test("needs no base: a missing one counts 0 and costs nothing", () => {
    const { bonuses, issues } = pay({ bonus: { base: "base", pool: { amount: 300, by: "score" } } }, team([100, 50], { base: [null, 1000] }));
    expect(bonuses.map((parts) => [parts!.base, parts!.amount])).toEqual([
      [0, 200],
      [1000, 100],
    ]);
    expect(issues).toEqual([]);
  });

  test("in whole hundreds", () => {
    // 1000 by 95 : 80 : 70 is 387.76, 326.53, 285.71; two units are left for .88 and .86.
    const { amounts } = pay({ bonus: { pool: { amount: 1000, by: "score" }, rounding: { unit: 100 } }, tiers: [{ name: "合格" }] }, team([95, 80, 70]));
    expect(amounts).toEqual([400, 300, 300]);
  });
});

describe("amounts by rank pool", () => {
  const agents = [{ agent: "小美" }, { agent: "老王", post: "售后" }, { agent: "阿强" }];
  const spec = { agents, values: { received: [90, 80, 90] } };
  const rubric = (pool: object) => ({ tiers: [{ name: "合格" }], bonus: { pool: { by: "score", ...pool } } });

  test("a number is for every pool", () => expect(pay(rubric({ amount: 100 }), spec).amounts).toEqual([50, 100, 50]));

  test("by name", () => expect(pay(rubric({ amount: { 售前: 100, 售后: 30 } }), spec).amounts).toEqual([50, 30, 50]));

  test("a pool without an amount stops the run", () => {
    expect(pay(rubric({ amount: { 售前: 100 } }), spec).issues).toEqual(["error pool-amount-missing 售后"]);
  });

  test("a pool whose name JavaScript knows has no amount either", () => {
    const odd = { agents: [{ agent: "小美", post: "toString" }], values: { received: [80] } };
    expect(pay(rubric({ amount: { 售前: 100 } }), odd).issues).toEqual(["error pool-amount-missing toString"]);
  });

  test("everybody in one pool is the pool all", () => {
    expect(pay({ ...rubric({ amount: { all: 90 } }), ranking: { pool: "all" } }, { ...spec, values: { received: [80, 80, 80] } }).amounts).toEqual([30, 30, 30]);
  });

  test("agents of one rank pool under different bonus definitions share separately", () => {
    const own = (post: string, amount: number) => ({ posts: [post], criteria: [criterionJson({})], bonus: { pool: { amount, by: "score" } } });
    const mixed = { tiers: [{ name: "合格" }], ranking: { pool: "all" }, scorecards: [own("售前", 100), own("售后", 70)] };
    expect(pay(mixed, spec).amounts).toEqual([50, 70, 50]);
  });
});

test("the total is the sum of what is shown", () => {
  const scores = Array.from({ length: 300 }, (_, i) => 60 + (i % 40) + i / 1000);
  const { bonuses } = pay({ bonus: { base: 333.33, proration: { actual: "worked", full: 23 } } }, team(scores, { worked: scores.map((_, i) => i % 24) }));
  const cents = bonuses.reduce((total, parts) => total + Math.round(parts!.amount * 100), 0);
  expect(sum(bonuses)).toBe(cents / 100);
});
