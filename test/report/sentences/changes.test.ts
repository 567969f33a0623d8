import { changeLines, toldChanges } from "../../../src/report/sentences/changes";
import { AS_IS, rubricOf } from "../../appraisal/rubric-of";

const tiers = [{ name: "A", minScore: 85, quota: 0.15, payout: { fixed: 1000 } }, { name: "B", quota: 0.85 }];
const before = rubricOf({ tiers }, [{ metric: "sales", weight: 20 }, { metric: "reply", weight: 80 }]);
const after = rubricOf({ tiers: [{ ...tiers[0], minScore: 84, quota: 0.2, payout: { fixed: 1200 } }, { name: "B", quota: 0.8 }], score: { min: 0, max: 120, decimals: 1 } }, [{ metric: "conversion", weight: 75 }, { metric: "sales", weight: 25 }]);

test("in the words of the rubric sheet, in either language", () => {
  expect(changeLines(before, after, "zh-CN")).toEqual([
    "新增考核项「询单转化率」（其他岗位）：权重 75；评分规则 线性；最差值 0；最好值 200；最低得分 0；最高得分 200；缺数据时 不计入",
    "考核项「销售额」（其他岗位）：权重 20 → 25",
    "删除考核项「平均响应」（其他岗位）：权重 80；评分规则 线性；最差值 0；最好值 200；最低得分 0；最高得分 200；缺数据时 不计入",
    "等级「A」：最低总分 85 → 84；名额比例 15% → 20%；固定奖金 1,000.00 → 1,200.00",
    "等级「B」：名额比例 85% → 80%",
    "设置「总分小数位」：2 → 1",
  ]);
  expect(changeLines(before, after, "en")).toEqual([
    'new criterion "Conversion" (other posts): Weight 75; Rule linear; Worst 0; Best 200; Floor 0; Cap 200; If missing skip',
    'criterion "Sales" (other posts): Weight 20 → 25',
    'removed criterion "Reply time" (other posts): Weight 80; Rule linear; Worst 0; Best 200; Floor 0; Cap 200; If missing skip',
    'tier "A": Minimum score 85 → 84; Quota 15% → 20%; Fixed payout 1,000.00 → 1,200.00',
    'tier "B": Quota 85% → 80%',
    'setting "score.decimals": 2 → 1',
  ]);
});

test("equal rubrics are said to be the same", () => {
  expect(changeLines(before, before, "zh-CN")).toEqual(["考核方案没有变化。"]);
  expect(toldChanges(before, before, "en")).toEqual([]);
});

test("an order, a condition, and a cell that says nothing any more", () => {
  const when = [{ metric: "reviews", op: "<=", value: 50, rule: null }];
  const one = rubricOf({ tiers: [{ name: "A", minScore: 90 }, { name: "B", minScore: 80 }, { name: "C" }] }, [{ when }]);
  const other = rubricOf({ tiers: [{ name: "B", maxRank: 3 }, { name: "A", minScore: 90 }, { name: "C" }] }, [{ when: [{ ...when[0], rule: AS_IS }] }]);
  expect(changeLines(one, other, "zh-CN")).toEqual([
    "考核项「接待人数」（其他岗位）在「评价数≤50」时：评分规则 不考核 → 线性；最差值 （空） → 0；最好值 （空） → 200；最低得分 （空） → 0；最高得分 （空） → 200",
    "等级「B」：最低总分 80 → （空）；名次不低于 （空） → 3",
    "等级的顺序：A / B / C → B / A / C",
  ]);
});

test("whom a scorecard is for, and the order of scorecards", () => {
  const cards = (...posts: string[][]) => rubricOf({ scorecards: posts.map((names) => ({ posts: names, criteria: [{ metric: "received", weight: 100, rule: AS_IS }] })) });
  expect(changeLines(cards(["售前"], ["售后"]), cards(["售后"], ["售前", "导购"]), "zh-CN")).toEqual(["考核项（售前、导购）：岗位 售前 → 售前、导购", "岗位的顺序：售前、导购 / 售后 → 售后 / 售前、导购"]);
});
