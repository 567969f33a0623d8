import type { ReviewToolPhrases } from "../../insight/review";

export const review: ReviewToolPhrases = {
  tool: { title: "月度回顾", text: "这个月比上个月好在哪里、差在哪里；谁升了等级、谁降了；谁连续几个月拿最高等级。" },
  onlyOne: ({ period, months }) => `历史里只有 ${period} 这一期，还没有上一期可比。现在能看本期的等级分布；下一期评分写入后，这里会有前后对比、等级升降和走势，满 ${months} 期后才会有连续 ${months} 期的名单。`,
  earlierMonths: "手头有前几个月的数据，可以在「数据」里把考核周期改成那个月，评分写入一次，就能比了。",
  before: "之前",
  after: "之后",
  from: (span) => `${span}，从`,
  to: (span) => `${span}，到`,
  dash: "至",
  overlapping: "两段有重叠的月份，变化会被冲淡。",
  comparison: "只比较两段都在的人，每人先取段内平均；新人和离职的不计入。",
  figure: "指标 · 可比人数",
  relative: "变化率",
  improved: (better, worse) => `改善 ${better} 项，变差 ${worse} 项。`,
  unjudged: (count) => `方案不分好坏的 ${count} 项`,
  noFigures: "两段没有同时在的人，没有可比的数字。",
  picture: ({ first, last, from, to }) => `平均总分从 ${first} 的 ${from} 到 ${last} 的 ${to}`,
  by: "按哪一列分组",
  group: (ranked, mean) => `${ranked} 人 · 平均 ${mean}`,
  more: "工作表里还有季度与年度、考核项走势、跨岗排名和每个人的走势。",
};
