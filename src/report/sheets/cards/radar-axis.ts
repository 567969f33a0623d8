/** Points below which a radar is not begun: most people have more in everything. */
const HIGHEST_START = 60;
const STEP = 20;

/**
 * The axis of a radar: from a round number well below the lowest points, so that the shapes fill it,
 * to one that the highest do not exceed.
 *
 * @param points all that are drawn; null: none
 * @example radarAxis([72.5, null, 96]) // { min: 60, max: 100, step: 20 }
 */
export function radarAxis(points: Iterable<number | null>): { readonly min: number; readonly max: number; readonly step: number } {
  let [least, most] = [HIGHEST_START + STEP, HIGHEST_START + 2 * STEP];
  for (const value of points) if (value !== null) [least, most] = [Math.min(least, value), Math.max(most, value)];
  const below = Math.floor((least - STEP / 2) / STEP) * STEP;
  return { min: least < 0 ? below : Math.max(0, below), max: Math.ceil(most / STEP) * STEP, step: STEP };
}
