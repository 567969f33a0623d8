import { compare15 } from "../number";
import type { Band, RankRule } from "../rubric/types";

/**
 * 按名次: points by the place the value takes in the group. Missing values take no place and get NaN.
 *
 * Without bands 100·(number strictly worse)/(N − 1), and 100 when N = 1. With bands by position
 * x = 1 + number strictly better, the points of the smallest `at` with x ≤ at; by percentile
 * x = (position − 1)/N, of the smallest `at` with x < at; else `otherwise`.
 *
 * @example rank({type: "rank", direction: "higher", by: "position"}, Float64Array.of(3, 1, 2)) // 100, 0, 50
 */
export function rank(rule: RankRule, values: Float64Array): Float64Array {
  const sorted = values.filter((value) => value === value).sort();
  const ties = tieEdges(sorted);
  const points = pointsOfPlace(rule, sorted.length);
  const higher = rule.direction === "higher";
  return values.map((value) => {
    if (value !== value) return NaN;
    const place = lowerBound(sorted, value);
    const below = ties.start[place]!;
    const above = sorted.length - ties.end[place]!;
    return higher ? points(below, above) : points(above, below);
  });
}

/** Points from how many are strictly worse and strictly better. */
function pointsOfPlace(rule: RankRule, size: number): (worse: number, better: number) => number {
  if (rule.bands === undefined) return (worse) => (size === 1 ? 100 : (100 * worse) / (size - 1));
  const ascending = [...rule.bands].sort((a, b) => a.at - b.at);
  const otherwise = rule.otherwise!;
  const first = (fits: (band: Band) => boolean) => ascending.find(fits)?.points ?? otherwise;
  if (rule.by === "position") return (_, better) => first((band) => compare15(better + 1, band.at) <= 0);
  return (_, better) => first((band) => compare15(better / size, band.at) < 0);
}

/** For each place of the sorted values, where its run of equal values (at 15 digits) starts and ends. */
function tieEdges(sorted: Float64Array): { start: Int32Array; end: Int32Array } {
  const start = new Int32Array(sorted.length);
  const end = new Int32Array(sorted.length);
  let from = 0;
  for (let i = 1; i <= sorted.length; i++) {
    if (i < sorted.length && compare15(sorted[i]!, sorted[i - 1]!) === 0) continue;
    start.fill(from, from, i);
    end.fill(i, from, i);
    from = i;
  }
  return { start, end };
}

function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
