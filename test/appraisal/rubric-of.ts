import { readRubric } from "../../src/appraisal/rubric/read";
import type { Criterion, Rubric, Rule } from "../../src/appraisal/rubric/types";

/** Metrics that the tests of the method use, so that each can name them by key. */
const METRICS = [
  { key: "conversion", label: { "zh-CN": "询单转化率", en: "Conversion" }, unit: "rate", column: "询单转化率" },
  { key: "satisfaction", label: { "zh-CN": "满意度", en: "Satisfaction" }, unit: "rate", column: "满意率" },
  { key: "reply", label: { "zh-CN": "平均响应", en: "Reply time" }, unit: "seconds", column: "平均响应" },
  { key: "received", label: { "zh-CN": "接待人数", en: "Received" }, unit: "count", column: "接待人数" },
  { key: "reviews", label: { "zh-CN": "评价数", en: "Reviews" }, unit: "count", column: "评价数" },
  { key: "badReviews", label: { "zh-CN": "差评条数", en: "Bad reviews" }, unit: "count", column: "差评条数" },
  { key: "complaints", label: { "zh-CN": "重大投诉", en: "Major complaints" }, unit: "count", column: "重大投诉" },
  { key: "sales", label: { "zh-CN": "销售额", en: "Sales" }, unit: "money", column: "销售额" },
  { key: "refunds", label: { "zh-CN": "退款额", en: "Refunds" }, unit: "money", column: "退款额" },
  { key: "goal", label: { "zh-CN": "个人目标", en: "Personal goal" }, unit: "money", column: "个人目标", aggregate: "max" },
  { key: "base", label: { "zh-CN": "绩效工资基数", en: "Bonus base" }, unit: "money", column: "绩效工资基数", aggregate: "max" },
  { key: "worked", label: { "zh-CN": "出勤天数", en: "Days worked" }, unit: "count", column: "出勤天数" },
  { key: "due", label: { "zh-CN": "应出勤天数", en: "Days due" }, unit: "count", column: "应出勤天数" },
  { key: "plus", label: { "zh-CN": "加分", en: "Points added" }, unit: "number", column: "加分" },
  { key: "minus", label: { "zh-CN": "扣分", en: "Points taken" }, unit: "number", column: "扣分" },
  { key: "prize", label: { "zh-CN": "奖励金额", en: "Prize" }, unit: "money", column: "奖励金额" },
  { key: "takesPart", label: { "zh-CN": "是否参与考核", en: "Takes part" }, unit: "flag", column: "是否参与考核" },
] as const;

/** A criterion, or only what differs from the value itself counting as points at weight 100. */
type CriterionJson = Readonly<Record<string, unknown>>;

/** The value of the metric is its points: 0 to 200, so that a test can write the points down. */
export const AS_IS = { type: "linear", worst: 0, best: 200, max: 200 };

/**
 * A rubric with the given keys. Left out: one criterion that takes `received` as points, and one
 * tier without conditions.
 *
 * @throws Error with the findings when the rubric cannot be meant: a mistake in the test
 */
export function rubricOf(json: Readonly<Record<string, unknown>> = {}, criteria: readonly CriterionJson[] = [{}]): Rubric {
  const { rubric, issues } = readRubric({
    schema: "jinpai-rubric/1",
    name: "考核",
    metrics: METRICS,
    scorecards: [{ posts: ["*"], criteria: criteria.map(criterionJson) }],
    tiers: [{ name: "合格" }],
    ...json,
  });
  if (rubric === null) throw new Error(issues.map(({ code, cell, value }) => `${code} at ${cell} (${value})`).join("\n"));
  return rubric;
}

/** A criterion with what was left out filled in. */
export function criterionJson(given: CriterionJson): CriterionJson {
  return { metric: "received", weight: 100, rule: AS_IS, ...given };
}

/** A criterion as the core uses it. */
export function criterionOf(given: CriterionJson): Criterion {
  return rubricOf({}, [given]).scorecards[0]!.criteria[0]!;
}

/** A rule as the core uses it, of whatever type its JSON names. */
export function ruleOf<T extends Rule["type"]>(rule: { readonly type: T } & CriterionJson): Extract<Rule, { type: T }> {
  return criterionOf({ rule }).rule as Extract<Rule, { type: T }>;
}
