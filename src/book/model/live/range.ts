import type { CellRange } from "../../grid";

/** Whether two ranges have a cell in common. */
export function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether the first lies in the second. */
export function isInside(inner: CellRange, outer: CellRange): boolean {
  return inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
}

/**
 * What is left of a range without a hole in it, in up to four pieces.
 *
 * @example without(column, row) // what is above the row, and what is below
 */
export function without(range: CellRange, hole: CellRange): CellRange[] {
  if (!overlap(range, hole)) return [range];
  const top = Math.max(range.top, hole.top);
  const bottom = Math.min(range.bottom, hole.bottom);
  const pieces: CellRange[] = [
    { ...range, bottom: hole.top - 1 },
    { ...range, top, bottom, right: hole.left - 1 },
    { ...range, top, bottom, left: hole.right + 1 },
    { ...range, top: hole.bottom + 1 },
  ];
  return pieces.filter(({ top: t, bottom: b, left: l, right: r }) => t <= b && l <= r);
}
