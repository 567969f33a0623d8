import type { FairnessPhrases } from "../fairness";

export const fairness: FairnessPhrases = {
  groups: (column) => `【等级分布，按“${column}”】`,
  across: "【跨岗排名：按在本岗的位置，不按总分】",
  raters: (metric, common) => `【评分人宽严：${metric}，共同均值 ${common}】`,
  ratersNote: "校正把每位评分人的平均分拉到共同均值，前提是各人评的对象水平相近；如果有人专评新人，请不要采用。",
  corrected: "如按校正后的评分计算（仅供参考，没有写入）：",
  nobodyMoves: "名次和等级都不变。",
  columns: { group: "分组", ranked: "排名人数", mean: "平均总分", median: "中位数", tiers: "等级人数", note: "说明", rank: "跨岗名次", agent: "客服", post: "岗位", placeInPost: "岗内人数", percentile: "岗内百分位", rater: "评分人", ratings: "评分次数", given: "平均给分", correction: "校正" },
  tier: (tier, heads) => `${tier} ${heads}`,
  tooFew: (fewest) => `样本不足（少于 ${fewest}）`,
  noGroup: "未填写",
  became: (before, after) => (before === after ? after : `${before} → ${after}`),
};
