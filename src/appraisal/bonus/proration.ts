/**
 * 折算: the share of the period that was worked, clamp(actual/full, 0, 1). null when either is
 * missing or full is not above 0: nothing can be said, and full attendance is assumed.
 *
 * @example prorationOf(20, 22) // 0.909…
 */
export function prorationOf(actual: number, full: number): number | null {
  if (Number.isNaN(actual) || !(full > 0)) return null;
  return Math.min(1, Math.max(0, actual / full));
}
