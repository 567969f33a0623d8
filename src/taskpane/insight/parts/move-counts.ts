import type { Comparison, Move } from "../../../appraisal/what-if/comparison";

/** How many agents have another rank, and how many another tier. */
export interface MoveCounts {
  readonly ranks: number;
  readonly tiers: number;
}

/**
 * Counts who moves.
 *
 * @example moveCounts(compareAppraisals(before, after)) // { ranks: 12, tiers: 3 }
 */
export function moveCounts({ moves }: Comparison): MoveCounts {
  return { ranks: moves.filter(isRankMoved).length, tiers: moves.filter(({ tierChanged }) => tierChanged).length };
}

/** Whether the rank is another one, or is one of another pool. */
export function isRankMoved({ before, after }: Move): boolean {
  return before.rank !== after.rank || before.pool !== after.pool;
}
