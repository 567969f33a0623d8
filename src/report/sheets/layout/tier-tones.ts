import { tiersOf } from "../../../appraisal/score/scorecards";
import type { Rubric, Tier } from "../../../appraisal/rubric/types";
import type { CellRange } from "../../../book/grid";
import type { ConditionalPlan, Tone } from "../../plan";

const METALS: readonly (readonly [RegExp, Tone])[] = [
  [/金|gold/i, "gold"],
  [/银|silver/i, "silver"],
  [/铜|bronze/i, "bronze"],
];

/**
 * The colour of a tier: medals have their own, others go from good to poor by their place.
 *
 * @param index from 0, best first
 * @example tierTone(rubric.tiers, 0) // "good"
 */
export function tierTone(tiers: readonly Tier[], index: number): Tone {
  const name = tiers[index]!.name;
  const metal = METALS.find(([names]) => names.test(name));
  if (metal !== undefined) return metal[1];
  if (index === 0) return "good";
  if (index === tiers.length - 1) return "poor";
  return index === 1 ? "accent" : index === tiers.length - 2 ? "fair" : "neutral";
}

/** Each tier's name with its colour; of lists that share a name the first counts. */
export function tierTones(rubric: Rubric): ReadonlyMap<string, Tone> {
  const lists = [rubric.tiers, ...rubric.scorecards.map((scorecard) => tiersOf(rubric, scorecard))];
  const tones = new Map<string, Tone>();
  for (const tiers of lists) tiers.forEach(({ name }, i) => tones.has(name) || tones.set(name, tierTone(tiers, i)));
  return tones;
}

/** Colours for the cells that name a tier. */
export function tierColours(rubric: Rubric, range: CellRange): ConditionalPlan[] {
  return [...tierTones(rubric)].map(([text, tone]) => ({ kind: "equals", range, text, tone }));
}
