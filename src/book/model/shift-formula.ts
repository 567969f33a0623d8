import { parseAddress, COLUMNS, ROWS } from "./address";
import { cellName } from "../grid";

/** Texts, quoted sheet names and column names stay as they are. */
const ASIDE = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`;
const BEFORE = String.raw`(?<![\p{L}\p{N}_.\\$])`;
const AFTER = String.raw`(?![\p{L}\p{N}_.\\(!])`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
const PIECE = new RegExp(`${ASIDE}|${BEFORE}(?:(?<columns>${COLUMN}:${COLUMN})|(?<rows>${ROW}:${ROW})|(?<cell>${COLUMN}${ROW}))${AFTER}`, "gu");

/**
 * A formula as it reads in another cell: relative references move along, absolute ones stay. One that
 * would leave the sheet is `#REF!`.
 *
 * @param formula with or without the leading "="
 * @param down rows by which the other cell is further down
 * @param right columns by which it is further to the right
 * @example shiftFormula("SUM(A1:A$9)*$B2", 1, 1) // "SUM(B2:B$9)*$B3"
 */
export function shiftFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return formula.replace(PIECE, (piece, ...rest) => {
    const { columns, rows, cell } = rest.at(-1) as { columns?: string; rows?: string; cell?: string };
    if (cell !== undefined) return shiftCell(cell, down, right);
    if (columns !== undefined) return shiftEnds(columns, (end) => shiftColumn(end, right));
    return rows === undefined ? piece : shiftEnds(rows, (end) => shiftRow(end, down));
  });
}

function shiftCell(cell: string, down: number, right: number): string {
  const split = cell.search(/\$?\d/);
  const [column, row] = [shiftColumn(cell.slice(0, split), right), shiftRow(cell.slice(split), down)];
  return column === null || row === null ? "#REF!" : column + row;
}

function shiftEnds(range: string, shift: (end: string) => string | null): string {
  const ends = range.split(":").map(shift);
  return ends.includes(null) ? "#REF!" : ends.join(":");
}

/** null outside of a sheet. */
function shiftColumn(letters: string, right: number): string | null {
  if (letters.startsWith("$")) return letters;
  const column = (parseAddress(`${letters}1`)?.column ?? -Infinity) + right;
  return column >= 0 && column < COLUMNS ? cellName(0, column).slice(0, -1) : null;
}

function shiftRow(digits: string, down: number): string | null {
  if (digits.startsWith("$")) return digits;
  const row = Number(digits) + down;
  return row >= 1 && row <= ROWS ? String(row) : null;
}
