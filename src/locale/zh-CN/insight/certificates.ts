import type { CertificateToolPhrases } from "../../insight/certificates";

export const certificates: CertificateToolPhrases = {
  tool: { title: "荣誉证书", text: "给连续几个月拿最高等级的人做证书，一人一页，打印签字就能发。" },
  intro: "截至最近一期，连续这么多期拿到本岗最高等级的人，各做一张证书。中断一期即重新计算。",
  conditions: "发给谁",
  title: "授予的称号",
  count: (people) => `会做 ${people} 张证书`,
  nobody: "还没有人够条件",
  tooFewPeriods: (there, missing) => `历史里连同本期只有 ${there} 期，还差 ${missing} 期。可以把连续期数改小。`,
  longest: (agents, running) => `现在连续最久的是${agents}，${running} 期。`,
  nobodyBest: "最近一期没有人拿到最高等级。",
  others: (agents, count) => `${agents}等 ${count} 人`,
  print: "A4 横向，一人一页，带考核记录和签字栏。",
};
