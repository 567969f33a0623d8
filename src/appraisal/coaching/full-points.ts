import type { Rule } from "../rubric/types";

/** Points of a whole attainment, and of a first place: what a rule gives that names none. */
const WHOLE = 100;

/**
 * The points of somebody who meets the target: where a rule rewards more than that, up to a cap, what
 * lies above is an extra that nobody lost.
 *
 * @example fullPoints({ type: "attainment", target: 1000, cap: 120, … }) // 100
 */
export function fullPoints(rule: Rule): number {
  switch (rule.type) {
    case "attainment":
      return Math.min(WHOLE, rule.cap);
    case "linear":
      return rule.max;
    case "bands":
      return mostOf(rule.bands);
    case "perUnit":
      // A rule that begins with its least and rewards every unit has no target but its most.
      return rule.perUnit > 0 && rule.start <= rule.min ? rule.max : Math.min(rule.start, rule.max);
    case "rank":
      return rule.bands === undefined ? WHOLE : mostOf(rule.bands);
  }
}

function mostOf(bands: readonly { readonly points: number }[]): number {
  return Math.max(...bands.map(({ points }) => points));
}
