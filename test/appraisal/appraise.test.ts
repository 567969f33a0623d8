import fc from "fast-check";
import { appraise, listingOrder, standings } from "../../src/appraisal/appraise";
import { tableOf } from "./metric-table";
import { rubricOf } from "./rubric-of";
import { workedExample } from "./worked-example";

describe("the rubric of the specification on a team of five", () => {
  const appraisal = workedExample();
  const { table, assessment, ranking, tiering, bonuses, issues } = appraisal;

  test("points: bands, attainment of the own goal, linear", () => {
    const [preSales] = assessment.posts;
    expect(preSales!.criteria.map(({ criterion, points }) => [criterion.metric, ...points])).toEqual([
      ["conversion", 80, 100, 90, 80],
      ["sales", 103, 90, 120, 0],
      ["reply", 85, 100, 0, NaN],
    ]);
  });

  test("scores", () => expect([...assessment.score]).toEqual([88.4, 97, 72, 45.71, NaN]));

  test("ranks", () => expect([...ranking.rank]).toEqual([2, 1, 3, 4, 0]));

  test("tiers", () => expect([...tiering.tier].map((tier) => appraisal.rubric.tiers[tier]?.name ?? null)).toEqual(["B", "A", "C", "C", null]));

  test("小美 misses A by her score and by the gate on conversion", () => {
    expect(tiering.missed(0)).toEqual([
      {
        tier: "A",
        failures: [
          { kind: "minScore", actual: 88.4, bound: 90 },
          { kind: "gate", metric: "conversion", op: ">=", actual: 0.58, bound: 0.6, of: null, times: null },
        ],
      },
    ]);
  });

  test("bonuses: base 1000 by the tier's coefficient", () => {
    expect(bonuses.map((parts) => parts?.amount ?? null)).toEqual([1000, 1200, 600, 600, null]);
  });

  test("what there is to tell: the newcomer's reply is not assessed, 售后 has no scorecard", () => {
    expect(issues.map(({ severity, code, params }) => [severity, code, params["agent"] ?? params["post"]])).toEqual([
      ["info", "not-assessed", "新人"],
      ["warning", "post-without-scorecard", "售后"],
    ]);
  });

  test("listed by rank, the unranked last", () => {
    expect(listingOrder(appraisal).map((i) => table.agents[i]!.agent)).toEqual(["阿强", "小美", "小李", "新人", "老王"]);
  });
});

test("pools are listed one after the other, in the order of their first ranked agent", () => {
  const table = tableOf({
    agents: ["未评", { agent: "售后一", post: "售后" }, "售前一", { agent: "售后二", post: "售后" }, "售前二", { agent: "未评二", post: "售后" }],
    values: { received: [null, 60, 70, 80, 90, null] },
  });
  const order = listingOrder(standings(rubricOf(), table));
  expect(order.map((i) => table.agents[i]!.agent)).toEqual(["售后二", "售后一", "售前二", "售前一", "未评", "未评二"]);
});

test("who has no cell for the pool column is named, once each", () => {
  const rubric = rubricOf({ ranking: { pool: { column: ["组别"] } } });
  const table = tableOf({ agents: [{ agent: "小美", poolCell: "一组" }, { agent: "阿强", poolCell: "" }, "小李"], values: { received: [80, 80, 80] } });
  const { issues, poolSize } = appraise(rubric, table);
  expect(issues.map(({ severity, code, params }) => [severity, code, params["agent"]])).toEqual([
    ["warning", "pool-cell-empty", "阿强"],
    ["warning", "pool-cell-empty", "小李"],
  ]);
  expect(["一组", "", "二组"].map(poolSize)).toEqual([1, 2, 0]);
});

test("a tie across a quota's cut is a warning", () => {
  const rubric = rubricOf({ tiers: [{ name: "S", quota: 0.5 }, { name: "C" }] });
  expect(appraise(rubric, tableOf({ agents: ["小美", "阿强"], values: { received: [80, 80] } })).issues).toMatchObject([{ severity: "warning", code: "quota-tie", params: { pool: "售前", tier: "S", heads: 1, given: 2 } }]);
});

test("nobody to appraise", () => {
  const { bonuses, issues, ranking } = appraise(rubricOf(), tableOf({ agents: [], values: { received: [] } }));
  expect([bonuses, issues, ranking.pools]).toEqual([[], [], []]);
});

describe("what must hold whatever the scores", () => {
  const rubric = rubricOf({
    tiers: [{ name: "S", quota: 0.15, payout: { coefficient: 2 } }, { name: "A", minScore: 60, payout: { coefficient: 1 } }, { name: "C", payout: { coefficient: 0.5 } }],
    bonus: { base: 1000 },
  });
  const run = (received: readonly (number | null)[]) => appraise(rubric, tableOf({ agents: received.map((_, i) => `客服${i}`), values: { received } }));
  const anyTeam = fc.array(fc.option(fc.integer({ min: 0, max: 1200 }).map((n) => n / 10)), { maxLength: 30 });

  test("more points never mean a worse rank, a worse tier or less money", () => {
    fc.assert(
      fc.property(anyTeam, (received) => {
        const { ranking, tiering, bonuses } = run(received);
        received.forEach((own, i) =>
          received.forEach((other, j) => {
            if (own === null || other === null || own < other) return;
            expect(ranking.rank[i]!).toBeLessThanOrEqual(ranking.rank[j]!);
            expect(tiering.tier[i]!).toBeLessThanOrEqual(tiering.tier[j]!);
            expect(bonuses[i]!.amount).toBeGreaterThanOrEqual(bonuses[j]!.amount);
          }),
        );
      }),
      { numRuns: 40 },
    );
  });

  test("the order of the input changes nobody's score, rank, tier or money", () => {
    fc.assert(
      fc.property(anyTeam, (received) => {
        const straight = run(received);
        const turned = run([...received].reverse());
        const mirror = (i: number) => received.length - 1 - i;
        received.forEach((_, i) => {
          expect(turned.assessment.score[mirror(i)]).toBe(straight.assessment.score[i]);
          expect(turned.ranking.rank[mirror(i)]).toBe(straight.ranking.rank[i]);
          expect(turned.tiering.tier[mirror(i)]).toBe(straight.tiering.tier[i]);
          expect(turned.bonuses[mirror(i)]).toEqual(straight.bonuses[i]);
        });
      }),
      { numRuns: 40 },
    );
  });
});
