import { compare15 } from "../../number";
import { error, type Finding } from "../finding";
import type { Rubric } from "../types";
import { bonusesOf } from "../walk";

/** Each step of a commission begins above the one before. */
export function* lintCommission(rubric: Rubric): Generator<Finding> {
  for (const { bonus, path } of bonusesOf(rubric)) {
    for (const [c, { steps }] of bonus.commission.entries()) {
      const astray = steps.findIndex(({ above }, s) => s > 0 && compare15(above, steps[s - 1].above) <= 0);
      if (astray < 0) continue;
      const facts = { above: steps[astray].above, before: steps[astray - 1].above };
      yield error("steps-not-ascending", facts, [...path, "commission", c, "steps", astray, "above"]);
    }
  }
}
