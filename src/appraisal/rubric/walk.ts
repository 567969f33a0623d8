import type { Path } from "./path";
import type { Bonus, Gate, Rubric, Rule, Tier } from "./types";

/** A rule, where it stands, and the metric whose value it turns into points. */
export interface RuleSite {
  readonly rule: Rule;
  readonly path: Path;
  readonly metric: string;
}

/** Every rule of the rubric, those of alternatives included. */
export function* rulesOf(rubric: Pick<Rubric, "scorecards">): Generator<RuleSite> {
  for (const [s, scorecard] of rubric.scorecards.entries()) {
    for (const [c, criterion] of scorecard.criteria.entries()) {
      const path = ["scorecards", s, "criteria", c];
      yield { rule: criterion.rule, path: [...path, "rule"], metric: criterion.metric };
      for (const [w, { rule, use }] of criterion.when.entries()) {
        if (rule) yield { rule, path: [...path, "when", w, "rule"], metric: use ?? criterion.metric };
      }
    }
  }
}

/** A list of tiers, best first, and where it stands. */
export interface TierList {
  readonly tiers: readonly Tier[];
  readonly path: Path;
}

/** The rubric's tiers, when it has any, and those that scorecards have of their own. */
export function* tierListsOf(rubric: Rubric): Generator<TierList> {
  if (rubric.tiers.length > 0) yield { tiers: rubric.tiers, path: ["tiers"] };
  for (const [s, { tiers }] of rubric.scorecards.entries()) {
    if (tiers) yield { tiers, path: ["scorecards", s, "tiers"] };
  }
}

/** Every gate of every tier. */
export function* gatesOf(rubric: Rubric): Generator<{ readonly gate: Gate; readonly path: Path }> {
  for (const { tiers, path } of tierListsOf(rubric)) {
    for (const [t, { requires }] of tiers.entries()) {
      for (const [g, gate] of requires.entries()) yield { gate, path: [...path, t, "requires", g] };
    }
  }
}

/** A bonus definition and where it stands. */
export interface BonusSite {
  readonly bonus: Bonus;
  readonly path: Path;
}

/** The rubric's bonus and those that scorecards have of their own. */
export function* bonusesOf(rubric: Rubric): Generator<BonusSite> {
  if (rubric.bonus) yield { bonus: rubric.bonus, path: ["bonus"] };
  for (const [s, { bonus }] of rubric.scorecards.entries()) {
    if (bonus) yield { bonus, path: ["scorecards", s, "bonus"] };
  }
}

/** Tiers and the bonus that pays by them. */
export interface Payment {
  readonly tierList: TierList;
  readonly bonusSite: BonusSite;
}

/** Each pair of tiers and bonus that holds for some scorecard, once. */
export function paymentsOf(rubric: Rubric): Payment[] {
  const pairs = new Map<string, Payment>();
  for (const [s, scorecard] of rubric.scorecards.entries()) {
    const own = ["scorecards", s];
    const bonus = scorecard.bonus === undefined ? rubric.bonus : scorecard.bonus;
    if (!bonus) continue;
    const tierList = { tiers: scorecard.tiers ?? rubric.tiers, path: scorecard.tiers ? [...own, "tiers"] : ["tiers"] };
    const bonusSite = { bonus, path: scorecard.bonus ? [...own, "bonus"] : ["bonus"] };
    pairs.set([...tierList.path, ...bonusSite.path].join(), { tierList, bonusSite });
  }
  return [...pairs.values()];
}
