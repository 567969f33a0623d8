import { missedSentence } from "../../../src/report/sentences/missed";
import type { Failure } from "../../../src/appraisal/tiers/conditions";
import { rubricOf } from "../../appraisal/rubric-of";

const rubric = rubricOf();
const gate = { kind: "gate", of: null, times: null } as const;
const missed = (failures: readonly Failure[], locale: "zh-CN" | "en") => missedSentence(rubric, { tier: "A", failures }, locale);

describe.each<[string, Failure, string, string]>([
  ["score", { kind: "minScore", actual: 88, bound: 90 }, "A：总分 88 < 90", "A: score 88 < 90"],
  ["a hair below", { kind: "minScore", actual: 89.996, bound: 90 }, "A：总分 89.996 < 90", "A: score 89.996 < 90"],
  ["rank", { kind: "maxRank", actual: 4, bound: 3 }, "A：名次 4 > 3", "A: rank 4 > 3"],
  ["percentile, exactly at the edge", { kind: "maxPercentile", actual: 0.2, bound: 0.2 }, "A：名次占比 20% ≥ 20%", "A: percentile 20% ≥ 20%"],
  ["quota", { kind: "quota", actual: 3, bound: 2, quota: 0.15 }, "A：排第 3 位，名额到第 2 位", "A: place 3, the quota ends at place 2"],
  ["gate below its bound", { ...gate, metric: "satisfaction", op: ">=", actual: 0.93, bound: 0.95 }, "A：满意度 93% < 95%", "A: Satisfaction 93% < 95%"],
  ["red line", { ...gate, metric: "complaints", op: "=", actual: 1, bound: 0 }, "A：重大投诉 1 ≠ 0", "A: Major complaints 1 ≠ 0"],
  ["above its bound", { ...gate, metric: "reply", op: "<=", actual: 31, bound: 30 }, "A：平均响应 31秒 > 30秒", "A: Reply time 31 s > 30 s"],
  ["at a strict bound", { ...gate, metric: "received", op: ">", actual: 100, bound: 100 }, "A：接待人数 100 ≤ 100", "A: Received 100 ≤ 100"],
  ["at a strict upper bound", { ...gate, metric: "received", op: "<", actual: 100, bound: 100 }, "A：接待人数 100 ≥ 100", "A: Received 100 ≥ 100"],
  ["a value that must not be", { ...gate, metric: "complaints", op: "!=", actual: 2, bound: 2 }, "A：重大投诉 2 = 2", "A: Major complaints 2 = 2"],
  ["a flag", { ...gate, metric: "takesPart", op: "=", actual: 0, bound: 1 }, "A：是否参与考核 否 ≠ 是", "A: Takes part no ≠ yes"],
  ["money", { ...gate, metric: "sales", op: ">=", actual: 99999.5, bound: 100000 }, "A：销售额 99,999.5 < 100,000", "A: Sales 99,999.5 < 100,000"],
  ["a missing metric", { ...gate, metric: "satisfaction", op: ">=", actual: NaN, bound: 0.95 }, "A：满意度 无数据", "A: Satisfaction no data"],
  ["against the group", { kind: "gate", metric: "received", op: ">=", actual: 80, bound: 90, of: "groupMean", times: 0.9 }, "A：接待人数 80 < 90（0.9×同岗均值）", "A: Received 80 < 90 (0.9×group mean)"],
  ["against the group as it is", { kind: "gate", metric: "received", op: ">=", actual: 80, bound: 100, of: "groupMedian", times: 1 }, "A：接待人数 80 < 100（同岗中位数）", "A: Received 80 < 100 (group median)"],
])("%s", (_, failure, zh, en) => {
  test("zh-CN", () => expect(missed([failure], "zh-CN")).toBe(zh));
  test("en", () => expect(missed([failure], "en")).toBe(en));
});

test("a group without a value says so, and is no NaN", () => {
  const failure: Failure = { kind: "gate", metric: "received", op: ">=", actual: 80, bound: NaN, of: "groupTotal", times: 1 };
  expect(missed([failure], "zh-CN")).toBe("A：同岗整体值 无数据");
  expect(missed([failure], "en")).toBe("A: group total no data");
});

test("all reasons in one sentence", () => {
  const both: Failure[] = [
    { kind: "minScore", actual: 88.4, bound: 90 },
    { ...gate, metric: "conversion", op: ">=", actual: 0.58, bound: 0.6 },
  ];
  expect(missed(both, "zh-CN")).toBe("A：总分 88.4 < 90；询单转化率 58% < 60%");
  expect(missed(both, "en")).toBe("A: score 88.4 < 90; Conversion 58% < 60%");
});
