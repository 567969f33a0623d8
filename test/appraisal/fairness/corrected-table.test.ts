import { correctedTable } from "../../../src/appraisal/fairness/corrected-table";
import { correctLeniency, type Rating } from "../../../src/appraisal/fairness/leniency";
import type { Metric } from "../../../src/appraisal/rubric/types";
import { tableOf } from "../metric-table";

const QC: Metric = { key: "qc", label: "质检分", unit: "number", column: ["质检分"], aggregate: "mean" };
const rating = (rater: string, agent: string, value: number): Rating => ({ rater, agent, value });
/** 宽 gives 10 more than 严; each rated both. */
const RATINGS = [rating("宽", "小美", 92), rating("宽", "阿强", 88), rating("严", "小美", 82), rating("严", "阿强", 78), rating("严", "阿强", 80)];
const corrected = (metric = QC) => [{ metric, ratings: correctLeniency(RATINGS, { fewest: 2, min: 0, max: 100 }).ratings }];

it("replaces means by those of the corrected ratings", () => {
  const table = tableOf({ agents: ["小美", "阿强", "新人"], values: { qc: [87, 82, null], other: [1, 2, 3] } });
  const found = correctedTable(table, corrected())!;
  // 宽 averages 90, 严 80: both are brought to 85.
  expect([...found.overRun.get("qc")!]).toEqual([87, expect.closeTo((83 + 83 + 85) / 3, 9), NaN]);
  expect(found.bySlice.get("other")).toBe(table.bySlice.get("other"));
});

it("corrects each rater's own slice", () => {
  const table = tableOf({ agents: ["小美", "阿强"], slices: [{ shop: "宽" }, { shop: "严" }], values: { qc: [[92, 88], [82, 79]] }, overRun: { qc: [87, 82] } });
  expect(correctedTable(table, corrected())!.bySlice.get("qc")!.map((column) => [...column])).toEqual([[87, 83], [87, 84]]);
});

it.each<[string, Parameters<typeof correctedTable>]>([
  ["a value is not the mean of its ratings", [tableOf({ agents: ["小美", "阿强"], values: { qc: [87, 90] } }), corrected()]],
  ["ratings are added up", [tableOf({ agents: ["小美", "阿强"], values: { qc: [87, 82] } }), corrected({ ...QC, aggregate: "sum" })]],
  ["ratings weigh differently", [tableOf({ agents: ["小美", "阿强"], values: { qc: [87, 82] } }), corrected({ ...QC, aggregate: "mean", weightBy: "n" })]],
  ["slices are months", [tableOf({ agents: ["小美", "阿强"], slices: [{ period: "2026-05" }], values: { qc: [87, 82] } }), corrected()]],
  ["a group total hangs on them", [tableOf({ agents: ["小美", "阿强"], values: { qc: [87, 82] }, totals: { 售前: { qc: 84 } } }), corrected()]],
])("cannot tell where %s", (_, given) => expect(correctedTable(...given)).toBeNull());

it("leaves a table as it is where nobody was corrected", () => {
  const table = tableOf({ agents: ["小美", "阿强"], values: { qc: [87, 82] } });
  expect(correctedTable(table, [])).toEqual(table);
});
