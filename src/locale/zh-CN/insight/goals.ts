import type { GoalsPhrases } from "../../insight/goals";

export const goals: GoalsPhrases = {
  tool: { title: "按目标反推", text: "想让前 15% 拿最高等级，分数线定在哪里？奖金正好用完预算，标准要乘多少？" },
  share: "最高等级的比例",
  shareText: (tier) => `从现在的总分反推「${tier}」的分数线，其余条件不变。`,
  tierList: "哪一套等级",
  allPosts: "通用等级",
  shareOf: "想要的比例",
  shareUnreadable: "请填 0 到 100% 之间的比例，如 15%。",
  wanted: ({ ranked, wanted, share }) => `参与排名 ${ranked} 人，${share} 是 ${wanted} 人。`,
  eligible: ({ tier, eligible }) => `满足「${tier}」其余条件的只有 ${eligible} 人，分数线再低也不会更多。`,
  noExact: (wanted) => `有人同分，分数线做不到正好 ${wanted} 人。最接近的是：`,
  exact: (score, heads) => `总分 ≥ ${score}，正好 ${heads} 人`,
  nearly: (score, heads) => `总分 ≥ ${score}，${heads} 人`,
  noTiers: "这套等级只有一档，没有分数线可定。",
  budget: "奖金等于预算",
  budgetText: "各等级的奖金标准同乘一个系数，使奖金合计不超过预算、又最接近预算。提成、加减款、最低最高限额和取整不变。",
  amount: "预算（元）",
  factor: ({ factor, total, left }) => `奖金标准 × ${factor}，奖金合计 ${total} 元，余 ${left} 元。`,
  refusals: {
    "paid-from-pool": "奖金是从固定金额的奖金池里分的，改奖金池总额就行，不用系数。",
    "nothing-to-scale": "没有可以乘系数的奖金标准，或者没有人拿到。",
    "too-small": "预算太少：光是提成、加减款和最低奖金就超过了。",
    "too-large": "预算太多：受每人最高奖金限制，发不到这么多。",
  },
  nearest: (total) => `最接近预算的奖金合计是 ${total} 元。`,
  noAmount: "请填预算。",
};
