import { resultOf } from "../../../src/report/result";
import { figuresOf } from "../../../src/taskpane/parts/figures";
import { sampleReport } from "../../report/sample-report";

test("the figures are those of the result", async () => {
  const { appraisal } = await sampleReport();
  const { totals, agents } = resultOf(appraisal, [], "zh-CN");
  const figures = figuresOf(appraisal);
  expect({ heads: figures.heads, ranked: figures.ranked, bonus: figures.bonus }).toEqual({ heads: totals.agents, ranked: totals.ranked, bonus: totals.bonus });
  expect(Object.fromEntries(figures.tiers.map(({ tier, heads }) => [tier, heads]))).toEqual(totals.tiers);
  const scores = agents.filter(({ ranked }) => ranked).map(({ score }) => score!);
  expect(figures.mean).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 10);
});
