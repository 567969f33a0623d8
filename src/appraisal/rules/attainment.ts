import type { AttainmentRule } from "../rubric/types";

/**
 * 达成率: the share of the target that was reached, in points, within floor and cap.
 * Higher is better: 100·v/target. Lower is better: 100·(2 − v/target) mirrored at the target, or
 * 100·target/v inverse (v ≤ 0 earns the cap).
 *
 * @example attainment({…, direction: "higher", cap: 120})(103000, 100000) // 103
 */
export function attainment(rule: AttainmentRule): (value: number, target: number) => number {
  const { floor, cap } = rule;
  const clamp = (points: number) => Math.min(cap, Math.max(floor, points));
  if (rule.direction === "higher") return (value, target) => clamp((100 * value) / target);
  if (rule.lowerAs === "mirror") return (value, target) => clamp(100 * (2 - value / target));
  return (value, target) => (value <= 0 ? cap : clamp((100 * target) / value));
}
