import { compare15 } from "../number";
import { ascendingOrder, eachTie } from "../order";
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
  const order = ascendingOrder(values);
  const points = pointsOfPlace(rule, order.length);
  const column = new Float64Array(values.length).fill(NaN);
  eachTie(order, values, (from, to) => {
    const above = order.length - to;
    const earned = rule.direction === "higher" ? points(from, above) : points(above, from);
    for (let k = from; k < to; k++) column[order[k]!] = earned;
  });
  return column;
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
