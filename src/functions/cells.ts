/** Arguments as Excel hands them over: ranges as rows of cells, a single cell or constant by itself. */
import { isBlank, type Cell } from "../appraisal/rubric/cells/cell";

/** A cell that holds an error value. */
export interface ErrorCell {
  readonly error: string;
}

export type ArgumentCell = Cell | ErrorCell;

/**
 * A cell as it came: empty cells arrive as "", null or undefined, error values and what else Excel
 * may hold as objects.
 */
export function cellOf(given: unknown): ArgumentCell {
  if (given === null || given === undefined || given === "") return null;
  if (typeof given === "number") return Number.isFinite(given) ? given : { error: "#NUM!" };
  if (typeof given === "string" || typeof given === "boolean") return given;
  const { basicValue, code } = given as { basicValue?: unknown; code?: unknown };
  // A number with a format of its own, say, is that number.
  if (typeof basicValue === "number") return cellOf(basicValue);
  return { error: typeof code === "string" ? code : typeof basicValue === "string" ? basicValue : "#VALUE!" };
}

/** All rows of a range, or of a single cell. */
export function rowsOf(given: unknown): ArgumentCell[][] {
  const rows: readonly unknown[] = Array.isArray(given) ? given : [[given]];
  return rows.map((row) => (Array.isArray(row) ? row : [row]).map(cellOf));
}

export function isErrorCell(cell: ArgumentCell): cell is ErrorCell {
  return typeof cell === "object" && cell !== null;
}

/** An error value is no value. */
export function withoutErrors(rows: readonly (readonly ArgumentCell[])[]): Cell[][] {
  return rows.map((row) => row.map((cell) => (isErrorCell(cell) ? null : cell)));
}

/** Whether an argument was left out, or holds nothing at all. */
export function isOmitted(given: unknown): boolean {
  return rowsOf(given).every((row) => row.every((cell) => !isErrorCell(cell) && isBlank(cell)));
}

/** What a cell shows, for a message. */
export function textOf(cell: ArgumentCell): string {
  if (cell === null) return "";
  return isErrorCell(cell) ? cell.error : String(cell);
}
