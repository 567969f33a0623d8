/**
 * A planned sheet and one that stands in a workbook, cell by cell. Rows of tables are told by whom
 * they are about, so that somebody may have sorted them.
 */
import { cellAt, cellName, isCellError, type CellRange, type CellValue, type Grid } from "../../book/grid";
import type { CellContent, SheetPlan, TablePlan } from "../plan";

/** A cell that does not hold what it should. */
export interface CellDifference {
  readonly cell: string;
  readonly stands: CellValue;
  readonly should: CellValue;
}

export interface SheetComparison {
  /** Cells that were looked at. */
  readonly cells: number;
  readonly differences: readonly CellDifference[];
}

export interface CompareOptions {
  /** By table: the headings whose columns together tell a row; of other tables rows are told by their place. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** Whether formulas are left out: of a sheet whose formulas follow what somebody chose. */
  readonly valuesOnly?: boolean;
  /** Only cells of tables of these names; absent: the whole sheet. */
  readonly onlyTables?: readonly string[];
}

/** Where a planned cell is sought. */
type Place = (row: number, column: number) => { readonly row: number; readonly column: number } | null;

/**
 * Every cell in which a sheet is not as planned. A row of a table that is gone shows in the cell that
 * would name it; one that is too many in the cell that does.
 *
 * @example compareSheet(plan, grid, { keys: { KpiScores: ["客服"] } }).differences // [{ cell: "G7", stands: 98, should: 88.4 }]
 */
export function compareSheet(plan: SheetPlan, grid: Grid, { keys, valuesOnly = false, onlyTables }: CompareOptions): SheetComparison {
  const wanted = plannedCells(plan, valuesOnly);
  const tables = plan.tables.map((table) => placedTable(table, wanted, grid, keys[table.name] ?? []));
  const differences = tables.flatMap(({ name, astray }) => (onlyTables === undefined || onlyTables.includes(name) ? astray : []));
  let cells = 0;
  wanted.forEach((columns, row) =>
    columns.forEach((planned, column) => {
      const should = planned ?? null;
      const table = tables.find(({ range }) => contains(range, row, column));
      if (onlyTables !== undefined && (table === undefined || !onlyTables.includes(table.name))) return;
      const at = table === undefined ? { row, column } : table.placeOf(row, column);
      if (at === null) return;
      cells++;
      const stands = cellAt(grid, at.row, at.column);
      if (!isSame(stands, should)) differences.push({ cell: cellName(at.row, at.column), stands, should });
    }),
  );
  return { cells, differences };
}

/** What every planned cell shows, by row and column; the later of two blocks counts. */
function plannedCells({ blocks, tables }: SheetPlan, valuesOnly: boolean): (CellValue | undefined)[][] {
  const cells: (CellValue | undefined)[][] = [];
  for (const { top, left, rows } of blocks)
    rows.forEach((row, r) =>
      row.forEach((content, c) => {
        const inTable = tables.some(({ range }) => contains(range, top + r, left + c));
        const shown = shownIn(content);
        // An empty cell is ours only within a table: elsewhere people may write.
        if ((shown === null && !inTable) || (valuesOnly && isFormula(content))) return;
        (cells[top + r] ??= [])[left + c] = shown;
      }),
    );
  return cells;
}

function isFormula(content: CellContent): boolean {
  return typeof content === "object" && content !== null && "formula" in content;
}

function shownIn(content: CellContent): CellValue {
  if (typeof content !== "object" || content === null) return content === "" ? null : content;
  const shown = "formula" in content ? content.value : content.text;
  return shown === "" ? null : shown;
}

interface PlacedTable {
  readonly name: string;
  readonly range: CellRange;
  readonly placeOf: Place;
  /** Rows without a counterpart. */
  readonly astray: readonly CellDifference[];
}

