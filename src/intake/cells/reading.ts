import { isCellError, type CellValue } from "../../book/grid";
import { excelErrorIn, isMissingText } from "./text";

/** Nothing to read. `error` is the Excel error text when the cell held one, else null. */
export interface Missing {
  readonly kind: "missing";
  readonly error: string | null;
}

/** Something stands there, but not what the column is for. */
export interface Unreadable {
  readonly kind: "unreadable";
}

/** What one cell says. Missing is never zero, and an ambiguous spelling is unreadable, never guessed. */
export type Reading = { readonly kind: "value"; readonly value: number } | Missing | Unreadable;

export const UNREADABLE: Unreadable = { kind: "unreadable" };

/** A value, or unreadable where the arithmetic left the numbers (1e999). */
export function reading(value: number): { readonly kind: "value"; readonly value: number } | Unreadable {
  return Number.isFinite(value) ? { kind: "value", value } : UNREADABLE;
}

/**
 * Whether there is nothing to read in a cell: empty, a spelling of "none" or an Excel error. Errors
 * count as text too, since a .csv has them written out.
 *
 * @returns the missing reading, or null when the cell holds something.
 * @example absence({ error: "#DIV/0!" }) // { kind: "missing", error: "#DIV/0!" }
 */
export function absence(cell: CellValue): Missing | null {
  if (cell === null) return { kind: "missing", error: null };
  if (isCellError(cell)) return { kind: "missing", error: cell.error };
  if (typeof cell !== "string" || !isMissingText(cell)) return null;
  return { kind: "missing", error: excelErrorIn(cell) };
}
