/**
 * The paper our sheets are printed on, A4 everywhere, and how much of a sheet goes onto it. Sizes are
 * points unless it is said otherwise.
 */
import type { PrintPlan } from "../report/plan";

/** Inches between the edge of the paper and what is printed. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

export const MARGINS: Margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 };
const POINTS_PER_INCH = 72;
const A4 = { short: 595, long: 842 };
/** A character of a column takes at most this, whatever the default font and whatever stands in for it where it is missing. */
const POINTS_PER_CHARACTER = 7;
/** Of a row, and characters of a column, where nothing is said. */
export const DEFAULT_HEIGHT = 16.5;
export const DEFAULT_WIDTH = 8.43;

/** What a page takes between its margins. */
export interface Room {
  readonly across: number;
  readonly down: number;
}

/** @example roomOf("portrait") // { across: 523, down: 748.4 } */
export function roomOf(orientation: PrintPlan["orientation"], margins: Margins = MARGINS): Room {
  const [across, down] = orientation === "portrait" ? [A4.short, A4.long] : [A4.long, A4.short];
  return { across: across - (margins.left + margins.right) * POINTS_PER_INCH, down: down - (margins.top + margins.bottom) * POINTS_PER_INCH };
}

/**
 * The scale at which columns fit on pages side by side; never enlarged.
 *
 * @param characters widths of the columns, summed
 * @param pages side by side
 * @example scaleToFit(150, "landscape") // 0.73
 */
export function scaleToFit(characters: number, orientation: PrintPlan["orientation"], pages = 1, margins: Margins = MARGINS): number {
  return Math.min(1, (pages * roomOf(orientation, margins).across) / (characters * POINTS_PER_CHARACTER));
}
