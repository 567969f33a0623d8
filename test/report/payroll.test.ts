import { payrollRows } from "../../src/report/payroll";
import type { Result, ResultAgent } from "../../src/report/result";

const agent = (over: Partial<ResultAgent>): ResultAgent => ({ agent: "小美", id: "K001", name: "王小美", post: "售前", pool: "售前", ranked: true, score: 90, rank: 1, poolSize: 2, percentile: 0, tier: "A", missed: [], criteria: [], bonus: null, ...over });

const result: Result = {
  schema: "jinpai-result/1",
  rubric: "月度考核",
  period: "2026-05",
  agents: [
    agent({ bonus: { amount: 1110, base: 1000, payout: 1200, proration: 20 / 22, prorated: 1090.91, commission: 0.1, adjustments: 20.2, rounding: -1.21 } }),
    agent({ agent: "阿强", id: null, name: null, tier: "B", bonus: { amount: 0, base: 1000, payout: 0, proration: 1, prorated: 0, commission: 0.2, adjustments: -15, rounding: 14.8 } }),
    agent({ agent: "临时", ranked: false, tier: null }),
  ],
  totals: { agents: 3, ranked: 2, bonus: 1110, tiers: { A: 1, B: 1 } },
  issues: [],
};

test("lists who is paid, every part to the cent, and totals that are the sums of what is shown", () => {
  expect(payrollRows(result, "zh-CN")).toEqual([
    ["工号", "姓名", "客服", "岗位", "等级", "奖金基数", "等级奖金", "出勤折算", "折算后", "提成", "金额加减", "取整与上下限", "应发奖金"],
    ["K001", "王小美", "小美", "售前", "A", "1000.00", "1200.00", "90.9091%", "1090.91", "0.10", "20.20", "-1.21", "1110.00"],
    ["", "", "阿强", "售前", "B", "1000.00", "0.00", "100%", "0.00", "0.20", "-15.00", "14.80", "0.00"],
    ["合计 2 人", "", "", "", "", "", "1200.00", "", "1090.91", "0.30", "5.20", "13.59", "1110.00"],
  ]);
});

test("English has the same shape", () => {
  expect(payrollRows(result, "en").map((row) => row.length)).toEqual([13, 13, 13, 13]);
});
