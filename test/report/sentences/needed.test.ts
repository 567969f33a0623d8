import { neededFor } from "../../../src/appraisal/explain/needed";
import { standings } from "../../../src/appraisal/appraise";
import { neededSentences } from "../../../src/report/sentences/needed";
import { tableOf } from "../../appraisal/metric-table";
import { rubricOf } from "../../appraisal/rubric-of";
import { workedExample } from "../../appraisal/worked-example";

describe("what 小美 lacks for A", () => {
  const appraisal = workedExample();
  const needed = neededFor(appraisal, 0)!;

  it("is one value, once, and what cannot do it", () =>
    expect(neededSentences(appraisal.rubric, needed, "zh-CN")).toEqual(["只差：询单转化率 58% → 60% 即可到 A。", "单靠销售额、平均响应，再好也到不了 A。"]));

  it("in English too", () => expect(neededSentences(appraisal.rubric, needed, "en")[0]).toMatch(/^Only lacking for A: .+ 58% → 60%\.$/));
});

it("names gates, those that nothing meets, and what only rows could tell", () => {
  const metrics = [
    { key: "received", label: "接待人数", unit: "count", column: "接待人数", aggregate: "mean" },
    { key: "complaints", label: "重大投诉", unit: "count", column: "重大投诉" },
    { key: "satisfaction", label: "满意度", unit: "rate", column: "满意率" },
  ];
  const requires = [{ metric: "complaints", op: "=", value: 0 }, { metric: "satisfaction", op: ">=", value: 1.2 }];
  const rubric = rubricOf({ metrics, tiers: [{ name: "A", requires }, { name: "B" }] }, [{ rule: { type: "attainment", target: "groupTotal" } }]);
  const today = standings(rubric, tableOf({ agents: ["小美"], values: { received: [60], complaints: [2], satisfaction: [0.9] }, totals: { 售前: { received: 60 } } }));
  expect(neededSentences(rubric, neededFor(today, 0)!, "zh-CN")).toEqual(["红线：重大投诉 2 → 0 才能评 A。", "红线：单靠改善满意度，过不了 A 的红线。", "接待人数要到多少才够 A，要看每一行原始数据，这里算不出来。"]);
});
