import { subtract, subtractFast } from "../decimal";
import type { LinearRule } from "../rubric/types";

/**
 * Points proportional to where the value lies between worst and best.
 * min + (max − min) · clamp((v − worst) / (best − worst), 0, 1)
 *
 * @example linear({type: "linear", worst: 60, best: 20, min: 0, max: 100})(26) // 85
 */
export function linear(rule: LinearRule): (value: number) => number {
  const { worst, best, min, max } = rule;
  const whole = subtract(best, worst);
  return (value) => {
    const reached = subtractFast(value, worst) / whole;
    if (reached >= 1) return max;
    return reached <= 0 ? min : min + (max - min) * reached;
  };
}
