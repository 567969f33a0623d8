/** Sizes on the screen. */

/** Pixels a character of the default font takes, and the edges of its cell. */
const CHARACTER = 7;
const EDGES = 5;
const DEFAULT_CHARACTERS = 9;
const PIXELS_PER_POINT = 96 / 72;

export const DEFAULT_COLUMN = columnPixels(undefined);
export const DEFAULT_ROW = 22;

/** @param characters undefined is a column that nobody has sized */
export function columnPixels(characters: number | undefined): number {
  return Math.round((characters ?? DEFAULT_CHARACTERS) * CHARACTER) + EDGES;
}

export function columnCharacters(pixels: number): number {
  return (pixels - EDGES) / CHARACTER;
}

export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function rowPoints(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}
