import type { FairnessToolPhrases } from "../../insight/fairness";

export const fairness: FairnessToolPhrases = {
  tool: { title: "公平性", text: "等级在各班次、各组之间是否均衡；不同岗位的人怎么比；质检员谁松谁严。" },
  intro: "只供判断，不改任何人的分数。差别大不一定不公平，先看人数，再问原因。",
  fewest: "少于几人不下结论",
  across: "跨岗排名",
  acrossText: "岗位不同，总分不能直接比；这里比的是各人在本岗胜过百分之多少的人。",
  raters: "评分人宽严",
  column: "评分人在哪一列",
  noRaters: (usual) => `没有找到评分人。明细表里要有一列写明是谁评的，常见列名：${usual}；用别的列名，请填在上面。`,
  metric: (metric, common) => `${metric}，各评分人的平均 ${common}`,
  corrected: "如果按校正后的评分算",
  correctedText: "仅供参考，不会写入，也不会用到方案里。",
};
