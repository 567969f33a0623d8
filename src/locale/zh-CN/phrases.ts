import type { Phrases } from "../phrases";

export const phrases: Phrases = {
  listSeparator: "；",
  colon: "：",

  score: "总分",
  rank: "名次",
  percentile: "名次占比",
  noValue: "无数据",
  poolName: (key) => (key === "" ? "未分组" : key === "all" ? "全员" : key),
  groupNames: { groupMean: "同岗均值", groupMedian: "同岗中位数", groupTotal: "同岗整体值" },
  quotaPlace: (position, last) => `排第 ${position} 位，名额到第 ${last} 位`,

  person: ({ agent, id, name, post, period }) => `${agent}${name !== null && name !== agent ? `（${name}）` : ""}${id === null ? "" : `，工号 ${id}`}${post === "" ? "" : `，岗位 ${post}`}${period === null ? "" : `，考核周期 ${period}`}`,
  unranked: {
    "no-scorecard": "该岗位没有评分卡，只列出、不评分。",
    incomplete: "缺少必须有的考核项，不评分、不排名、不发奖金。",
    "no-score": "没有任何可评分的考核项，只列出、不排名。",
    "not-taking-part": "本期不参与考核：显示得分，不排名、不评等级、不发奖金。",
  },
  criterion: ({ metric, value, rule, points, weight, contribution }) => `${metric} ${value}：${rule}，得 ${points} 分，权重 ${weight}，贡献 ${contribution} 分。`,
  criterionMissing: ({ metric, weight }) => `${metric} 无数据：不计入，权重 ${weight} 由其余考核项分摊。`,
  criterionZero: ({ metric, weight }) => `${metric} 无数据：按 0 分计，权重 ${weight} 保留。`,
  criterionNotAssessed: ({ metric, condition }) => `${metric} 不考核：${condition}（样本不足），权重由其余考核项分摊。`,
  sliceOf: ({ slice, metric, value, rule, points }) => `${slice}：${metric} ${value}，${rule}，得 ${points} 分`,
  sliceMean: (count) => `${count} 段得分的平均`,
  because: (condition) => `因 ${condition}，`,
  source: ({ sheet, column, rows }) => `取自「${sheet}」的「${column}」列${rows}`,
  rows: (ranges, count) => `第 ${ranges} 行（共 ${count} 行）`,

  linear: ({ worst, best, min, max }) => `从 ${worst} 到 ${best} 按比例得 ${min}～${max} 分`,
  attainment: ({ target, lower, inverse, floor, cap }) => `目标 ${target}，${lower ? (inverse ? "按目标÷实际" : "每超出目标 1% 减 1 分") : "按达成率"}计分，${floor === "0" ? "" : `保底 ${floor} 分，`}封顶 ${cap} 分`,
  band: (edge, points) => `达到 ${edge} 一档（${points} 分）`,
  bandOtherwise: "未达到任何一档",
  bandInterpolated: (nodes) => `按 ${nodes} 逐段插值`,
  perUnit: ({ start, below, line, per, points, deducts, whole }) => `起始 ${start} 分，${below ? "低于" : "超过"} ${line} 的部分每 ${per} ${deducts ? "扣" : "加"} ${points} 分${whole ? "（不足一档不计）" : ""}`,
  rankRule: ({ lower, banded, byPercentile, place, size }) => `在同岗 ${size} 人中${lower ? "由低到高" : "由高到低"}排第 ${place} 名，按名次${byPercentile ? "占比" : ""}${banded ? "分档" : "比例"}计分`,
  relativeTo: (reference, value) => `与${reference} ${value} 之比：`,

  mean: (terms, mean) => `加权平均：${terms} = ${mean} 分。`,
  adjustment: ({ metric, value, effect }) => `${metric} ${value}：${effect} 分。`,
  total: (score) => `总分 ${score} 分。`,
  standing: ({ pool, rank, size }) => `在「${phrases.poolName(pool)}」${size} 人中排第 ${rank} 名。`,
  tier: (tier) => `等级：${tier}。`,
  missed: (sentence) => `未达到 ${sentence}。`,

  payout: ({ kind, base, factor, score, payout }) =>
    ({
      fixed: `按等级发放固定奖金 ${payout} 元。`,
      coefficient: `奖金基数 ${base} 元 × 系数 ${factor} = ${payout} 元。`,
      perScore: `奖金基数 ${base} 元 × ${factor} × 总分 ${score} ÷ 100 = ${payout} 元。`,
      between: `按总分 ${score} 在区间内折算，奖金 ${payout} 元。`,
      none: "该等级没有奖金。",
    })[kind],
  share: (share) => `从奖金池分得 ${share} 元（已含出勤折算）。`,
  proration: ({ proration, prorated }) => `出勤折算 ${proration}：${prorated} 元。`,
  commission: (commission) => `提成 ${commission} 元。`,
  moneyAdjustments: (money) => `金额加减 ${money} 元。`,
  rounding: (money) => `取整与上下限调整 ${money} 元。`,
  bonus: (amount) => `奖金合计 ${amount} 元。`,
  noBonus: "没有奖金。",
};
