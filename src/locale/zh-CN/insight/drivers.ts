import type { DriverToolPhrases } from "../../insight/drivers";

export const drivers: DriverToolPhrases = {
  tool: { title: "驱动因素", text: "哪些指标和转化率、销售额、满意率同高同低；两个人的销售额差在量、转化还是客单价。" },
  outcome: "看哪个结果",
  heads: (heads) => `${heads} 人`,
  tooFew: (fewest) => `不足 ${fewest} 人，不下结论。`,
  nothing: "方案里没有可以互相比较的指标。",
  rho: (rho, n) => `${rho} · ${n} 人`,
  unclaimed: (metrics) => `样本不足或数值都相同：${metrics}`,
  gap: "销售额差在哪里",
  gapText: "选两个人，差额拆成询单量、转化率、客单价三部分。",
  one: "谁",
  other: "和谁比",
  parts: { volume: "询单量", conversion: "转化率", orderValue: "客单价" },
  difference: "差额",
  noParts: "方案里的转化率和客单价没有用同一个付款人数，或者这两个人的数据不全，不能分解。",
  nobody: "同岗至少要有两个人。",
};
