import { readRubric } from "../../../src/appraisal/rubric/read";
import { loadTemplate } from "../../../src/templates";
import { freshAlternative, freshBonus, freshMetric, withAggregate, withFreshTier } from "../../../src/taskpane/rubric/fresh";

const { metrics, tiers } = readRubric(loadTemplate("team", "zh-CN")).rubric!;

test("a condition asks for something to go by, where something is counted", () => {
  const counted = freshAlternative("satisfaction", metrics);
  expect([metrics.find(({ key }) => key === counted.metric)!.unit, counted.rule]).toEqual(["count", null]);
  expect(freshAlternative("satisfaction", []).metric).toBe("satisfaction");
});

test("a bonus has every default spelled out", () => expect(freshBonus().commission).toEqual([]));

test("a metric is read from the column it is named after, under a key of its own", () => {
  expect(freshMetric("退款率", metrics)).toMatchObject({ key: "退款率", column: ["退款率"] });
  const taken = freshMetric("退款率", metrics);
  expect(freshMetric("退款率", [...metrics, taken]).key).not.toBe("退款率");
});

test("a way to make rows one value brings what it needs, and takes away what it does not", () => {
  const reply = { key: "reply", label: "平均响应", unit: "seconds", column: ["平均响应"], aggregate: "mean" } as const;
  const received = { key: "received", label: "接待人数", unit: "count", column: ["接待人数"], aggregate: "sum" } as const;
  const weighted = withAggregate(reply, "weightedMean", [reply, received]);
  expect(weighted).toEqual({ ...reply, aggregate: "weightedMean", weightBy: "received" });
  expect(withAggregate(weighted, "mean", [reply, received])).toEqual(reply);
  expect(withAggregate(reply, "share", [reply])).toEqual({ ...reply, aggregate: "share", equals: "Y" });
});

test("a tier comes before the last, which stays the one for everybody else", () => {
  expect(withFreshTier(tiers, "X").map(({ name }) => name)).toEqual([...tiers.slice(0, -1).map(({ name }) => name), "X", tiers.at(-1)!.name]);
});
