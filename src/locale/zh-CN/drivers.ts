import type { DriverPhrases } from "../drivers";

export const drivers: DriverPhrases = {
  intro: (fewest) => `各指标与结果是否同高同低（斯皮尔曼等级相关，−1 到 1）。相关不等于因果：只说明哪些值得一起看。不足 ${fewest} 人不下结论。`,
  post: (post, heads) => `【${post === "" ? "未填岗位" : post}】${heads} 人`,
  outcome: (outcome) => `与「${outcome}」：`,
  columns: { metric: "指标", rho: "相关", n: "人数", reading: "读法" },
  readings: { strong: ["明显同高同低", "明显此高彼低"], medium: ["有些同高同低", "有些此高彼低"], weak: ["略有关联", "略有反向关联"], none: ["看不出关联", "看不出关联"] },
  unclaimed: "样本不足或数值都相同",
  nothing: "没有可看的结果指标（转化率、销售额、满意率）。请用 --outcome 指定指标名。",
  gap: ({ agent, other, difference }) => `${agent} 的销售额比 ${other} 多 ${difference} 元，其中：`,
  part: { volume: (amount) => `询单量 ${amount} 元`, conversion: (amount) => `转化率 ${amount} 元`, orderValue: (amount) => `客单价 ${amount} 元` },
  gapNote: "三部分之和正好等于差额（各因素按所有先后次序取平均，不偏向任何一个）。",
  noGap: (agents) => `${agents} 的询单人数、付款人数或销售额不全，无法分解差额。`,
};
