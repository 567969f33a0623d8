import { warning, type Finding } from "../finding";
import type { Path } from "../path";
import type { Rubric, Rule } from "../types";
import { gatesOf, rulesOf } from "../walk";

/** What passes for a fraction; as with the cells of a rate column, more is a percentage without its sign. */
const LARGEST = 1.5;

/** A number that a metric's value is held against, and where it stands. */
interface Bound {
  readonly metric: string;
  readonly value: number;
  readonly path: Path;
}

/** Rates are fractions: whoever writes 65 for 65% sets a bound that nobody ever reaches. One finding for each rule is enough. */
export function* lintRates(rubric: Rubric): Generator<Finding> {
  const rates = new Set(rubric.metrics.filter(({ unit }) => unit === "rate").map(({ key }) => key));
  for (const bounds of [...ruleBounds(rubric), ...conditionBounds(rubric), ...gateBounds(rubric)]) {
    const high = bounds.find(({ metric, value }) => rates.has(metric) && Math.abs(value) > LARGEST);
    if (high) yield warning("rate-above-one", { value: high.value }, high.path);
  }
}

function* ruleBounds(rubric: Rubric): Generator<Bound[]> {
  for (const { rule, path, metric } of rulesOf(rubric)) {
    yield numbersOf(rule).map(([steps, value]) => ({ metric, value, path: [...path, ...steps] }));
  }
}

function* conditionBounds(rubric: Rubric): Generator<Bound[]> {
  for (const [s, { criteria }] of rubric.scorecards.entries()) {
    for (const [c, { when }] of criteria.entries()) {
      yield when.map(({ metric, value }, w) => ({ metric, value, path: ["scorecards", s, "criteria", c, "when", w, "value"] }));
    }
  }
}

function* gateBounds(rubric: Rubric): Generator<Bound[]> {
  for (const { gate, path } of gatesOf(rubric)) {
    if ("value" in gate) yield [{ metric: gate.metric, value: gate.value, path: [...path, "value"] }];
  }
}

/** The numbers of a rule that are in the metric's own unit. */
function numbersOf(rule: Rule): [Path, number][] {
  if (rule.type === "rank" || ("relativeTo" in rule && rule.relativeTo !== undefined)) return [];
  switch (rule.type) {
    case "linear":
      return [[["worst"], rule.worst], [["best"], rule.best]];
    case "attainment":
      return [...given(["target"], rule.target), ...given(["smallGroup", "target"], rule.smallGroup?.target)];
    case "bands":
      return rule.bands.map(({ at }, b) => [["bands", b, "at"], at]);
    case "perUnit":
      return [...given(["beyond"], rule.beyond), ...given(["below"], rule.below)];
  }
}

function given(path: Path, value: unknown): [Path, number][] {
  return typeof value === "number" ? [[path, value]] : [];
}
