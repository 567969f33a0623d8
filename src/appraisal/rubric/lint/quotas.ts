import { compare15, to15 } from "../../number";
import { error, type Finding } from "../finding";
import type { Rubric } from "../types";
import { tierListsOf } from "../walk";

/** The quotas of one list share out the pool: together at most the whole. Points at the one that goes too far. */
export function* lintQuotas(rubric: Rubric): Generator<Finding> {
  for (const { tiers, path } of tierListsOf(rubric)) {
    let sum = 0;
    let tooMuch: number | undefined;
    for (const [t, { quota = 0 }] of tiers.entries()) {
      sum += quota;
      if (compare15(sum, 1) > 0) tooMuch ??= t;
    }
    if (tooMuch !== undefined) yield error("quotas-above-100", { percent: to15(sum * 100) }, [...path, tooMuch, "quota"]);
  }
}
