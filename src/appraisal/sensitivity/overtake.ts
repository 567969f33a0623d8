/**
 * 反超: the smallest change of one weight that puts one agent ahead of another.
 */
import { standings as standingsOf, type Standings } from "../appraise";
import { floor15, to15 } from "../number";
import type { Rubric } from "../rubric/types";
import { limitsTowards } from "./limits";
import { scorePaths } from "./paths";
import type { WeightLimit } from "./stability";
import type { Watch } from "./watch";
import { steppedWeights, weightTotal, withWeights, type CriterionPlace } from "../weights/scale";

/** What moving one weight can do for the agent who is behind. */
export interface Overtaking extends CriterionPlace {
  readonly metric: string;
  readonly weight: number;
  readonly total: number;
  /**
   * The last weights, below and above today's, at which the other is not yet behind; null where no
   * weight in that direction is enough. `included`: at this very weight nothing is changed yet.
   */
  readonly low: WeightLimit | null;
  readonly high: WeightLimit | null;
}

/**
 * For every weight that either agent's score rests on how far it has to move until `behind` is ranked
 * ahead of `ahead`, all other weights scaled in proportion; by smallest change first, those that
 * cannot do it left out. Ties go by the tie-breakers; a tie that they leave is not enough. [] for
 * agents who are not ranked together, or stand in that order already.
 *
 * @param behind, ahead indices into the table's agents
 * @example overtakings(standings, 1, 0)[0] // {metric: "conversion", weight: 60, low: {weight: 57.12, …}, …}
 */
export function overtakings(standings: Standings, behind: number, ahead: number): Overtaking[] {
  const { rubric, ranking } = standings;
  const pool = ranking.pools.find(({ sorted }) => sorted.includes(behind) && sorted.includes(ahead));
  if (pool === undefined || ranking.ahead(behind, ahead) < 0) return [];
  const pair = { key: pool.key, sorted: Int32Array.of(ahead, behind) };
  const watch: Watch = { lasts: [1], isIn: (agent, _, position) => agent === ahead && position === 1 };
  const members = new Uint8Array(standings.table.agents.length);
  members[ahead] = 1;
  const found = rubric.scorecards.flatMap(({ criteria }, scorecard) =>
    criteria.flatMap(({ metric, weight }, criterion): Overtaking[] => {
      const paths = scorePaths(standings, { scorecard, criterion });
      if (paths === null || !pair.sorted.some((agent) => paths.isMoved(agent))) return [];
      const [low, high] = ([-1, 1] as const).map((direction) => limitsTowards(direction, standings, paths, pair, [{ watch, members }], [])[0]!).map((limit) => (limit.ends === "change" ? limit : null)) as [WeightLimit | null, WeightLimit | null];
      return low === null && high === null ? [] : [{ scorecard, criterion, metric, weight, total: weightTotal(criteria.map((each) => each.weight)), low, high }];
    }),
  );
  return found.sort((a, b) => smallestChange(a) - smallestChange(b));
}

/** How far the weight has to move, as a share of all weights. */
export function smallestChange({ weight, total, low, high }: Overtaking): number {
  return Math.min(...[low, high].flatMap((limit) => (limit === null ? [] : [Math.abs(limit.weight - weight) / total])));
}

/** Steps beyond the limit that are tried: rounding the other weights can undo the first of them. */
const MOST_STEPS = 20;

/**
 * The rubric with the weight moved beyond a limit of `overtakings`, in whole steps and as few as it
 * takes until `behind` is ranked ahead.
 *
 * @param end which of the two limits, one that is not null
 * @param step as of `steppedWeights`
 * @returns null where the end of the scale, or of the tries, comes first
 * @example overtakingRubric(standings, found[0], "high", { behind: 1, ahead: 0 }, 0.01)
 */
export function overtakingRubric({ rubric, table }: Standings, { scorecard, criterion, total, ...limits }: Overtaking, end: "low" | "high", { behind, ahead }: { readonly behind: number; readonly ahead: number }, step: number): Rubric | null {
  const weights = rubric.scorecards[scorecard]!.criteria.map((each) => each.weight);
  const direction = end === "high" ? 1 : -1;
  const first = end === "high" ? floor15(limits.high!.weight / step) : -floor15(-limits.low!.weight / step);
  for (let n = 0; n <= MOST_STEPS; n++) {
    const weight = to15((first + direction * n) * step);
    if (weight < 0 || weight > total) return null;
    const moved = withWeights(rubric, scorecard, steppedWeights(weights, criterion, weight, step));
    if (standingsOf(moved, table).ranking.ahead(behind, ahead) < 0) return moved;
  }
  return null;
}
