/**
 * 强制分布: how many heads of a pool each tier may hold.
 */
import { alignDigits, decimalOf, sumExactly } from "../decimal";
import type { Tier } from "../rubric/types";

/**
 * Each tier's quota as a share of the pool; null where no quota binds it. The first tier without a
 * quota takes what remains to 100% and, unless it is the last, is bound by it too.
 *
 * @example quotaShares([{quota: 0.15}, {quota: 0.45}, {quota: 0.3}, {}]) // [0.15, 0.45, 0.3, 0.1]
 */
export function quotaShares(tiers: readonly Tier[]): (number | null)[] {
  const shares = tiers.map((tier) => tier.quota ?? null);
  if (shares.every((share) => share === null)) return shares;
  const taker = shares.indexOf(null);
  if (taker >= 0) shares[taker] = Math.max(0, sumExactly([1, ...shares.map((share) => -(share ?? 0))]));
  return shares;
}

/**
 * Heads per tier by largest remainder of N·quota (remainder ties: better tier), summed from the best
 * tier down: the last position that still belongs to the tier. null where no quota binds the tier.
 *
 * @example lastPositions([{quota: 0.15}, {quota: 0.45}, {quota: 0.3}, {}], 7) // [1, 4, 6, 7]
 */
export function lastPositions(tiers: readonly Tier[], size: number): (number | null)[] {
  const shares = quotaShares(tiers);
  const heads = largestRemainder(shares.map((share) => share ?? 0), size);
  let sum = 0;
  return shares.map((share, i) => {
    sum += heads[i]!;
    return share === null ? null : sum;
  });
}

/** Whole heads that sum to N·Σ shares, exact on the shares as written. */
function largestRemainder(shares: readonly number[], size: number): number[] {
  const { digits, exponent } = alignDigits(shares.map(decimalOf));
  const one = 10n ** BigInt(-exponent);
  const exact = digits.map((share) => share * BigInt(size));
  const heads = exact.map((share) => Number(share / one));
  const total = Number(exact.reduce((sum, share) => sum + share, 0n) / one);
  const byRemainder = exact.map((share, i) => ({ i, remainder: share % one })).sort((a, b) => (a.remainder === b.remainder ? a.i - b.i : a.remainder > b.remainder ? -1 : 1));
  const left = total - heads.reduce((sum, head) => sum + head, 0);
  for (const { i } of byRemainder.slice(0, left)) heads[i]!++;
  return heads;
}
