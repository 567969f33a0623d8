/** Rows made beyond those in sight, so that scrolling shows no gap. */
const MARGIN = 5;

/**
 * The rows of a long list that are in sight, as [first, end).
 *
 * @param top how far it is scrolled, in pixels; may be out of date after rows have gone
 * @example windowOf({ top: 0, height: 320, rowHeight: 32, count: 5000 }) // { first: 0, end: 15 }
 */
export function windowOf({ top, height, rowHeight, count }: { readonly top: number; readonly height: number; readonly rowHeight: number; readonly count: number }): { readonly first: number; readonly end: number } {
  const inSight = Math.ceil(height / rowHeight);
  const last = Math.max(0, count - inSight);
  const at = Math.min(Math.floor(top / rowHeight), last);
  return { first: Math.max(0, at - MARGIN), end: Math.min(count, at + inSight + MARGIN) };
}
