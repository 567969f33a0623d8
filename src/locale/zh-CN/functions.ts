import type { FunctionCodes } from "../../functions/codes";
import type { FunctionPhrases } from "../functions";
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

export const functionPhrases: FunctionPhrases = {
  argument: ({ argument, row, column, message }) => (argument === null ? message : `参数 ${argument}${row === null ? "" : ` 第 ${row} 行第 ${column} 列`}：${message}`),
};