function placedTable({ name, range }: TablePlan, planned: readonly (readonly (CellValue | undefined)[])[], grid: Grid, keys: readonly string[]): PlacedTable {
  const standing = grid.tables.find((table) => table.name.toLowerCase().replace(/_\d+$/, "") === name.toLowerCase()) ?? withoutFrame(range, planned[range.top]!, grid);
  const [down, right] = [standing.top - range.top, standing.left - range.left];
  const keyColumns = keys.map((heading) => planned[range.top]!.indexOf(heading)).filter((column) => column >= 0);
  if (keyColumns.length === 0) return { name, range, placeOf: (row, column) => ({ row: row + down, column: column + right }), astray: [] };
  const wanted = rowsByKey(range.top + 1, range.bottom, (row) => keyColumns.map((column) => planned[row]?.[column] ?? null));
  const found = rowsByKey(standing.top + 1, standing.bottom, (row) => keyColumns.map((column) => cellAt(grid, row, column + right)));
  const { pairs, gone, extra } = paired(wanted, found);
  const naming = keyColumns.at(-1)!;
  return {
    name,
    range,
    placeOf: (row, column) => (row === range.top ? { row: standing.top, column: column + right } : pairs.has(row) ? { row: pairs.get(row)!, column: column + right } : null),
    astray: [
      ...gone.map((row) => ({ cell: cellName(Math.min(row + down, standing.bottom + 1), naming + right), stands: null, should: planned[row]![naming] ?? null })),
      ...extra.map((row) => ({ cell: cellName(row, naming + right), stands: cellAt(grid, row, naming + right), should: null })),
    ],
  };
}

/** Where a table stands whose frame another program has dropped: as high as planned, below the row that holds its headings. */
function withoutFrame(range: CellRange, headings: readonly (CellValue | undefined)[], grid: Grid): CellRange {
  const matches = (row: number) => headings.filter((heading, column) => heading !== null && heading !== undefined && cellAt(grid, row, column) === heading).length;
  const top = grid.rows.findIndex((_, row) => matches(row) * 2 > range.right - range.left);
  return top < 0 ? range : { ...range, top, bottom: top + range.bottom - range.top };
}

interface KeyedRow {
  readonly row: number;
  readonly key: string;
}

function rowsByKey(top: number, bottom: number, keyOf: (row: number) => readonly CellValue[]): KeyedRow[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, n) => ({ row: top + n, key: JSON.stringify(keyOf(top + n).map((cell) => (cell === null ? "" : String(cell).trim()))) }));
}

/** Rows of one key belong together, then what is left in order: a name that was altered is one wrong cell, not two wrong rows. */
function paired(wanted: readonly KeyedRow[], found: readonly KeyedRow[]): { pairs: ReadonlyMap<number, number>; gone: readonly number[]; extra: readonly number[] } {
  const left = [...found];
  const pairs = new Map<number, number>();
  const unmatched = wanted.filter(({ row, key }) => {
    const at = left.findIndex((candidate) => candidate.key === key);
    if (at >= 0) pairs.set(row, left.splice(at, 1)[0]!.row);
    return at < 0;
  });
  const together = Math.min(unmatched.length, left.length);
  for (let n = 0; n < together; n++) pairs.set(unmatched[n]!.row, left[n]!.row);
  return { pairs, gone: unmatched.slice(together).map(({ row }) => row), extra: left.slice(together).map(({ row }) => row) };
}

function contains({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** Of itself: other programs save numbers at 15 digits, and what is computed of such ones differs in the last few. Nobody can see it. */
const UNSEEN = 1e-9;

/** Numbers as people see them; ends of lines as each program writes them. */
function isSame(stands: CellValue, should: CellValue): boolean {
  if (typeof stands === "number" && typeof should === "number") return Math.abs(stands - should) <= UNSEEN * Math.max(Math.abs(stands), Math.abs(should), UNSEEN);
  if (isCellError(stands) || isCellError(should)) return isCellError(stands) && isCellError(should) && stands.error === should.error;
  return textOf(stands) === textOf(should) && (typeof stands === typeof should || stands === null || should === null);
}

function textOf(cell: Exclude<CellValue, object> | null): string {
  return cell === null ? "" : String(cell).replaceAll("\r\n", "\n");
}
