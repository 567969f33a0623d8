import type { CellContent } from "../../plan";

/** What a cell of Excel takes, in UTF-16 units. */
const LONGEST = 32767;

/** A text cut to what a cell takes; data sheets saved as .csv may hold longer ones. */
export function fitting(cell: CellContent): CellContent {
  if (typeof cell === "string") return cut(cell);
  if (typeof cell !== "object" || cell === null) return cell;
  if ("text" in cell) return cell.text.length > LONGEST ? { ...cell, text: cut(cell.text) } : cell;
  return typeof cell.value === "string" && cell.value.length > LONGEST ? { ...cell, value: cut(cell.value) } : cell;
}

/** The beginning of a text that is too long for a cell. */
export function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** Missing is an empty cell, never 0. */
export function orEmpty(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** A text of no characters is an empty cell. */
export function textOrEmpty(text: string | null | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}
