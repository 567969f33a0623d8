/** The picture of a weight: whose scores are drawn, and over which part of the scale. */
import type { Standings } from "../../../appraisal/appraise";
import { scorePaths } from "../../../appraisal/sensitivity/paths";
import type { CriterionSensitivity } from "../../../appraisal/sensitivity/sensitivity";
import type { Stability } from "../../../appraisal/sensitivity/stability";

/** One agent's score as the weight moves. */
export interface Line {
  /** Index into the table's agents. */
  readonly agent: number;
  /** Whether the agent's tier is among the first to change. */
  readonly isFirst: boolean;
  /** Left to right, as [weight, score]; unrounded, within the limits of the score. */
  readonly points: readonly (readonly [number, number])[];
}

export interface Lines {
  /** The weights at the ends of the picture. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Line[];
}

/** More lines cannot be told apart in a narrow pane. */
const MOST_LINES = 12;
/** A path is straight, or bent where somebody lacks a criterion: so many points show either. */
const SAMPLES = 24;
/** How much of the scale is shown beside the interval, as a part of the interval; and the least part of the scale that is shown at all. */
const MARGIN = 0.75;
const LEAST = 0.2;

/**
 * The lines of those whose tier changes first, then of those nearest to a cut today; null where the
 * other weights are all 0 and nothing can move.
 */
export function linesOf(standings: Standings, found: CriterionSensitivity): Lines | null {
  const paths = scorePaths(standings, found);
  if (paths === null) return null;
  const { min, max } = standings.rubric.score;
  const [from, to] = windowOf(found);
  const first = agentsAtEnds(found.tiers);
  const shown = [...new Set([...first, ...nearestToCuts(standings)])].filter((agent) => paths.isMoved(agent) && standings.ranking.rank[agent] !== 0).slice(0, MOST_LINES);
  const weights = Array.from({ length: SAMPLES + 1 }, (_, n) => from + ((to - from) * n) / SAMPLES);
  const lines = shown.map((agent) => ({
    agent,
    isFirst: first.includes(agent),
    points: weights.map((weight): [number, number] => [weight, Math.min(max, Math.max(min, paths.sumAt(agent, weight)))]).filter(([, score]) => !Number.isNaN(score)),
  }));
  return { from, to, lines };
}

/** The interval with what is beside it, so that a narrow one can be seen. */
function windowOf({ tiers, weight, total }: CriterionSensitivity): [number, number] {
  if ("untold" in tiers) return [0, total];
  const [low, high] = [tiers.low.weight, tiers.high.weight];
  const beside = Math.max(MARGIN * (high - low), (LEAST * total - (high - low)) / 2);
  return [Math.max(0, Math.min(low, weight) - beside), Math.min(total, Math.max(high, weight) + beside)];
}

function agentsAtEnds(stability: Stability): readonly number[] {
  return "untold" in stability ? [] : [...stability.low.agents, ...stability.high.agents];
}

/** Ranked agents by how far their score is from that of the nearest agent of another tier in their pool. */
function nearestToCuts({ assessment: { score }, ranking, tiering }: Standings): number[] {
  const gaps = new Map<number, number>();
  for (const { sorted } of ranking.pools) {
    for (let n = 0; n < sorted.length; n++) {
      const agent = sorted[n]!;
      const others = [sorted.subarray(0, n).findLast((other) => tiering.tier[other] !== tiering.tier[agent]), sorted.subarray(n + 1).find((other) => tiering.tier[other] !== tiering.tier[agent])];
      gaps.set(agent, Math.min(...others.flatMap((other) => (other === undefined ? [] : [Math.abs(score[other]! - score[agent]!)]))));
    }
  }
  return [...gaps].filter(([, gap]) => Number.isFinite(gap)).sort(([, a], [, b]) => a - b).map(([agent]) => agent);
}
