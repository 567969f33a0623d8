import type { FunctionHelp } from "../function-help";

const data = "带表头的数据，每人一行：KpiData[#All]";
const criteria = "带表头的考核项表：KpiCriteria[#All]";
const tiers = "带表头的等级表，从好到差：KpiTiers[#All]";
const settings = "带表头的设置表：KpiSettings[#All]";
const metrics = "带表头的指标表，给出单位和中英文名称：KpiMetrics[#All]";
const score = "总分；没有总分的人留空";
const rank = "名次，等级看名次时填写";
const size = "一起排名的人数，等级有名额比例或名次占比时填写";

export const functionHelp: FunctionHelp = {
  SCORES: { description: "一次算出全队的得分、总分、名次和等级：客服、岗位、各考核项得分、总分、名次、等级。", parameters: { data, criteria, tiers, settings, metrics } },
  POINTS: {
    description: "按考核项的评分规则，一个指标值得多少分；考核项下面的条件行不计。",
    parameters: { value: "指标值：时长用秒，比率用小数或百分数", criterion: "考核项表的表头和该考核项所在的行", group: "同岗全部人的值（含本人），按名次或与均值比较的规则要用" },
  },
  TOTAL: { description: "按权重求总分：Σ 权重×得分 ÷ Σ 权重。得分为空的连同权重一起不计。", parameters: { points: "一行或一列得分", weights: "同样多的权重" } },
  TIER: { description: "总分属于哪个等级。等级里有必须满足的指标条件时要用数据，请用 SCORES。", parameters: { score, tiers, rank, size } },
  BONUS: {
    description: "总分对应的奖金：所在等级的奖金乘以出勤折算，四舍五入到分。",
    parameters: { score, tiers, base: "奖金基数，系数按它计算", proration: "出勤折算，0 到 1；全勤留空", rank, size },
  },
  COMMISSION: {
    description: "一笔金额的提成，四舍五入到分。",
    parameters: { amount: "金额；为空没有提成", steps: "文字如 >0:0.1%; >20000:0.35%，或两列：超过多少、比例", mode: "分段累进（每段按各自比例，不填即此）或 全额（全部按达到的最高档）" },
  },
  POOL: {
    description: "按权重分一笔钱，分到最小单位，各份之和正好等于总额。",
    parameters: { amount: "要分的金额", weights: "一行或一列权重；空的不分", unit: "最小单位：不填为 0.01，可填 1、10 或 100" },
  },
  RANK: { description: "按分数从高到低排名次，同分同名次。", parameters: { scores: "一行或一列分数；空的不排", ties: "并列取前 1,2,2,4（不填即此）、并列取后 1,3,3,4 或 名次连续 1,2,2,3" } },
  SECONDS: { description: "把时长读成秒：1分20秒、1:20（分:秒）、00:01:20、1.5分钟、2h。数字就是秒。", parameters: { text: "一个时长，或一片区域" } },
  RATE: { description: "把比率读成 0 到 1 的小数：97.5% 是 0.975。没有百分号的数，区域里有大于 1.5 的就都按百分数读。", parameters: { text: "一个比率，或一列" } },
  EXPLAIN: { description: "逐步说明一位客服的得分、名次、等级和奖金怎么来的，每步一句，向下排列。", parameters: { agent: "客服昵称", data, criteria, tiers, settings, metrics } },
};
