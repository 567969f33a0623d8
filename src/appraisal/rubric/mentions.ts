/**
 * Where a rubric names a metric. One list for everybody: what is checked to be known is what intake
 * must find a column for.
 */
import type { Path } from "./path";
import type { Rubric } from "./types";
import { bonusesOf, gatesOf, rulesOf } from "./walk";

export interface Mention {
  readonly metric: string;
  readonly path: Path;
}

/**
 * Every place that reads a metric, other metrics aside.
 *
 * @example [...mentionsOf(rubric)][0] // { metric: "conversion", path: ["scorecards", 0, "criteria", 0, "metric"] }
 */
export function* mentionsOf(rubric: Rubric): Generator<Mention> {
  yield* criteriaMentionsOf(rubric);
  yield* inSettings(rubric);
  for (const { gate, path } of gatesOf(rubric)) yield { metric: gate.metric, path: [...path, "metric"] };
  yield* inBonuses(rubric);
}

/** The places among them that stand in criteria, their rules and alternatives. */
export function* criteriaMentionsOf(rubric: Pick<Rubric, "scorecards">): Generator<Mention> {
  yield* inCriteria(rubric);
  yield* inRules(rubric);
}

/** The rules and gates that ask a group total of a metric, at the word that asks. */
export function* groupTotalsOf(rubric: Rubric): Generator<Mention> {
  for (const { rule, path, metric } of rulesOf(rubric)) {
    if (rule.type === "attainment" && rule.target === "groupTotal") yield { metric, path: [...path, "target"] };
    if ("relativeTo" in rule && rule.relativeTo === "groupTotal") yield { metric, path: [...path, "relativeTo"] };
  }
  for (const { gate, path } of gatesOf(rubric)) {
    if ("of" in gate && gate.of === "groupTotal") yield { metric: gate.metric, path: [...path, "of"] };
  }
}

function* inCriteria({ scorecards }: Pick<Rubric, "scorecards">): Generator<Mention> {
  for (const [s, { criteria }] of scorecards.entries()) {
    for (const [c, criterion] of criteria.entries()) {
      const path = ["scorecards", s, "criteria", c];
      yield { metric: criterion.metric, path: [...path, "metric"] };
      for (const [w, { metric, use }] of criterion.when.entries()) {
        yield { metric, path: [...path, "when", w, "metric"] };
        if (use !== undefined) yield { metric: use, path: [...path, "when", w, "use"] };
      }
    }
  }
}

function* inRules(rubric: Pick<Rubric, "scorecards">): Generator<Mention> {
  for (const { rule, path } of rulesOf(rubric)) {
    if (rule.type === "attainment" && typeof rule.target === "object") {
      yield { metric: rule.target.metric, path: [...path, "target", "metric"] };
    }
  }
}

function* inSettings({ participation, adjustments, ranking }: Rubric): Generator<Mention> {
  if (participation !== null) yield { metric: participation, path: ["participation"] };
  for (const kind of ["points", "money"] as const) {
    for (const [a, { metric }] of adjustments[kind].entries()) yield { metric, path: ["adjustments", kind, a, "metric"] };
  }
  for (const [t, { metric }] of ranking.tieBreakers.entries()) yield { metric, path: ["ranking", "tieBreakers", t, "metric"] };
}

function* inBonuses(rubric: Rubric): Generator<Mention> {
  for (const { bonus, path } of bonusesOf(rubric)) {
    const { base, proration, commission } = bonus;
    if (typeof base === "string") yield { metric: base, path: [...path, "base"] };
    if (proration) yield { metric: proration.actual, path: [...path, "proration", "actual"] };
    if (typeof proration?.full === "string") yield { metric: proration.full, path: [...path, "proration", "full"] };
    for (const [c, { metric }] of commission.entries()) yield { metric, path: [...path, "commission", c, "metric"] };
  }
}
