/**
 * Between which places everybody stands while scores move within known limits.
 */
import { compare15 } from "../number";
import type { Ahead } from "../ranking/ranking";

/** Some agents of a pool who stand together: `above` others are ahead of all of them, the rest behind. */
export interface Field {
  readonly agents: Int32Array;
  readonly above: number;
}

/** What a field's scores do over a stretch; columns aligned with its agents. */
export interface Stretch {
  /** Before limits and rounding, at both ends. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** The least and the greatest score that is shown. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Places aligned with the field's agents: at best, and at worst. */
export interface PlaceLimits {
  readonly bestPosition: Int32Array;
  readonly worstPosition: Int32Array;
  readonly bestRank: Int32Array;
  readonly worstRank: Int32Array;
}

/** How two agents are ordered when their scores do not tell, and what is known of how these move. */
export interface Order {
  /** Negative when the tie-breakers put a ahead of b. */
  readonly byTieBreakers: Ahead;
  /** The same for agents whose scores move as one. */
  readonly pathOf: (agent: number) => string;
  /** Whether the difference of two agents' unrounded scores only rises or only falls. */
  readonly differSteadily: (a: number, b: number) => boolean;
  /** Unrounded scores that are this far apart are shown as different ones, unless both are at a limit. */
  readonly unit: number;
  readonly isAtLimit: (score: number) => boolean;
  /** Whether agents who share a place are all given the last one of it. */
  readonly ranksLast: boolean;
}

/**
 * Rough limits: only whether an agent is surely within, or surely beyond, certain last places. Fast,
 * and blind to ties.
 *
 * @param lasts the places that matter, ascending
 */
export function roughPlaces({ agents, above }: Field, { low, high }: Stretch, lasts: readonly number[]): PlaceLimits {
  const size = agents.length;
  const best = new Int32Array(size).fill(1);
  const worst = new Int32Array(size).fill(above + size);
  for (const last of lasts.filter((place) => place < above + size).reverse()) {
    const within = last < above ? Infinity : kthLargest(high, last - above);
    const beyond = last <= above ? Infinity : kthLargest(low, last - above - 1);
    for (let i = 0; i < size; i++) {
      if (low[i]! > within) worst[i] = last;
      if (high[i]! < beyond && best[i]! <= last) best[i] = last + 1;
    }
  }
  return { bestPosition: best, worstPosition: worst, bestRank: best, worstRank: worst };
}

/**
 * Limits of places by comparing everybody with everybody: knows tie-breakers, scores that move as one,
 * and who is ahead although both move far.
 */
export function finePlaces({ agents, above }: Field, stretch: Stretch, order: Order): PlaceLimits {
  const size = agents.length;
  const bestPosition = new Int32Array(size).fill(above + 1);
  const [worstPosition, bestRank, worstRank] = [bestPosition.slice(), bestPosition.slice(), bestPosition.slice()];
  const outcomes = outcomesIn(agents, stretch, order);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < i; j++) {
      const [least, most] = outcomes(i, j);
      bestPosition[i]! += Number(most < 0);
      worstPosition[i]! += Number(least < 0);
      bestPosition[j]! += Number(least > 0);
      worstPosition[j]! += Number(most > 0);
      bestRank[i]! += Number(most <= 0);
      worstRank[i]! += Number(least <= 0);
      bestRank[j]! += Number(least >= 0);
      worstRank[j]! += Number(most >= 0);
    }
  return order.ranksLast ? { bestPosition, worstPosition, bestRank, worstRank } : { bestPosition, worstPosition, bestRank: bestPosition, worstRank: worstPosition };
}

/** The least and the most that can come of comparing two places of the field: 1, the first is ahead; 0, tied; −1, behind. */
function outcomesIn(agents: Int32Array, stretch: Stretch, order: Order): (i: number, j: number) => readonly [number, number] {
  return (i, j) => {
    const [a, b] = [agents[i]!, agents[j]!];
    let [least, most] = scoresCompared(stretch, i, j);
    if (least !== most && order.pathOf(a) === order.pathOf(b)) [least, most] = [0, 0];
    if (least !== most && order.differSteadily(a, b)) {
      const apart = differencesShown(stretch, i, j, order);
      [least, most] = [Math.max(least, apart[0]), Math.min(most, apart[1])];
    }
    const tie = -Math.sign(order.byTieBreakers(a, b));
    return [least === 0 ? tie : least, most === 0 ? tie : most];
  };
}

