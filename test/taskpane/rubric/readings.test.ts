import type { Metric } from "../../../src/appraisal/rubric/types";
import { editorPhrasesOf } from "../../../src/locale/locale";
import { adjustmentsReading, amountReading, betweenReading, conditionReading, gatesReading, poolReading, rankPoolReading, stepsReading, targetReading, tieBreakersReading, type ReadingContext } from "../../../src/taskpane/rubric/readings";

const metrics: readonly Metric[] = [
  { key: "satisfaction", label: { "zh-CN": "满意度", en: "Satisfaction" }, unit: "rate" },
  { key: "received", label: { "zh-CN": "接待人数", en: "Received" }, unit: "count" },
  { key: "present", label: { "zh-CN": "在岗", en: "Present" }, unit: "flag" },
];
const contextOf = (locale: "zh-CN" | "en"): ReadingContext => ({ rubric: editorPhrasesOf(locale), metrics, locale });
const [zh, en] = [contextOf("zh-CN"), contextOf("en")];

test("gates, against a number and against the group", () => {
  const gates = [{ metric: "satisfaction", op: ">=", value: 0.95 }, { metric: "received", op: ">=", times: 0.9, of: "groupMean" }, { metric: "present", op: "=", value: 1 }] as const;
  expect(gatesReading(gates, zh)).toBe("须同时满足：满意度不低于 95%；接待人数不低于 同岗均值的 90%；在岗等于 是");
  expect(gatesReading(gates, en)).toBe("Only where Satisfaction is at least 95% and Received is at least 90% of the mean of the post and Present is yes");
  expect(gatesReading([], zh)).toBe("");
});

test("a condition; a metric the rubric does not have is called as it is written", () => {
  expect(conditionReading({ metric: "received", op: "<=", value: 50 }, zh)).toBe("接待人数不高于 50 时，用下面的规则");
  expect(conditionReading({ metric: "评价数", op: "<", value: 1 }, en)).toBe("Where 评价数 is below 1, the rule below counts");
});

test("steps of a commission, slab by slab or as a whole", () => {
  const steps = [{ above: 0, rate: 0.001 }, { above: 20000, rate: 0.0035 }];
  expect(stepsReading({ metric: "net", mode: "marginal", steps }, zh)).toBe("0 到 20,000 的部分提 0.1%；20,000 以上的部分提 0.35%");
  expect(stepsReading({ metric: "net", mode: "whole", steps }, en)).toBe("above 0: 0.1% of all of it; above 20,000: 0.35% of all of it");
});

test("adjustments by their sign and factor", () => {
  expect(adjustmentsReading([{ metric: "received", factor: 1 }, { metric: "satisfaction", factor: -0.5 }], zh)).toBe("加上接待人数；减去满意度 × 0.5");
  expect(adjustmentsReading([{ metric: "received", factor: -1 }], en)).toBe("less Received");
});

test("tie-breakers in their order, each with its direction", () => {
  expect(tieBreakersReading([{ metric: "satisfaction" }, { metric: "received", direction: "lower" }], zh)).toBe("同分时先比满意度，再比接待人数（越低越好）");
  expect(tieBreakersReading([], zh)).toBe("");
});

test("amounts: of everybody, of each, of pools, between scores", () => {
  expect([amountReading(1000, zh), amountReading("received", zh), amountReading(null, zh)]).toEqual(["每人都是 1,000", "各人自己的「接待人数」", "没有基数"]);
  expect([poolReading(5000, en), poolReading({ 售前: 5000, 售后: 3000 }, zh)]).toEqual(["5,000 for every rank pool, shared by its people", "售前 5,000 元；售后 3,000 元"]);
  expect(betweenReading({ low: 500, high: 1500, fromScore: 80, toScore: 100 }, zh)).toBe("80 分 500 元，100 分 1,500 元，中间按比例");
});

test("targets with their unit; a group of the roster", () => {
  expect([targetReading(0.95, "rate", zh), targetReading({ metric: "received" }, "count", zh), targetReading("groupMean", "rate", zh)]).toEqual(["每人都是 95%", "各人自己的「接待人数」", "同岗平均值"]);
  expect([rankPoolReading({ column: ["组别", "小组"] }, zh), rankPoolReading("post", zh)]).toEqual(["花名册「组别或小组」一列相同的人一起排名", ""]);
});
