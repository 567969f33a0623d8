import type { FunctionCodes } from "../../functions/codes";
import type { FunctionPhrases, FunctionWording } from "../functions";
import type { Wording } from "../wording";

const NEEDS = "请改用 KPI.SCORES，它会读取数据。";

export const functionIssues: Wording<FunctionCodes> = {
  "argument-empty": () => "没有内容。请填写，或选中所在区域；有表头的要连表头一起选。",
  "argument-not-number": ({ text }) => `“${text}”不是数字。请填数字，如 95、95% 或 1.5万；没有就留空。`,
  "argument-not-vector": () => "选中的区域有多行多列。请只选一行或一列。",
  "argument-not-cell": () => "选中的是多个单元格。请只选一个。",
  "argument-not-position": ({ text }) => `${text} 不能作名次或人数。请填从 1 起的整数。`,
  "lengths-differ": ({ count, other, otherCount }) => `这里有 ${count} 个单元格，${other} 有 ${otherCount} 个。两边请选同样多。`,
  "weight-negative": ({ text }) => `权重 ${text} 小于 0。权重不能为负；要扣分请用总分加减项。`,
  "data-without-agents": ({ headings }) => `没有找到客服列。请连表头一起选中数据，并把这一列命名为“客服”，或以下之一：${headings}。`,
  "data-agent-twice": ({ agent }) => `${agent} 有两行，都会计入。请每人只留一行（考核数据里是每个分段一行）；改了分段平均之后，请重新评分。`,
  "data-without-metric": ({ metric }) => `数据里没有方案要读的“${metric}”这一列。请补上这一列，或重新评分以更新考核数据。`,
  "data-without-total": ({ metric }) => `数据里没有“${metric}”的同岗整体值，从每人一行算不出来。请重新评分以更新考核数据。`,
  "agent-not-in-data": ({ agent }) => `数据里没有客服“${agent}”。请按客服列里的昵称填写。`,
  "criterion-without-row": () => "表头下面没有考核项。请选中考核项表的表头和某个考核项所在的行。",
  "group-needed": () => "这条规则要与同岗的人比较。请给出同岗全部人的值。",
  "group-without-value": () => "没有大于 0 的值可比，算不出得分。请给出同岗全部人的值。",
  "target-of-metric": ({ metric }) => `目标是每人自己的“${metric}”，只凭一个值算不出来。${NEEDS}`,
  "target-of-rows": () => `同岗整体值要用全部数据行计算，只凭各人的值算不出来。${NEEDS}`,
  "weights-nothing": () => "没有大于 0 的权重可用。请填写权重。",
  "tiers-of-posts": ({ posts }) => `选中的等级属于几个岗位：${posts}。请只选表头和一个岗位的行。`,
  "tier-needs-data": ({ tier }) => `“${tier}”除总分外还有必须满足的条件（如 满意度≥95%）。${NEEDS}`,
  "tier-needs-rank": ({ tier }) => `“${tier}”要看名次。请给出名次。`,
  "tier-needs-size": ({ tier }) => `“${tier}”要看占排名人数的比例。请给出参加排名的人数。`,
  "rank-above-size": ({ rank, size }) => `名次 ${rank} 超过了排名人数 ${size}。请改正其中之一。`,
  "steps-not-pairs": () => "阶梯要有两列：超过多少、比例多少。请选中这两列，或写成文字，如 >0:0.1%; >20000:0.35%。",
  "duration-not-read": ({ text }) => `“${text}”不是时长。请写成 80、1分20秒、1:20 或 00:01:20。`,
  "rate-not-read": ({ text }) => `“${text}”不是比率。请写成 97.5% 或 0.975。`,
  "rate-outside": ({ text }) => `${text} 不在 0 到 100% 之间。请改正。`,
  "function-failed": ({ reason }) => `函数没有算出来（${reason}）。可以重新计算试试；若仍如此，请把公式一并反馈给我们。`,
};

const data = "带表头的数据，每人一行：KpiData[#All]";
const criteria = "带表头的考核项表：KpiCriteria[#All]";
const tiers = "带表头的等级表，从好到差：KpiTiers[#All]";
const settings = "带表头的设置表：KpiSettings[#All]";
const metrics = "带表头的指标表，给出单位和中英文名称：KpiMetrics[#All]";
const score = "总分；没有总分的人留空";
const rank = "名次，等级看名次时填写";
const size = "一起排名的人数，等级有名额比例或名次占比时填写";

const functions: Readonly<Record<keyof FunctionPhrases["functions"], FunctionWording>> = {
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

export const functionPhrases: FunctionPhrases = {
  functions,
  argument: ({ argument, row, column, message }) => (argument === null ? message : `参数 ${argument}${row === null ? "" : ` 第 ${row} 行第 ${column} 列`}：${message}`),
};
