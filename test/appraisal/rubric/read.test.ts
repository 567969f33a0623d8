import fc from "fast-check";
import { readRubric } from "../../../src/appraisal/rubric/read";
import { anyRubricJson } from "../../arbitraries/rubric";
import { edited, exampleJson, found } from "./example";

test("reads the rubric of the specification without a remark", () => {
  const { rubric, issues } = readRubric(exampleJson());
  expect(issues).toEqual([]);
  expect(rubric!.scorecards[0].criteria.map(({ weight }) => weight)).toEqual([40, 30, 30]);
});

test("fills in what the rubric leaves out", () => {
  const json = { schema: "jinpai-rubric/1", metrics: exampleJson().metrics, scorecards: exampleJson().scorecards, tiers: [{ name: "合格" }] };
  const { rubric, issues } = readRubric(json);
  expect(issues).toEqual([]);
  expect(rubric).toMatchObject({
    name: "",
    plan: {},
    post: { default: "" },
    averageOver: [],
    duplicates: "error",
    participation: null,
    adjustments: { points: [], money: [] },
    score: { min: 0, max: 120, decimals: 2 },
    ranking: { pool: "post", tieBreakers: [], ties: "min" },
    tiers: [{ name: "合格", requires: [] }],
    bonus: null,
  });
  expect(rubric!.scorecards[0].criteria[1]).toEqual({
    metric: "sales",
    weight: 30,
    missing: "zero",
    when: [],
    rule: { type: "attainment", target: { metric: "goal" }, direction: "higher", lowerAs: "mirror", floor: 0, cap: 120 },
  });
  expect(rubric!.scorecards[0].criteria[0].missing).toBe("skip");
});

test("the usual column names work without being named, and an empty list turns them off", () => {
  const usual = readRubric(edited({ agent: undefined, identity: undefined, period: undefined, shop: undefined, "post.column": undefined })).rubric!;
  expect(usual.agent.column).toContain("旺旺昵称");
  expect(usual.identity.id).toContain("工号");
  expect(usual.identity.name).toContain("真实姓名");
  expect(usual.period.column).toContain("日期");
  expect(usual.shop.column).toContain("店铺");
  expect(usual.post).toEqual({ column: expect.arrayContaining(["岗位"]), default: "售前" });
  expect(readRubric(edited({ "shop.column": [] })).rubric!.shop.column).toEqual([]);
});

test("an empty bonus pays from 0 up, to the cent, without a ceiling", () => {
  const { rubric } = readRubric(edited({ bonus: {}, "tiers[0].payout": { fixed: 1 }, "tiers[1].payout": undefined, "tiers[2].payout": undefined }));
  expect(rubric!.bonus).toEqual({ base: null, proration: null, commission: [], pool: null, rounding: { unit: 0.01 }, min: 0, max: null });
});

test("a null minimum is no minimum", () => {
  expect(readRubric(edited({ "bonus.min": null })).rubric!.bonus!.min).toBeNull();
});

test("a list of one may be written without brackets, a metric by its key alone", () => {
  const commission = { metric: "sales", mode: "whole", steps: [{ above: 0, rate: 0.01 }] };
  const { rubric, issues } = readRubric(
    edited({
      "metrics[0].column": "询单人数",
      "identity.id": "工号",
      "scorecards[0].posts": "售前",
      averageOver: "period",
      "adjustments.points": "received",
      "adjustments.money": [{ metric: "sales", factor: -0.1 }, { metric: "paid" }],
      "ranking.tieBreakers": { metric: "reply", direction: "lower" },
      "ranking.pool": { column: "组别" },
      "tiers[0].requires": { metric: "sales", op: ">=", times: 0.9, of: "groupMean" },
      "bonus.commission": commission,
    }),
  );
  expect(issues).toEqual([]);
  expect(rubric!.metrics[0].column).toEqual(["询单人数"]);
  expect(rubric!.identity.id).toEqual(["工号"]);
  expect(rubric!.scorecards[0].posts).toEqual(["售前"]);
  expect(rubric!.averageOver).toEqual(["period"]);
  expect(rubric!.adjustments).toEqual({
    points: [{ metric: "received", factor: 1 }],
    money: [{ metric: "sales", factor: -0.1 }, { metric: "paid", factor: 1 }],
  });
  expect(rubric!.ranking).toMatchObject({ tieBreakers: [{ metric: "reply", direction: "lower" }], pool: { column: ["组别"] } });
  expect(rubric!.tiers[0].requires).toEqual([{ metric: "sales", op: ">=", times: 0.9, of: "groupMean" }]);
  expect(rubric!.bonus!.commission).toEqual([commission]);
});

