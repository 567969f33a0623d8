import { error, type Finding } from "../finding";
import type { Path } from "../path";
import type { Rubric } from "../types";
import { bonusesOf, rulesOf } from "../walk";

/** A floor is not above its ceiling, and the score's decimals can be shown. */
export function* lintLimits(rubric: Rubric): Generator<Finding> {
  for (const { rule, path } of rulesOf(rubric)) {
    if (rule.type === "linear" || rule.type === "perUnit") yield* ordered(rule, path);
    if (rule.type === "attainment" && rule.cap < rule.floor) {
      const { cap, floor } = rule;
      yield error("cap-below-floor", { cap, floor }, [...path, "cap"], [...path, "floor"]);
    }
  }
  yield* ordered(rubric.score, ["score"]);
  const { decimals } = rubric.score;
  if (decimals !== null && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= 10)) {
    yield error("decimals-not-whole", {}, ["score", "decimals"]);
  }
  for (const { bonus, path } of bonusesOf(rubric)) yield* ordered(bonus, path);
}

/** Points at the limit the file spells out: the other may be a default. */
function* ordered({ min, max }: { min: number | null; max: number | null }, path: Path): Generator<Finding> {
  if (min !== null && max !== null && min > max) yield error("min-above-max", { min, max }, [...path, "min"], [...path, "max"]);
}
