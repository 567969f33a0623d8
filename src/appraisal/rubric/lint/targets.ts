import { error, type Finding } from "../finding";
import type { Path } from "../path";
import type { AttainmentRule, Rubric } from "../types";
import { rulesOf } from "../walk";

/** A target is divided by, so it is above zero; a small group needs a group to replace. */
export function* lintTargets(rubric: Rubric): Generator<Finding> {
  for (const { rule, path } of rulesOf(rubric)) {
    if (rule.type === "attainment") yield* ofAttainment(rule, path);
  }
}

function* ofAttainment({ target, smallGroup }: AttainmentRule, path: Path): Generator<Finding> {
  if (typeof target === "number" && target <= 0) yield error("target-not-positive", {}, [...path, "target"]);
  if (!smallGroup) return;
  const at = [...path, "smallGroup"];
  if (typeof target !== "string") yield error("small-group-without-group", {}, at);
  if (smallGroup.target <= 0) yield error("target-not-positive", {}, [...at, "target"]);
  if (!Number.isInteger(smallGroup.size) || smallGroup.size < 1) yield error("not-a-positive-whole", {}, [...at, "size"]);
}