function scoresCompared({ low, high }: Stretch, i: number, j: number): [number, number] {
  return [Math.sign(compare15(low[i]!, high[j]!)), Math.sign(compare15(high[i]!, low[j]!))];
}

/** What binary fractions may lose of a score. */
const NOISE = 1e-12;

/** The same of two scores whose difference only rises or only falls: what it is at the ends limits it between. */
function differencesShown({ from, to, low, high }: Stretch, i: number, j: number, { unit, isAtLimit }: Order): [number, number] {
  const [start, end] = [from[i]! - from[j]!, to[i]! - to[j]!];
  const [least, most] = [Math.min(start, end), Math.max(start, end)];
  const isFree = ![low[i]!, high[i]!, low[j]!, high[j]!].some(isAtLimit);
  const atLeast = isFree ? unit + NOISE : Infinity;
  return [least > atLeast ? 1 : least > NOISE ? 0 : -1, most < -atLeast ? -1 : most < -NOISE ? 0 : 1];
}

/**
 * Limits of places by counting who is surely ahead or behind, made right among those whose scores are
 * equal throughout, be it that they stand still or that they move as one: a crowd at the cap keeps its
 * order, whatever happens around it. Sorts where `finePlaces` compares all pairs.
 */
export function crowdPlaces({ agents, above }: Field, { low, high }: Stretch, { byTieBreakers, pathOf, ranksLast }: Order): PlaceLimits {
  const [lows, highs] = [low.slice().sort(), high.slice().sort()];
  const bestPosition = Int32Array.from(high, (score) => above + 1 + lows.length - countWhere(lows, (other) => other <= score));
  const worstPosition = Int32Array.from(low, (score) => above + highs.length - countWhere(highs, (other) => other < score));
  const [bestRank, worstRank] = [bestPosition.slice(), worstPosition.slice()];
  const together = (i: number, j: number) => low[i]! - low[j]! || high[i]! - high[j]! || (low[i] === high[i] ? 0 : compareTexts(pathOf(agents[i]!), pathOf(agents[j]!)));
  const tie = (i: number, j: number) => byTieBreakers(agents[i]!, agents[j]!);
  const sorted = [...agents.keys()].sort((i, j) => together(i, j) || tie(i, j));
  for (const crowd of runs(sorted, together)) {
    let ahead = 0;
    for (const equals of runs(crowd, tie)) {
      const behind = crowd.length - ahead - equals.length;
      const tied = equals.length - 1;
      for (const i of equals) {
        bestPosition[i]! += ahead;
        worstPosition[i]! -= tied + behind;
        bestRank[i]! += ranksLast ? ahead + tied : ahead;
        worstRank[i]! -= ranksLast ? behind : tied + behind;
      }
      ahead += equals.length;
    }
  }
  return { bestPosition, worstPosition, bestRank, worstRank };
}

/** A sorted list cut into the stretches of which neighbours are equal. */
function runs(sorted: readonly number[], compare: (i: number, j: number) => number): number[][] {
  const all: number[][] = [];
  for (const item of sorted) {
    const last = all[all.length - 1];
    if (last !== undefined && compare(last[last.length - 1]!, item) === 0) last.push(item);
    else all.push([item]);
  }
  return all;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many of the ascending numbers come before the first that is no longer as asked. */
function countWhere(ascending: Float64Array, isBefore: (value: number) => boolean): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(ascending[middle]!)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * The k-th largest value, 0 for the largest (Hoare's selection): several times faster than sorting.
 *
 * @example kthLargest(Float64Array.of(3, 9, 5), 1) // 5
 */
export function kthLargest(values: Float64Array, k: number): number {
  const numbers = values.slice();
  const wanted = numbers.length - 1 - k;
  let [from, to] = [0, numbers.length - 1];
  while (from < to) {
    const pivot = numbers[(from + to) >> 1]!;
    let [i, j] = [from, to];
    while (i <= j) {
      while (numbers[i]! < pivot) i++;
      while (numbers[j]! > pivot) j--;
      if (i <= j) {
        const swapped = numbers[i]!;
        numbers[i++] = numbers[j]!;
        numbers[j--] = swapped;
      }
    }
    if (wanted <= j) to = j;
    else if (wanted >= i) from = i;
    else break;
  }
  return numbers[wanted]!;
}
