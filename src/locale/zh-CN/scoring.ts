import type { ScoringCodes } from "../../appraisal/issues";
import { formatComparison, formatMoney, formatValue } from "../format";
import type { Wording } from "../wording";
import { phrases } from "./phrases";

const references: Readonly<Record<string, string>> = { groupMean: "同岗均值", groupMedian: "同岗中位数", groupTotal: "同岗整体值" };

export const scoring: Wording<ScoringCodes> = {
  "post-without-scorecard": ({ post, heads }) =>
    post === ""
      ? `有 ${heads} 人没有岗位，只列出、不评分。请在花名册补上岗位，或在方案里填默认岗位，或用岗位“*”统一评分。`
      : `岗位「${post}」没有评分卡，${heads} 人只列出、不评分。请在方案里为该岗位增加考核项，或用岗位“*”统一评分。`,
  "target-missing": ({ agent, metric, target }) => `${agent} 的「${target}」缺失或不大于 0，「${metric}」无法计算，按缺失处理。请补上该员工的「${target}」。`,
  "reference-missing": ({ post, metric, reference }) => `${post === "" ? "" : `岗位「${post}」的`}「${metric}」没有可用的${references[reference] ?? reference}（缺失或不大于 0），该考核项按缺失处理。请检查该列数据。`,
  "not-assessed": ({ agent, metric, of, op, bound, unit }) => `${agent} 的「${metric}」不考核：${of} ${formatComparison(op)} ${formatValue(bound, unit, "zh-CN")}（样本不足），其余考核项按权重折算。`,
  "agent-incomplete": ({ agent, metric }) => `${agent} 缺少必须有的「${metric}」，不评分、不排名、不发奖金。请补齐数据后重新计算。`,
  "no-score": ({ agent }) => `${agent} 没有任何可评分的考核项，只列出、不排名。请检查该员工本期数据，或在花名册中设为不参与考核。`,
  "score-on-little": ({ agent, share }) => `${agent} 有得分的考核项只占权重的 ${formatValue(share, "rate", "zh-CN")}，总分由这一小部分折算而来。发奖金前请核对缺失的数据。`,
  "pool-cell-empty": ({ agent }) => `${agent} 在花名册中的分组为空，与其他未分组人员一起排名。请在花名册补上分组。`,
  "quota-tie": ({ pool, tier, heads, given }) => `「${phrases.poolName(pool)}」的「${tier}」应到第 ${heads} 名为止，因并列实际到 ${given} 人，并列者一律取较好等级。`,
  "base-missing": ({ agent, metric }) => `${agent} 缺少奖金基数「${metric}」，奖金未计算。请补上后重新计算。`,
  "proration-missing": ({ agent, actual }) => `${agent} 的「${actual}」或应出勤缺失，按全勤计算。如有缺勤请补上。`,
  "pool-amount-missing": ({ pool }) => `排名池「${pool}」没有奖金池金额。请在方案的奖金池中补上「${pool}」的金额。`,
  "pool-weight-zero": ({ pool, amount }) => `「${phrases.poolName(pool)}」没有人可分奖金池的 ${formatMoney(amount)} 元，本池未发放。请检查基数、系数和出勤。`,
};
