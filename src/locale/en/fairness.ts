import type { FairnessPhrases } from "../fairness";

export const fairness: FairnessPhrases = {
  groups: (column) => `[Tiers by ${column}]`,
  across: "[Ranking across posts: by place within the post, not by score]",
  raters: (metric, common) => `[Lenient and severe raters: ${metric}, common mean ${common}]`,
  ratersNote: "The correction brings every rater's mean to the common one. It takes for granted that raters were given agents alike: leave it off where one rates only beginners.",
  corrected: "By the corrected ratings (for information; nothing is written):",
  nobodyMoves: "No rank and no tier changes.",
  columns: { group: "Group", ranked: "Ranked", mean: "Mean score", median: "Median", tiers: "Tiers", note: "Note", rank: "Rank", agent: "Agent", post: "Post", placeInPost: "Of", percentile: "Percentile", rater: "Rater", ratings: "Ratings", given: "Mean given", correction: "Correction" },
  tier: (tier, heads) => `${tier} ${heads}`,
  tooFew: (fewest) => `too few (under ${fewest})`,
  noGroup: "not filled in",
  became: (before, after) => (before === after ? after : `${before} → ${after}`),
};
