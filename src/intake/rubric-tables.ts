import { EXCEL_TABLES, isBlank, TABLE_NAMES, type Cell, type TableName } from "../appraisal/rubric/cells/cell";
import { headerTable } from "../appraisal/rubric/cells/header";
import { cellAt, isCellError, type CellRange, type Grid } from "../book/grid";
import { headerKey } from "./cells/text";

/** A table where it stands. */
export interface Placed {
  readonly grid: Grid;
  readonly range: CellRange;
}

export type PlacedTables = ReadonlyMap<TableName, Placed>;

const SHEET_NAME = /^(考核方案|kpirubric)(\(\d+\)|\d+)?$/;

/**
 * The tables of the rubric in the sheets of one workbook: Excel tables by their names, others by
 * their header rows on a sheet that is named as ours. A sheet that bears our mark comes before one
 * of the user's, beside which its tables have a number behind their names.
 */
export function tablesOf(grids: readonly Grid[]): PlacedTables {
  const ours = tablesIn(grids.filter(({ mark }) => mark === "rubric"));
  return ours.size > 0 ? ours : tablesIn(grids);
}

function tablesIn(grids: readonly Grid[]): PlacedTables {
  const named = new Map<TableName, Placed>();
  for (const name of TABLE_NAMES) {
    const placed = grids.flatMap((grid) => grid.tables.filter((table) => sameName(table.name, name)).map((range) => ({ grid, range })));
    if (placed.length > 0) named.set(name, placed[0]);
  }
  const printed = grids.filter((grid) => SHEET_NAME.test(headerKey(grid.name))).flatMap(printedTables);
  return new Map([...printed.reverse(), ...named]);
}

function sameName(name: string, table: TableName): boolean {
  return name.toLowerCase().replace(/_\d+$/, "") === EXCEL_TABLES[table].toLowerCase();
}

/** Tables without a frame: from a header row down to the first empty one. */
function printedTables(grid: Grid): [TableName, Placed][] {
  const headers = grid.rows.flatMap((_, row) => runs(grid, row).flatMap((range) => headerOf(grid, range)));
  return headers.map(([name, range]) => [name, { grid, range: { ...range, bottom: lastRow(grid, range, headers.map(([, other]) => other)) } }]);
}

function headerOf(grid: Grid, range: CellRange): [TableName, CellRange][] {
  const name = headerTable(cellsOf(grid, range)[0]);
  return name === null ? [] : [[name, range]];
}

/** The unbroken stretches of filled cells in a row: tables may stand side by side. */
function runs(grid: Grid, row: number): CellRange[] {
  const found: CellRange[] = [];
  const width = grid.rows[row]?.length ?? 0;
  for (let column = 0, left = 0; column <= width; column++) {
    if (!isBlank(plain(grid, row, column)) && column < width) continue;
    if (column > left) found.push({ top: row, bottom: row, left, right: column - 1 });
    left = column + 1;
  }
  return found;
}

function lastRow(grid: Grid, { top, left, right }: CellRange, headers: readonly CellRange[]): number {
  const next = headers.filter((other) => other.top > top && other.left <= right && other.right >= left).map((other) => other.top);
  const end = Math.min(grid.rows.length, ...next);
  for (let row = top + 1; row < end; row++) {
    if (cellsOf(grid, { top: row, bottom: row, left, right })[0].every(isBlank)) return row - 1;
  }
  return end - 1;
}

/** The cells of a range; an error value reads as empty and is reported apart. */
export function cellsOf(grid: Grid, { top, left, bottom, right }: CellRange): Cell[][] {
  return span(top, bottom).map((row) => span(left, right).map((column) => plain(grid, row, column)));
}

/** Row and column of every cell of a range. */
export function cellsIn({ top, left, bottom, right }: CellRange): [number, number][] {
  return span(top, bottom).flatMap((row) => span(left, right).map((column): [number, number] => [row, column]));
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function plain(grid: Grid, row: number, column: number): Cell {
  const cell = cellAt(grid, row, column);
  return isCellError(cell) ? null : cell;
}

