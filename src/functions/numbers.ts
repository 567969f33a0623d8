/** Arguments that are numbers: one, or a row or column of them. */
import { absence } from "../intake/cells/reading";
import { readNumber } from "../intake/cells/number";
import { invalid, isError, type ArgumentError, type ArgumentPlace, type CellResult } from "./argument-error";
import { isErrorCell, rowsOf, textOf, type ArgumentCell } from "./cells";

/** A range of one row or one column; a single cell is both. */
export interface Vector {
  /** NaN where a cell is empty, holds an error value or a word for nothing. */
  readonly values: readonly number[];
  readonly isRow: boolean;
}

/**
 * One number; NaN when it is missing.
 *
 * @example numberOf("score", "88.5") // 88.5
 */
export function numberOf(argument: string, given: unknown): number | ArgumentError {
  const rows = rowsOf(given);
  if (rows.length > 1 || rows[0]!.length > 1) return invalid(argument, "argument-not-cell", {});
  return numberIn(argument, rows[0]![0] ?? null, null);
}

/** The same where it must not be missing. */
export function neededNumber(argument: string, given: unknown): number | ArgumentError {
  const number = numberOf(argument, given);
  return typeof number === "number" && Number.isNaN(number) ? invalid(argument, "argument-empty", {}) : number;
}

/** The numbers of a range, in their order. */
export function vectorOf(argument: string, given: unknown): Vector | ArgumentError {
  const rows = rowsOf(given);
  const isRow = rows.length === 1;
  if (!isRow && rows.some((row) => row.length > 1)) return invalid(argument, "argument-not-vector", {});
  const values = rows.flat().map((cell, i) => numberIn(argument, cell, isRow ? { row: 1, column: i + 1 } : { row: i + 1, column: 1 }));
  const unreadable = values.find(isError);
  return unreadable ?? { values: values as number[], isRow: isRow && values.length > 1 };
}

/** Results in the shape of the range they belong to. */
export function inShapeOf({ isRow }: Vector, cells: readonly CellResult[]): CellResult[][] {
  return isRow ? [[...cells]] : cells.map((cell) => [cell]);
}

function numberIn(argument: string, cell: ArgumentCell, at: ArgumentPlace | null): number | ArgumentError {
  if (typeof cell === "number") return cell;
  if (cell === null || isErrorCell(cell) || absence(cell) !== null) return NaN;
  const reading = readNumber(cell, undefined);
  return reading.kind === "value" ? reading.value : invalid(argument, "argument-not-number", { text: textOf(cell) }, at, cell);
}
