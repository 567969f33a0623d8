import type { DashboardPhrases } from "../dashboard";

const inPost = (post: string, text: string) => (post === "" ? text : `${text} (${post})`);

const among = (first: string | null) => (first === null ? "" : ` (top ${first})`);

export const dashboard: DashboardPhrases = {
  topics: { overview: "Overview", pay: "Tiers and pay", people: "People", moves: "Changes", weakness: "Weak spots", action: "Next step" },
  overview: ({ heads, ranked, mean, before }) => `${heads} agents, ${ranked} of them ranked, ${mean} points on average${before === null ? "" : `; ${before.mean} in ${before.period}, a change of ${before.change}`}.`,
  nobody: (heads) => `${heads} agents, none of them ranked. The last column of KPI Scores says why.`,
  pay: ({ tiers, amount, perHead, change }) => `${tiers}${amount === null ? "" : `; bonuses of ${amount} in all, ${perHead} a head${change === null ? "" : `, ${change} against the period before`}`}.`,
  tierHeads: (tier, heads) => `${tier}: ${heads}`,
  people: ({ best, score, coaching }) => `Highest score: ${best} (${score}).${coaching === null ? "" : ` To be coached: ${coaching}.`}`,
  person: (agent, figure) => `${agent} (${figure})`,
  moves: ({ up, down, promoted, demoted }) => `${up === null ? "" : `Most improved: ${up}. `}${down === null ? "" : `Fell furthest: ${down}. `}Tiers up: ${promoted}; down: ${demoted}.`,
  weakness: (items) => `Lowest criterion of each post: ${items}.`,
  weakItem: ({ post, criterion, mean }) => `${inPost(post, criterion)} at ${mean} points`,
  action: ({ post, criterion, loss, agents }) => `Work on ${inPost(post, criterion)} first: it costs ${loss} points of the score a head, more than anything else. Begin with ${agents}.`,
  charts: { tiers: "Agents by tier", bonus: "Bonus by tier", criteria: "Mean points by post and criterion", trend: "Mean score over time" },
  rankingTitle: (first) => `Ranking by score${among(first)}`,
  compositionTitle: (post, first) => `${post === "" ? "What scores are made of" : `${post}: what scores are made of`}${among(first)}`,
  data: "Chart data",
  agent: "Agent",
  tier: "Tier",
  criterion: "Criterion",
  period: "Period",
  score: "Score",
  heads: "Heads",
  amount: "Bonus",
  points: "Mean points",
  adjustment: "Adjustments and rounding",
  everybody: "Everybody",
  postAndCriterion: (post, criterion) => (post === "" ? criterion : `${post} · ${criterion}`),
  listSeparator: ", ",
  partSeparator: "; ",
};
