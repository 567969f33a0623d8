/**
 * A sheet as plain cells: what every host (file, Excel, test) hands to intake. Rows and columns
 * count from 0; `cellName` writes them as people do.
 */

/** An Excel error value, or "#FORMULA!" for a formula saved without its result. */
export interface CellError {
  readonly error: string;
}

/** Dates and times arrive as numbers (Excel serials) whose number format says so. */
export type CellValue = string | number | boolean | null | CellError;

/** Inclusive corners, counted from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell's place, counted from 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

export interface GridTable extends CellRange {
  readonly name: string;
}

export interface Grid {
  /** Sheet name; of a .csv the file name without its ending. */
  readonly name: string;
  /** Name of the file it came from, without folders. */
  readonly book: string;
  /** Ragged and sparse: a missing row, a short row and an undefined entry are all empty cells. */
  readonly rows: readonly (readonly (CellValue | undefined)[] | undefined)[];
  /** Number format codes, aligned with `rows`; undefined is General. */
  readonly formats: readonly (readonly (string | undefined)[] | undefined)[];
  readonly merges: readonly CellRange[];
  /** Excel tables, headers included. */
  readonly tables: readonly GridTable[];
  readonly date1904: boolean;
  /** The mark of a sheet that an earlier run of ours wrote; absent on the user's own. */
  readonly mark?: string;
  /** What that run wrote there; absent when the workbook does not say. */
  readonly own?: OwnCells;
  /** Formulas on the user's own sheets that read sheets an earlier run of ours wrote. */
  readonly readers?: readonly OwnReader[];
}

/** A formula that reads sheets of ours. */
export interface OwnReader extends CellAddress {
  readonly sheets: readonly string[];
}

/** The cells an earlier run of ours filled, where they stand now. */
export interface OwnCells {
  readonly areas: readonly CellRange[];
  /** Rows or columns were put in among them since. */
  readonly grown: boolean;
}

/** Whether a cell holds an error value. */
export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

/** The cell's value; null when empty. */
export function cellAt(grid: Grid, row: number, column: number): CellValue {
  return grid.rows[row]?.[column] ?? null;
}

/**
 * A1 notation.
 *
 * @example cellName(5, 0) // "A6"
 */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${letters}${row + 1}`;
}
