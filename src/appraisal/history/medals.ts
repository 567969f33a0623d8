/**
 * 金牌名单: who has held the best tier for so many periods running, with the evidence.
 */
import { groupBy } from "../group-by";
import { periodAfter } from "../period";

/** One agent's outcome in one closed period. */
export interface Outcome {
  readonly agent: string;
  /** 2026-05 or 2026Q2; all of one kind, as months and quarters follow each other only among themselves. */
  readonly period: string;
  /** null: not ranked. */
  readonly tier: string | null;
  readonly score: number | null;
}

export interface Medal<O extends Outcome = Outcome> {
  readonly agent: string;
  /** The periods running up to the last one, oldest first. */
  readonly evidence: readonly O[];
}

/**
 * Agents who had the best tier in each of the last `periods` periods, and maybe longer; the longest
 * first, those of one length by the mean of their scores. A period without a rank, without the
 * agent, or of which the history holds nothing ends the run: nobody knows of it.
 *
 * @param isBest whether a tier, in the wording then in force, was the best of the agent's post
 * @throws RangeError when the number of periods is not a whole number above 0
 * @example medals(history, ({ tier }) => tier === "S", 3) // [{agent: "琳琳", evidence: [三月, 四月, 五月]}]
 */
export function medals<O extends Outcome>(history: readonly O[], isBest: (outcome: O) => boolean, periods: number): Medal<O>[] {
  if (!Number.isInteger(periods) || periods < 1) throw new RangeError("a run is of at least one period");
  const latest = history.reduce((last, { period }) => (period > last ? period : last), "");
  return [...groupBy(history, ({ agent }) => agent)]
    .map(([agent, outcomes]): Medal<O> => ({ agent, evidence: runUpTo(latest, outcomes, isBest) }))
    .filter(({ evidence }) => evidence.length >= periods)
    .sort((a, b) => b.evidence.length - a.evidence.length || meanScore(b) - meanScore(a));
}

/** An agent's last periods with the best tier, each right after the one before. */
function runUpTo<O extends Outcome>(latest: string, outcomes: readonly O[], isBest: (outcome: O) => boolean): O[] {
  const run: O[] = [];
  for (const outcome of [...outcomes].sort((a, b) => (a.period < b.period ? 1 : -1))) {
    const follows = run.length === 0 ? outcome.period === latest : periodAfter(outcome.period) === run[0]!.period;
    if (!follows || outcome.tier === null || !isBest(outcome)) break;
    run.unshift(outcome);
  }
  return run;
}

/** In the best tier everybody has a score; who comes from a history that lost it counts last. */
function meanScore({ evidence }: Medal): number {
  return evidence.reduce((sum, { score }) => sum + (score ?? 0), 0) / evidence.length;
}
