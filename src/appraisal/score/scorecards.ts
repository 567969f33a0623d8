import type { Bonus, Rubric, Scorecard, Tier } from "../rubric/types";

/** The scorecard of a post: its own, else the one for "*", else null. */
export function scorecardOf(rubric: Rubric, post: string): Scorecard | null {
  const named = rubric.scorecards.find((scorecard) => scorecard.posts.includes(post));
  return named ?? rubric.scorecards.find((scorecard) => scorecard.posts.includes("*")) ?? null;
}

/** The tiers that hold for a scorecard: its own, else the rubric's. */
export function tiersOf(rubric: Rubric, scorecard: Scorecard): readonly Tier[] {
  return scorecard.tiers ?? rubric.tiers;
}

/** The bonus that holds for a scorecard: its own (null: none is paid), else the rubric's. */
export function bonusOf(rubric: Rubric, scorecard: Scorecard): Bonus | null {
  return scorecard.bonus === undefined ? rubric.bonus : scorecard.bonus;
}
