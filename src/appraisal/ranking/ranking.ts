/**
 * 排名: agents of one pool in order of score, ties broken by metrics, places given out.
 */
import { compare15 } from "../number";
import { ascendingOrder, eachTie } from "../order";
import type { Rubric } from "../rubric/types";
import { tieBreakerDirection } from "./direction";

/** Places of the ranked agents, each column aligned with the table's agents; 0 where not ranked. */
export interface Places {
  /** 1 + agents strictly ahead: what quotas count. */
  readonly position: Int32Array;
  /** The rank shown, ties as the rubric says. */
  readonly rank: Int32Array;
}

/** Negative when agent a is ahead of agent b, 0 when nothing separates them. */
export type Ahead = (a: number, b: number) => number;

/**
 * Score descending, then each tie-breaker by its direction; a missing tie-breaker comes last.
 *
 * @param shown the shown values of a metric, aligned with the table's agents
 */
export function orderOfMerit(score: Float64Array, rubric: Pick<Rubric, "ranking" | "scorecards">, shown: (metric: string) => Float64Array): Ahead {
  const breakers = rubric.ranking.tieBreakers.map((breaker) => ({
    values: shown(breaker.metric),
    sign: tieBreakerDirection(breaker, rubric) === "higher" ? -1 : 1,
  }));
  return (a, b) => {
    const byScore = compare15(score[b]!, score[a]!);
    if (byScore !== 0) return byScore;
    for (const { values, sign } of breakers) {
      const order = missingLast(values[a]!, values[b]!, sign);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function missingLast(a: number, b: number, sign: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return sign * compare15(a, b);
}

/** The pool's agents best first; agents that nothing separates keep their input order. */
export function sortPool(members: readonly number[], score: Float64Array, ahead: Ahead): Int32Array {
  const behind = new Float64Array(members.length);
  for (let k = 0; k < behind.length; k++) behind[k] = -score[members[k]!]!;
  const order = ascendingOrder(behind);
  const sorted = order.map((k) => members[k]!);
  // Only where scores tie has the order of merit more to ask.
  eachTie(order, behind, (from, to) => {
    if (to - from > 1) sorted.subarray(from, to).sort((a, b) => ahead(a, b) || a - b);
  });
  return sorted;
}

/**
 * Writes the places of one sorted pool. Ties share a place: min 1,2,2,4; max 1,3,3,4; dense 1,2,2,3.
 */
export function giveOutPlaces(sorted: Int32Array, ahead: Ahead, ties: Rubric["ranking"]["ties"], places: Places): void {
  let from = 0;
  let step = 0;
  for (let i = 1; i <= sorted.length; i++) {
    if (i < sorted.length && ahead(sorted[i - 1]!, sorted[i]!) === 0) continue;
    step++;
    const rank = { min: from + 1, max: i, dense: step }[ties];
    for (let k = from; k < i; k++) {
      places.position[sorted[k]!] = from + 1;
      places.rank[sorted[k]!] = rank;
    }
    from = i;
  }
}
