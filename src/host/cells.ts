import type { CellRange, CellValue } from "../book/grid";
import { at, entries, erase, put } from "../book/model/live/layer";
import { overlap } from "../book/model/live/range";
import type { LiveSheet } from "../book/model/live/sheet";
import { readEntry } from "./entry";
import { HostError, invalidArgument } from "./errors";
import type { Session } from "./session";
import { keepHeadings } from "./tables";

/** Cells a single call may write or read. */
const MOST_CELLS = 5_000_000;
/** Characters of a formula, and of a text. */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 32_767;

/** How many rows and columns a range has. */
export function sizeOf({ top, left, bottom, right }: CellRange): { rows: number; columns: number } {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

/**
 * One entry a cell, row by row; null where the range is larger than Excel answers.
 *
 * @example matrix(range, (row, column) => at(cells.formats, row, column) ?? "General")
 */
export function matrix<T>(range: CellRange, of: (row: number, column: number) => T): T[][] | null {
  const { rows, columns } = sizeOf(range);
  if (rows * columns > MOST_CELLS) return null;
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => of(range.top + r, range.left + c)));
}

/** The value of a cell as it goes over the wire: an error by its name, nothing as "". */
export function wireValue(value: CellValue | undefined): string | number | boolean {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** What stands in a cell when it is edited; cells a dynamic array fills show its formula. */
export function wireFormula({ cells }: LiveSheet, row: number, column: number): string | number | boolean {
  const inside = (range: CellRange) => range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;
  const spill = cells.spills.find(inside);
  const formula = spill ? at(cells.formulas, spill.top, spill.left) : at(cells.formulas, row, column);
  return formula === undefined ? wireValue(at(cells.values, row, column)) : `=${formula}`;
}

/**
 * Goes through what was given for the cells of a range: one value for all, or rows of the same shape.
 *
 * @throws HostError for rows of another shape
 */
export function forGiven(range: CellRange, given: unknown, visit: (row: number, column: number, value: unknown) => void): void {
  const { rows, columns } = sizeOf(range);
  if (rows * columns > MOST_CELLS) throw new HostError("OperationCellsExceedLimit", "The attempted operation affects more than the limit of 5000000 cells.");
  const isMatrix = Array.isArray(given);
  if (isMatrix && (given.length !== rows || given.some((row) => !Array.isArray(row) || row.length !== columns))) {
    throw invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
  }
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) visit(range.top + r, range.left + c, isMatrix ? (given[r] as unknown[])[c] : given);
  }
}

/** Enters values or formulas; null leaves a cell as it is. */
export function enter(session: Session, sheet: LiveSheet, range: CellRange, given: unknown): void {
  session.requireWritable(sheet);
  const { cells } = sheet;
  forGiven(range, given, (row, column, value) => {
    if (value === null || value === undefined) return;
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw invalidArgument(`a value of type ${typeof value}`);
    breakSpill(sheet, row, column);
    const entry = readEntry(value, at(cells.formats, row, column));
    put(cells.formulas, row, column, undefined);
    if ("formula" in entry) enterFormula(session, sheet, row, column, entry.formula);
    else put(cells.values, row, column, held(entry.value));
  });
  keepHeadings(sheet, range);
}

function held(value: Exclude<CellValue, null> | undefined): Exclude<CellValue, null> | undefined {
  if (typeof value === "string" && value.length > LONGEST_TEXT) throw invalidArgument("a text is longer than 32767 characters");
  return value;
}

function enterFormula(session: Session, sheet: LiveSheet, row: number, column: number, formula: string): void {
  if (formula.length > LONGEST_FORMULA) throw new HostError("FormulaLengthExceedsLimit", "The bytecode of the applied formula exceeds the maximum length limit.");
  const { cells } = sheet;
  put(cells.formulas, row, column, formula);
  const result = session.calculate(formula, sheet, row, column);
  if (!Array.isArray(result)) return put(cells.values, row, column, (result as CellValue) ?? undefined);
  spill(sheet, row, column, result as readonly (readonly CellValue[])[]);
}

/** A dynamic array fills the cells beside and below, if they are empty. */
function spill(sheet: LiveSheet, row: number, column: number, rows: readonly (readonly CellValue[])[]): void {
  const { cells } = sheet;
  const range = { top: row, left: column, bottom: row + rows.length - 1, right: column + (rows[0]?.length ?? 1) - 1 };
  const blocked = [...entries(cells.values, range)].some(([r, c]) => r !== row || c !== column);
  if (blocked) return put(cells.values, row, column, { error: "#SPILL!" });
  rows.forEach((across, r) => across.forEach((value, c) => put(cells.values, row + r, column + c, value ?? undefined)));
  cells.spills.push(range);
}

/** Whoever writes into a dynamic array's cells takes them from it. */
function breakSpill({ cells }: LiveSheet, row: number, column: number): void {
  const cell = { top: row, left: column, bottom: row, right: column };
  const n = cells.spills.findIndex((range) => overlap(range, cell));
  if (n < 0) return;
  const [range] = cells.spills.splice(n, 1);
  erase(cells.values, range);
  put(cells.values, range.top, range.left, { error: "#SPILL!" });
}

/** Takes contents away: values, formulas and what they spill. */
export function clearContents(sheet: LiveSheet, range: CellRange): void {
  const { cells } = sheet;
  for (const spilled of cells.spills.filter((one) => overlap(one, range))) {
    erase(cells.values, spilled);
    cells.spills.splice(cells.spills.indexOf(spilled), 1);
  }
  erase(cells.values, range);
  erase(cells.formulas, range);
  keepHeadings(sheet, range);
}
