import { error, type Finding } from "../finding";
import type { Rubric } from "../types";
import { bonusesOf } from "../walk";

/** Money is rounded to a power of ten, a cent at the finest. */
export function* lintRounding(rubric: Rubric): Generator<Finding> {
  for (const { bonus, path } of bonusesOf(rubric)) {
    if (!isPowerOfTen(bonus.rounding.unit)) yield error("rounding-not-power-of-ten", {}, [...path, "rounding", "unit"]);
  }
}

/** Decides on the decimal text: 1e-2, 1e+0, 1e+1 … */
function isPowerOfTen(unit: number): boolean {
  const [digits, exponent] = unit.toExponential().split("e");
  return digits === "1" && Number(exponent) >= -2;
}
