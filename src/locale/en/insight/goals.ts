import type { GoalsPhrases } from "../../insight/goals";

export const goals: GoalsPhrases = {
  tool: { title: "Work back from a goal", text: "Where to put the cut so that 15% get the best tier; by what factor to multiply bonuses so that they meet the budget." },
  share: "Share in the best tier",
  shareText: (tier) => `Reads the least score for ${tier} off today's scores; its other conditions stay.`,
  tierList: "Tiers",
  allPosts: "For all posts",
  shareOf: "Wanted share",
  shareUnreadable: "A share between 0 and 100%, as in 15%.",
  wanted: ({ ranked, wanted, share }) => `Ranked: ${ranked}; ${share} of them are ${wanted}.`,
  eligible: ({ tier, eligible }) => `Only ${eligible} meet the other conditions of ${tier}, so no cut lets in more.`,
  noExact: (wanted) => `Scores are tied, so no cut lets in exactly ${wanted}. The nearest are:`,
  exact: (score, heads) => `Score ≥ ${score}: exactly ${heads}`,
  nearly: (score, heads) => `Score ≥ ${score}: ${heads}`,
  noTiers: "There is one tier only, so there is no cut to set.",
  budget: "Bonus that meets the budget",
  budgetText: "All payouts of the tiers times one factor, so that the bonus total comes as near to the budget as it can without passing it. Commission, adjustments, limits and rounding stay.",
  amount: "Budget",
  factor: ({ factor, total, left }) => `Payouts × ${factor}: bonus total ${total}, ${left} left.`,
  refusals: {
    "paid-from-pool": "Bonuses share a pool of a fixed amount: change the amount of the pool instead.",
    "nothing-to-scale": "No tier pays anything that could be multiplied, or nobody has it.",
    "too-small": "The budget is too small: commission, adjustments and least bonuses alone are more.",
    "too-large": "The budget is too large: the greatest bonus per agent holds the total down.",
  },
  nearest: (total) => `The nearest bonus total is ${total}.`,
  noAmount: "It needs a budget.",
};
