/**
 * 金牌名单: who has held the best tier for so many periods running, with the evidence.
 */
import { groupBy } from "../group-by";

/** One agent's outcome in one closed period. */
export interface Outcome {
  readonly agent: string;
  /** 2026-05 or 2026Q2; all of one kind, as months and quarters follow each other only among themselves. */
  readonly period: string;
  /** null: not ranked. */
  readonly tier: string | null;
  readonly score: number | null;
}

export interface Medal {
  readonly agent: string;
  /** The periods running up to the last one, oldest first. */
  readonly evidence: readonly Outcome[];
}

/**
 * Agents who had one of the tiers in each of the last `periods` periods that the history holds, and
 * maybe longer; the longest first. A period without a rank, or without the agent, ends the run.
 *
 * @param tiers the names of the best tier, in every wording that was in force
 * @throws RangeError when the number of periods is not a whole number above 0
 * @example medals(history, ["S"], 3) // [{agent: "琳琳", evidence: [三月, 四月, 五月]}]
 */
export function medals(history: readonly Outcome[], tiers: readonly string[], periods: number): Medal[] {
  if (!Number.isInteger(periods) || periods < 1) throw new RangeError("a run is of at least one period");
  const latestFirst = [...new Set(history.map(({ period }) => period))].sort().reverse();
  return [...groupBy(history, ({ agent }) => agent)]
    .map(([agent, outcomes]): Medal => ({ agent, evidence: runOf(outcomes, latestFirst, tiers).reverse() }))
    .filter(({ evidence }) => evidence.length >= periods)
    .sort((a, b) => b.evidence.length - a.evidence.length);
}

function runOf(outcomes: readonly Outcome[], latestFirst: readonly string[], tiers: readonly string[]): Outcome[] {
  const run: Outcome[] = [];
  for (const period of latestFirst) {
    const outcome = outcomes.find((each) => each.period === period);
    if (outcome === undefined || outcome.tier === null || !tiers.includes(outcome.tier)) break;
    run.push(outcome);
  }
  return run;
}
