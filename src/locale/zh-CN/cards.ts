import type { CardPhrases } from "../cards";

export const cards: CardPhrases = {
  columns: { criterion: "考核项", value: "实际", target: "目标", points: "得分", weight: "权重", contribution: "贡献", mean: "同岗均分" },
  criteria: "考核明细",
  standing: "名次 / 人数",
  mean: "加权平均",
  settling: "取整与上下限",
  comparison: "与同岗对比",
  bonus: "奖金构成",
  signatures: { agent: "本人确认", supervisor: "主管", date: "日期" },
  notAssessed: "不考核",
  leftOut: (criteria) => `${criteria.join("、")}没有得分，不计入总分，权重由其余考核项分摊。`,
  targetVaries: "各段不同",
  firstPlace: "第 1 名",
  topPlaces: (count) => `前 ${count} 名`,
  topShare: (percent) => `前 ${percent}`,
  choose: "从列表里选择客服，整张卡随之更新。",
  chooseError: "名单里没有这位客服，请从下拉列表中选择。",
  finder: "所在行",
  colleague: (line) => `同事 ${line}`,
  anonymousNote: "除本人外，其他同事只显示编号。",
};
