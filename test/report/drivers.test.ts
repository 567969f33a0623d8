import { appraise } from "../../src/appraisal/appraise";
import { readRubric } from "../../src/appraisal/rubric/read";
import { driversByPost, metricNamed, salesGapOf, usualOutcomes } from "../../src/report/drivers";
import { tableOf } from "../appraisal/metric-table";
import { exampleJson } from "../appraisal/rubric/example";

const { rubric } = readRubric(exampleJson());
const agents = Array.from({ length: 9 }, (_, k) => `客服${k}`);
const asked = agents.map((_, k) => 100 + 10 * k);
const paid = agents.map((_, k) => 40 + 6 * k);
const sales = agents.map((_, k) => 4000 + 800 * k);
const values = { asked, paid, sales, conversion: paid.map((each, k) => each / asked[k]!), aov: sales.map((each, k) => each / paid[k]!), goal: agents.map(() => 5000), reply: agents.map((_, k) => 60 - 3 * k), received: agents.map(() => 300) };
const appraisal = appraise(rubric!, tableOf({ agents: [...agents, { agent: "老王", post: "售后" }], values: Object.fromEntries(Object.entries(values).map(([key, column]) => [key, [...column, null]])) }));

it("looks at conversion, sales and satisfaction, by key or by what they are called", () => {
  expect(usualOutcomes(rubric!)).toEqual(["conversion", "sales"]);
  const renamed = { ...rubric!, metrics: rubric!.metrics.map((metric) => ({ ...metric, key: `x-${metric.key}`, label: metric.key === "reply" ? { "zh-CN": "客户满意度", en: "CSAT" } : metric.label })) };
  expect(usualOutcomes(renamed)).toEqual(["x-conversion", "x-sales", "x-reply"]);
});

it("finds a metric by key or label", () => {
  expect(metricNamed(rubric!, "平均响应")?.key).toBe("reply");
  expect(metricNamed(rubric!, "reply")?.key).toBe("reply");
  expect(metricNamed(rubric!, "心情")).toBeNull();
});

it("tells by post what goes together, and nothing of a post without the outcome", () => {
  const posts = driversByPost(appraisal, ["conversion"]);
  expect(posts.map(({ post, heads }) => [post, heads])).toEqual([["售前", 9]]);
  expect(posts[0]!.drivers.find(({ metric }) => metric === "reply")).toMatchObject({ n: 9, rho: expect.closeTo(-1, 12) as number });
});

it("splits a difference in sales into parts that sum to it", () => {
  const gap = salesGapOf(appraisal, 8, 0)!;
  expect(gap.difference).toBe(6400);
  expect(Math.round((gap.volume + gap.conversion + gap.orderValue) * 100)).toBe(640000);
});

it("splits nothing where a number is missing, or the rubric knows no order value", () => {
  expect(salesGapOf(appraisal, 0, 9)).toBeNull();
  const plain = { ...rubric!, metrics: rubric!.metrics.filter(({ key }) => key !== "aov") };
  expect(salesGapOf({ rubric: plain, table: appraisal.table }, 0, 1)).toBeNull();
});
