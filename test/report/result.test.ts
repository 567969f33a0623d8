import * as fc from "fast-check";
import { appraise } from "../../src/appraisal/appraise";
import { sumExactly } from "../../src/appraisal/decimal";
import { scoringIssue } from "../../src/appraisal/issues";
import { resultOf, stoppedResult } from "../../src/report/result";
import { tableOf } from "../appraisal/metric-table";
import { criterionJson, rubricOf } from "../appraisal/rubric-of";
import { workedExample } from "../appraisal/worked-example";
import { appraisable } from "../oracle/arbitrary";

describe("the worked example as JSON", () => {
  const appraisal = workedExample();
  const result = resultOf(appraisal, appraisal.issues, "zh-CN");
  const byName = (name: string) => result.agents.find(({ agent }) => agent === name)!;

  test("its head", () => {
    expect(result).toMatchObject({ schema: "jinpai-result/1", rubric: "售前客服月度考核", period: "2026-05" });
  });

  test("小美, in full", () => {
    expect(byName("小美")).toEqual({
      agent: "小美",
      id: "K017",
      name: "王小美",
      post: "售前",
      pool: "售前",
      ranked: true,
      score: 88.4,
      rank: 2,
      poolSize: 4,
      percentile: 0.25,
      tier: "B",
      missed: ["A：总分 88.4 < 90；询单转化率 58% < 60%"],
      criteria: [
        { metric: "conversion", value: 0.58, points: 80, weight: 40, status: "ok" },
        { metric: "sales", value: 103000, points: 103, weight: 30, status: "ok" },
        { metric: "reply", value: 26, points: 85, weight: 30, status: "ok" },
      ],
      bonus: { amount: 1000, base: 1000, payout: 1000, proration: 1, prorated: 1000, commission: 0, adjustments: 0, rounding: 0 },
    });
  });

  test("missing is null, not 0; a zero is 0; what was not assessed is missing", () => {
    expect(byName("新人").criteria).toEqual([
      { metric: "conversion", value: 0.55, points: 80, weight: 40, status: "ok" },
      { metric: "sales", value: null, points: 0, weight: 30, status: "zero" },
      { metric: "reply", value: 15, points: null, weight: 30, status: "missing" },
    ]);
  });

  test("who is not ranked has nulls", () => {
    expect(byName("老王")).toEqual({ agent: "老王", id: null, name: null, post: "售后", pool: "售后", ranked: false, score: null, rank: null, poolSize: null, percentile: null, tier: null, missed: [], criteria: [], bonus: null });
  });

  test("in rank order, the unranked last", () => expect(result.agents.map(({ agent }) => agent)).toEqual(["阿强", "小美", "小李", "新人", "老王"]));

  test("totals", () => expect(result.totals).toEqual({ agents: 5, ranked: 4, bonus: 3400, tiers: { A: 1, B: 1, C: 2 } }));

  test("issues with their message in the language asked for", () => {
    expect(result.issues.map(({ code }) => code)).toEqual(["not-assessed", "post-without-scorecard"]);
    expect(result.issues[0]!.message).toContain("新人");
    expect(resultOf(appraisal, appraisal.issues, "en").issues[0]!.message).toContain("not assessed");
    expect(resultOf(appraisal, appraisal.issues, "en").agents[1]!.missed).toEqual(["A: score 88.4 < 90; 询单转化率 58% < 60%"]);
  });
});

test("every tier is counted, best first, those of scorecards of their own too", () => {
  const rubric = rubricOf({
    tiers: [{ name: "S", minScore: 100 }, { name: "A" }],
    scorecards: [
      { posts: ["售前"], criteria: [criterionJson({})] },
      { posts: ["售后"], criteria: [criterionJson({})], tiers: [{ name: "金牌", minScore: 90 }, { name: "A" }] },
    ],
  });
  const table = tableOf({ agents: ["小美", { agent: "老王", post: "售后" }, { agent: "老李", post: "售后" }], values: { received: [80, 95, 80] } });
  const { totals } = resultOf(appraise(rubric, table), [], "zh-CN");
  expect(Object.entries(totals.tiers)).toEqual([["S", 0], ["A", 2], ["金牌", 1]]);
});

test("a score that is shown to somebody who does not take part", () => {
  const table = tableOf({ agents: ["主管", "小美"], values: { received: [80, 70], takesPart: [0, 1] } });
  const [first, second] = resultOf(appraise(rubricOf({ participation: "takesPart" }), table), [], "zh-CN").agents;
  expect(first).toMatchObject({ agent: "小美", rank: 1, poolSize: 1 });
  expect(second).toMatchObject({ agent: "主管", ranked: false, score: 80, rank: null, tier: null, bonus: null });
});

test("a run that errors stopped has no agents, and the issues", () => {
  const issue = scoringIssue("error", "pool-amount-missing", { pool: "售前" }, { sheet: "考核方案", cell: "B2", value: 0 });
  const result = stoppedResult("考核", "2026-05", [issue], "zh-CN");
  expect(result).toMatchObject({ schema: "jinpai-result/1", rubric: "考核", period: "2026-05", agents: [], totals: { agents: 0, ranked: 0, bonus: 0, tiers: {} } });
  expect(result.issues).toEqual([{ severity: "error", code: "pool-amount-missing", sheet: "考核方案", cell: "B2", value: 0, message: expect.stringContaining("售前") as string }]);
});

describe("whatever the rubric and the data", () => {
  test("the same input gives the same bytes, and all of it survives JSON", () => {
    fc.assert(
      fc.property(appraisable, ({ rubric, table }) => {
        const once = resultOf(appraise(rubric, table), [], "zh-CN");
        const text = JSON.stringify(once);
        expect(JSON.stringify(resultOf(appraise(rubric, table), [], "zh-CN"))).toBe(text);
        expect(JSON.parse(text)).toEqual(once);
      }),
      { numRuns: 40, seed: 20260504 },
    );
  });

  test("totals equal the sum of what is shown", () => {
    fc.assert(
      fc.property(appraisable, ({ rubric, table }) => {
        const { agents, totals } = resultOf(appraise(rubric, table), [], "zh-CN");
        expect(totals.bonus).toBe(sumExactly(agents.map(({ bonus }) => bonus?.amount ?? 0)));
        expect(totals.ranked).toBe(agents.filter(({ rank }) => rank !== null).length);
        expect(Object.values(totals.tiers).reduce((sum, heads) => sum + heads, 0)).toBe(totals.ranked);
      }),
      { numRuns: 40, seed: 20260505 },
    );
  });
});
