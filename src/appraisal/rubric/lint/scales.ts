import { compare15 } from "../../number";
import { error, type Finding } from "../finding";
import type { Rubric } from "../types";
import { rulesOf } from "../walk";

/** What a value is measured by must have a length: a stretch from worst to best, a unit to count in. */
export function* lintScales(rubric: Rubric): Generator<Finding> {
  for (const { rule, path } of rulesOf(rubric)) {
    if (rule.type === "linear" && compare15(rule.worst, rule.best) === 0) yield error("worst-equals-best", {}, [...path, "best"]);
    if (rule.type === "perUnit" && rule.per <= 0) yield error("per-not-positive", {}, [...path, "per"]);
  }
}
