import { appraise } from "../../../src/appraisal/appraise";
import { explain, statusName } from "../../../src/appraisal/explain/explain";
import type { Rubric } from "../../../src/appraisal/rubric/types";
import { tableOf, type TableSpec } from "../metric-table";
import { criterionJson, rubricOf } from "../rubric-of";
import { workedExample } from "../worked-example";

const explained = (rubric: Rubric, spec: TableSpec, index = 0) => explain(appraise(rubric, tableOf(spec)), index);

describe("小美 of the worked example, step by step", () => {
  const { agent, criteria, mean, score, standing, unranked, tier, missed, bonus } = explain(workedExample(), 0);

  test("each criterion: value, points, weight, contribution", () => {
    expect(agent.name).toBe("王小美");
    expect(criteria.map(({ criterion, value, points, status, contribution }) => [criterion.metric, value, points, criterion.weight, status, contribution])).toEqual([
      ["conversion", 0.58, 80, 40, "ok", 32],
      ["sales", 103000, 103, 30, "ok", 30.9],
      ["reply", 26, 85, 30, "ok", 25.5],
    ]);
  });

  test("what each rule measured against", () => {
    expect(criteria.map(({ slices }) => slices.map(({ reference, because, points }) => [reference, because, points]))).toEqual([[[null, null, 80]], [[100000, null, 103]], [[null, null, 85]]]);
  });

  test("score, rank, tier and bonus", () => {
    expect([mean, score]).toEqual([88.4, 88.4]);
    expect(standing).toEqual({ pool: "售前", rank: 2, poolSize: 4, percentile: 0.25 });
    expect(unranked).toBeNull();
    expect(tier!.name).toBe("B");
    expect(missed.map((one) => one.tier)).toEqual(["A"]);
    expect(bonus!.parts.amount).toBe(1000);
  });
});

test("the weights left carry what is left out: contributions sum to the mean", () => {
  const { criteria, mean } = explain(workedExample(), 3);
  expect(criteria.map(({ status }) => status)).toEqual(["ok", "zero", "notAssessed"]);
  expect(criteria.map(({ contribution }) => contribution)).toEqual([(80 * 40) / 70, 0, 0]);
  expect(mean).toBeCloseTo((80 * 40) / 70, 12);
});

describe("why somebody is not ranked", () => {
  const rubric = rubricOf({
    participation: "takesPart",
    scorecards: [
      { posts: ["售前"], criteria: [criterionJson({})] },
      { posts: ["售后"], criteria: [criterionJson({ missing: "exclude" })] },
    ],
  });
  test.each([
    ["no-scorecard", { agent: "老李", post: "质检" }, 80, 1],
    ["not-taking-part", { agent: "主管" }, 80, 0],
    ["not-taking-part", { agent: "主管" }, null, 0],
    ["incomplete", { agent: "老王", post: "售后" }, null, 1],
    ["no-score", { agent: "新人" }, null, 1],
  ])("%s", (reason, agent, received, takesPart) => {
    const { unranked, standing, tier, missed, bonus } = explained(rubric, { agents: [agent], values: { received: [received], takesPart: [takesPart] } });
    expect([unranked, standing, tier, missed, bonus]).toEqual([reason, null, null, [], null]);
  });
});

describe("slices", () => {
  const slices = [{ period: "2026-04" }, { period: "2026-05" }, { period: "2026-06" }];

  test("only those where something was read or ruled out", () => {
    const rubric = rubricOf({ averageOver: ["period"] }, [{ when: [{ metric: "reviews", op: "<", value: 10, rule: null }] }]);
    const { criteria } = explained(rubric, { agents: ["小美"], slices, values: { received: [[80], [null], [60]], reviews: [[50], [50], [5]] } });
    const [criterion] = criteria;
    expect(criterion!.value).toBe(70);
    expect(criterion!.points).toBe(80);
    expect(criterion!.slices.map(({ slice, value, points, rule }) => [slice.period, value, points, rule === null])).toEqual([
      ["2026-04", 80, 80, false],
      ["2026-06", 60, NaN, true],
    ]);
  });

  test("an alternative shows the metric it read", () => {
    const rubric = rubricOf({}, [{ metric: "satisfaction", rule: { type: "linear", worst: 0, best: 1 }, when: [{ metric: "reviews", op: "<=", value: 50, use: "badReviews", rule: { type: "perUnit", beyond: 0, perUnit: -10 } }] }]);
    const { criteria } = explained(rubric, { agents: ["小美"], values: { satisfaction: [0.9], reviews: [3], badReviews: [2] } });
    expect(criteria[0]!.value).toBe(0.9);
    expect(criteria[0]!.slices[0]).toMatchObject({ metric: "badReviews", value: 2, points: 80, because: { metric: "reviews", value: 50 } });
  });
});

test("a rank rule shows the place taken in the group, ties and missing values as the rule counts them", () => {
  const rubric = rubricOf({}, [{ metric: "reply", rule: { type: "rank", direction: "lower" } }, {}]);
  const spec = { agents: ["小美", "阿强", "小李", "新人"], values: { reply: [30, 20, 20, null], received: [1, 1, 1, 1] } };
  const placeOf = (index: number) => explained(rubric, spec, index).criteria[0]!.slices[0]!.place;
  expect([0, 1, 2, 3].map(placeOf)).toEqual([{ position: 3, size: 3 }, { position: 1, size: 3 }, { position: 1, size: 3 }, null]);
});

test("adjustments of points and money with their factors, missing ones as missing", () => {
  const rubric = rubricOf({ adjustments: { points: ["plus", { metric: "minus", factor: -1 }], money: [{ metric: "prize", factor: 2 }] }, bonus: { base: 0 } });
  const { adjustments, moneyAdjustments, mean, score } = explained(rubric, { agents: ["小美"], values: { received: [80], plus: [null], minus: [3], prize: [50] } });
  expect(adjustments).toEqual([
    { metric: "plus", factor: 1, value: NaN },
    { metric: "minus", factor: -1, value: 3 },
  ]);
  expect(moneyAdjustments).toEqual([{ metric: "prize", factor: 2, value: 50 }]);
  expect([mean, score]).toEqual([80, 77]);
});

test("a status has a word", () => {
  expect([1, 2, 3, 4].map(statusName)).toEqual(["ok", "missing", "zero", "notAssessed"]);
  expect(() => statusName(9)).toThrow("there is no status 9");
});
