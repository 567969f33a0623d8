import { resultOf } from "../../src/report/result";
import { controlTotals } from "../../src/report/control-totals";
import { workedExample } from "../appraisal/worked-example";
import { sampleReport } from "./sample-report";

test("heads and amount are those of the result, and nothing is left over", async () => {
  const { appraisal } = await sampleReport();
  const { agents, totals } = resultOf(appraisal, [], "zh-CN");
  expect(controlTotals(appraisal, "zh-CN")).toEqual({ heads: agents.filter(({ bonus }) => bonus !== null).length, amount: totals.bonus, partsLessAmount: 0, pools: [] });
});

test("what a pool shares out sums to its amount", async () => {
  const { appraisal } = await sampleReport("sample-month", (rubric) => ({
    ...rubric,
    scorecards: rubric.scorecards.map((scorecard) => ({ ...scorecard, bonus: undefined })),
    bonus: { base: 1000, proration: null, commission: [], pool: { amount: 30000, by: "score" }, rounding: { unit: 0.01 }, min: 0, max: null },
  }));
  const { pools } = controlTotals(appraisal, "zh-CN");
  expect(pools.length).toBeGreaterThan(0);
  expect(pools.map(({ difference }) => difference)).toEqual(pools.map(() => 0));
});

test("parts that do not add up are seen", () => {
  const { appraisal } = { appraisal: workedExample() };
  const wrong = { ...appraisal, bonuses: appraisal.bonuses.map((parts) => parts && { ...parts, amount: parts.amount + 0.01 }) };
  expect(controlTotals(wrong, "zh-CN").partsLessAmount).toBeLessThan(0);
});
