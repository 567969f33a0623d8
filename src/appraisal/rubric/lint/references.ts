import { error, type Finding } from "../finding";
import type { Path } from "../path";
import type { Rubric } from "../types";
import { bonusesOf, gatesOf, rulesOf } from "../walk";

interface Mention {
  readonly metric: string;
  readonly path: Path;
}

/** Every metric that is named anywhere is one of the rubric's. */
export function* lintReferences(rubric: Rubric): Generator<Finding> {
  const known = new Set(rubric.metrics.map((metric) => metric.key));
  for (const { metric, path } of mentionsOf(rubric)) {
    if (!known.has(metric)) yield error("unknown-metric", { metric }, path);
  }
}

function* mentionsOf(rubric: Rubric): Generator<Mention> {
  yield* inMetrics(rubric);
  yield* inCriteria(rubric);
  yield* inRules(rubric);
  yield* inSettings(rubric);
  for (const { gate, path } of gatesOf(rubric)) yield { metric: gate.metric, path: [...path, "metric"] };
  yield* inBonuses(rubric);
}

function* inMetrics({ metrics }: Rubric): Generator<Mention> {
  for (const [m, { weightBy, ratio }] of metrics.entries()) {
    if (weightBy !== undefined) yield { metric: weightBy, path: ["metrics", m, "weightBy"] };
    for (const [part, metric] of (ratio ?? []).entries()) yield { metric, path: ["metrics", m, "ratio", part] };
  }
}

function* inCriteria({ scorecards }: Rubric): Generator<Mention> {
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

function* inRules(rubric: Rubric): Generator<Mention> {
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
