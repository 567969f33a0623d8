import { subtract } from "../decimal";
import { compare15 } from "../number";
import type { Band, BandsRule } from "../rubric/types";

/**
 * 分档: the points of the best band whose edge the value reaches, else `otherwise`; or, interpolated,
 * straight lines between the edges and flat outside.
 *
 * @example bands({type: "bands", direction: "higher", bands: [{at: 0.6, points: 90}], otherwise: 60, …})(0.58) // 60
 */
export function bands(rule: BandsRule): (value: number) => number {
  const ascending = [...rule.bands].sort((a, b) => a.at - b.at);
  if (rule.interpolate) return interpolated(ascending);
  return rule.direction === "higher" ? reached(ascending.reverse(), 1, rule.otherwise!) : reached(ascending, -1, rule.otherwise!);
}

/** The first band, best edge first, that the value reaches from its better side. */
function reached(bestFirst: readonly Band[], side: 1 | -1, otherwise: number): (value: number) => number {
  return (value) => {
    for (const band of bestFirst) if (side * compare15(value, band.at) >= 0) return band.points;
    return otherwise;
  };
}

function interpolated(ascending: readonly Band[]): (value: number) => number {
  const first = ascending[0]!;
  const last = ascending[ascending.length - 1]!;
  return (value) => {
    if (value <= first.at) return first.points;
    if (value >= last.at) return last.points;
    const upper = ascending.findIndex((band) => value < band.at);
    const [a, b] = [ascending[upper - 1]!, ascending[upper]!];
    return a.points + (subtract(b.points, a.points) * subtract(value, a.at)) / subtract(b.at, a.at);
  };
}
