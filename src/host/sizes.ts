import type { LiveSheet } from "../book/model/live/sheet";

/** Characters of a column nobody has sized, and points a character takes in the workbook's default font. */
const STANDARD_CHARACTERS = 9;
export const STANDARD_POINTS = 54;
export const STANDARD_HEIGHT = 16.5;
const POINTS_PER_CHARACTER = STANDARD_POINTS / STANDARD_CHARACTERS;

/** Points a column is wide; a hidden one has none. */
export function columnWidth(sheet: LiveSheet, column: number): number {
  const { width = STANDARD_CHARACTERS, hidden = false } = sheet.columns[column] ?? {};
  return hidden ? 0 : width * POINTS_PER_CHARACTER;
}

/** Sizes a column; 0 points hide it. */
export function setColumnWidth(sheet: LiveSheet, column: number, points: number): void {
  if (points === 0) return hideColumn(sheet, column, true);
  const hidden = sheet.columns[column]?.hidden;
  const width = points === STANDARD_POINTS ? {} : { width: points / POINTS_PER_CHARACTER };
  sheet.columns[column] = hidden ? { ...width, hidden } : "width" in width ? width : undefined;
}

/** Hides a column, or shows it again. */
export function hideColumn(sheet: LiveSheet, column: number, hidden: boolean): void {
  const { width } = sheet.columns[column] ?? {};
  const sized = width === undefined ? {} : { width };
  if (hidden) sheet.columns[column] = { ...sized, hidden };
  else if (sheet.columns[column] !== undefined) sheet.columns[column] = width === undefined ? undefined : sized;
}

/** Points a row is high. */
export function rowHeight(sheet: LiveSheet, row: number): number {
  return sheet.heights[row] ?? STANDARD_HEIGHT;
}

export function setRowHeight(sheet: LiveSheet, row: number, points: number): void {
  sheet.heights[row] = points;
}