test("metrics take label, unit and aggregate from what is known of them", () => {
  const extra = [
    { key: "投诉", unit: "flag", column: "投诉" },
    { key: "好评率", label: { "zh-CN": "好评率", en: "Praise" }, unit: "rate", column: "好评率" },
    { key: "通话", column: "Call Id", aggregate: "count" },
    { key: "解决", column: "Resolved", aggregate: "share", equals: "Y" },
    { key: "连带率", ratio: ["paid", "asked"] },
  ];
  const metrics = [...(exampleJson().metrics as object[]), ...extra];
  const { rubric, issues } = readRubric(edited({ metrics }));
  expect(issues).toEqual([]);
  expect(rubric!.metrics.slice(9)).toEqual([
    { key: "投诉", label: "投诉", unit: "flag", column: ["投诉"], aggregate: "last" },
    { key: "好评率", label: { "zh-CN": "好评率", en: "Praise" }, unit: "rate", column: ["好评率"], aggregate: "mean" },
    { key: "通话", label: "通话", unit: "count", column: ["Call Id"], aggregate: "count" },
    { key: "解决", label: "解决", unit: "rate", column: ["Resolved"], aggregate: "share", equals: "Y" },
    { key: "连带率", label: "连带率", unit: "number", ratio: ["paid", "asked"] },
  ]);
  expect(rubric!.metrics[0].aggregate).toBe("sum");
  expect(rubric!.metrics[3].aggregate).toBe("sum");
});

test("warnings leave the rubric usable", () => {
  const { rubric, issues } = readRubric(edited({ "scorecards[0].criteria[0].weight": 45 }));
  expect(issues.map(({ severity }) => severity)).toEqual(["warning"]);
  expect(rubric).not.toBeNull();
});

test("errors of meaning come together, not one at a time", () => {
  expect(found({ "scorecards[0].criteria[2].rule.best": 60, "bonus.rounding.unit": 5 })).toEqual([
    "error worst-equals-best at scorecards[0].criteria[2].rule.best (60)",
    "error rounding-not-power-of-ten at bonus.rounding.unit (5)",
  ]);
});

test("an issue points at the file as it was written", () => {
  expect(found({ "adjustments.points": "praise" })).toEqual(["error unknown-metric at adjustments.points (praise)"]);
  expect(found({ "adjustments.points": ["praise"] })).toEqual(["error unknown-metric at adjustments.points[0] (praise)"]);
  expect(found({ "adjustments.points": { metric: "praise" } })).toEqual(["error unknown-metric at adjustments.points.metric (praise)"]);
});

test("whatever it is given, it answers", () => {
  fc.assert(
    fc.property(fc.anything(), (json) => {
      const { rubric, issues } = readRubric(json);
      expect(rubric).toBeNull();
      expect(issues.length).toBeGreaterThan(0);
    }),
  );
});

test("whatever stands at one place of a rubric, it answers: with a rubric, or with an error at a path", () => {
  const spoilt = anyRubricJson.chain((json) =>
    fc.tuple(fc.constantFrom(...leavesOf(json)), fc.jsonValue()).map(([leaf, value]) => {
      const copy = structuredClone(json);
      const parent = leaf.slice(0, -1).reduce((here, step) => here[step] as Record<string, unknown>, copy as Record<string, unknown>);
      parent[leaf.at(-1)!] = value;
      return copy;
    }),
  );
  fc.assert(
    fc.property(spoilt, (json) => {
      const { rubric, issues } = readRubric(json);
      const errors = issues.filter(({ severity }) => severity === "error");
      expect(rubric === null).toBe(errors.length > 0);
      expect(issues.every(({ cell, sheet }) => cell !== null && sheet === null)).toBe(true);
    }),
  );
});

function leavesOf(json: unknown, path: string[] = []): string[][] {
  if (typeof json !== "object" || json === null || Object.keys(json).length === 0) return [path];
  return Object.entries(json).flatMap(([key, value]) => leavesOf(value, [...path, key]));
}
