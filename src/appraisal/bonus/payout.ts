import type { Payout } from "../rubric/types";

/**
 * What a tier pays before proration. A tier without a payout pays nothing.
 *
 * @param base money the coefficient and perScore kinds multiply
 * @example payoutOf({coefficient: 1.2}, 1000, 88) // 1200
 */
export function payoutOf(payout: Payout | undefined, base: number, score: number): number {
  if (payout === undefined) return 0;
  if ("fixed" in payout) return payout.fixed;
  if ("coefficient" in payout) return base * payout.coefficient;
  if ("perScore" in payout) return (base * payout.perScore * score) / 100;
  const { low, high, fromScore, toScore } = payout.between;
  const reached = Math.min(1, Math.max(0, (score - fromScore) / (toScore - fromScore)));
  return low + (high - low) * reached;
}
