import type { PayrollPhrases } from "../payroll";

export const payroll: PayrollPhrases = {
  columns: {
    id: "工号",
    name: "姓名",
    agent: "客服",
    post: "岗位",
    tier: "等级",
    base: "奖金基数",
    payout: "等级奖金",
    proration: "出勤折算",
    prorated: "折算后",
    commission: "提成",
    adjustments: "金额加减",
    rounding: "取整与上下限",
    amount: "应发奖金",
  },
  total: (heads) => `合计 ${heads} 人`,
};
