import type { DashboardPhrases } from "../dashboard";

const inPost = (post: string, text: string) => (post === "" ? text : `${post}「${text}」`);

const among = (first: string | null) => (first === null ? "" : `（前 ${first} 名）`);

export const dashboard: DashboardPhrases = {
  topics: { overview: "总览", pay: "等级与奖金", people: "人员", moves: "变化", weakness: "短板", action: "建议" },
  overview: ({ heads, ranked, mean, before }) => `共 ${heads} 人，${ranked} 人参与排名，平均 ${mean} 分${before === null ? "" : `；${before.period} 平均 ${before.mean} 分，本期 ${before.change} 分`}。`,
  nobody: (heads) => `共 ${heads} 人，没有人参与排名。原因见「评分排名」最后一列。`,
  pay: ({ tiers, amount, perHead, change }) => `${tiers}${amount === null ? "" : `；奖金合计 ${amount} 元，人均 ${perHead} 元${change === null ? "" : `，比上期 ${change} 元`}`}。`,
  tierHeads: (tier, heads) => `${tier} ${heads} 人`,
  people: ({ best, score, coaching }) => `最高分：${best}（${score}）。${coaching === null ? "" : `需要辅导：${coaching}。`}`,
  person: (agent, figure) => `${agent}（${figure}）`,
  moves: ({ up, down, promoted, demoted }) => `${up === null ? "" : `进步最大：${up}。`}${down === null ? "" : `下滑最多：${down}。`}等级上升 ${promoted} 人，下降 ${demoted} 人。`,
  weakness: (items) => `各岗得分最低的考核项：${items}。`,
  weakItem: ({ post, criterion, mean }) => `${inPost(post, criterion)}平均 ${mean} 分`,
  action: ({ post, criterion, loss, agents }) => `先抓${inPost(post, criterion)}：这一项人均少拿 ${loss} 分总分，是全队最多的；从${agents}开始。`,
  charts: { tiers: "等级分布（人）", bonus: "各等级奖金（元）", criteria: "各岗考核项平均得分", trend: "平均总分走势" },
  rankingTitle: (first) => `总分排名${among(first)}`,
  compositionTitle: (post, first) => `${post === "" ? "" : `${post} · `}总分构成${among(first)}`,
  data: "图表数据",
  agent: "客服",
  tier: "等级",
  criterion: "考核项",
  period: "考核周期",
  score: "总分",
  heads: "人数",
  amount: "奖金",
  points: "平均得分",
  adjustment: "加减分与取整",
  everybody: "全员",
  postAndCriterion: (post, criterion) => (post === "" ? criterion : `${post} · ${criterion}`),
  listSeparator: "、",
  partSeparator: "；",
};
