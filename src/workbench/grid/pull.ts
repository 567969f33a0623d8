/** What people do in the view and what its formulas give, taken over into the open workbook. */
import type { ICellData, IObjectMatrixPrimitiveType, IRange, IStyleData, Nullable } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { CellRange } from "../../book/grid";
import { at, erase, put } from "../../book/model/live/layer";
import { DEFAULT_LOOK } from "../../book/model/live/look";
import { emptySheet, type LiveSheet } from "../../book/model/live/sheet";
import type { LiveWorkbook } from "../../book/model/live/workbook";
import { sameValue, valueOf } from "./cells";
import { lookOfStyle } from "./looks";
import { columnCharacters, DEFAULT_COLUMN, DEFAULT_ROW, rowPoints } from "./sizes";

/** Cells by row and column, as Univer tells of them. */
export type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Takes over cells that were edited.
 *
 * @returns the range around those that hold something else now; null when only looks changed
 */
export function takeEdit(sheet: LiveSheet, view: FWorksheet, cells: Matrix): CellRange | null {
  let around: CellRange | null = null;
  for (const [row, column] of places(cells)) {
    if (takeCell(sheet, view, row, column)) around = around === null ? { top: row, left: column, bottom: row, right: column } : { top: Math.min(around.top, row), left: Math.min(around.left, column), bottom: Math.max(around.bottom, row), right: Math.max(around.right, column) };
  }
  return around;
}

/** @returns whether it holds something else now */
function takeCell(sheet: LiveSheet, view: FWorksheet, row: number, column: number): boolean {
  const { cells } = sheet;
  const range = view.getRange(row, column);
  const data = range.getCellData();
  const formula = range.getFormula().replace(/^=/, "") || undefined;
  const value = valueOf(data, formula !== undefined);
  takeStyle(sheet, row, column, range.getCellStyleData());
  const before = [at(cells.formulas, row, column), formula === undefined ? JSON.stringify(at(cells.values, row, column)) : null];
  put(cells.formulas, row, column, formula);
  if (formula === undefined) put(cells.values, row, column, value);
  return before[0] !== formula || (formula === undefined && before[1] !== JSON.stringify(value));
}

function takeStyle(sheet: LiveSheet, row: number, column: number, style: Nullable<IStyleData>): void {
  const { look, format } = lookOfStyle(style, at(sheet.cells.looks, row, column) ?? DEFAULT_LOOK);
  put(sheet.cells.looks, row, column, look);
  put(sheet.cells.formats, row, column, format);
}

/**
 * Takes over results of formulas.
 *
 * @returns whether any is another one now
 */
export function takeComputed(sheet: LiveSheet, cells: Matrix): boolean {
  let changed = false;
  for (const [row, column] of places(cells)) {
    const value = valueOf(cells[row]?.[column], true);
    if (sameValue(at(sheet.cells.values, row, column), value)) continue;
    put(sheet.cells.values, row, column, value);
    changed = true;
  }
  return changed;
}

/**
 * Takes over what dynamic arrays fill.
 *
 * @param ranges by the rows and columns of their formulas
 * @returns whether any fills other cells, or with other values
 */
export function takeSpills(sheet: LiveSheet, ranges: Readonly<Record<number, Readonly<Record<number, IRange>>>>, cells: Matrix): boolean {
  const spills = Object.values(ranges).flatMap((row) => Object.values(row)).map(({ startRow, startColumn, endRow, endColumn }): CellRange => ({ top: startRow, left: startColumn, bottom: endRow, right: endColumn }));
  const before = JSON.stringify(sheet.cells.spills);
  const moved = before !== JSON.stringify(spills);
  if (moved) {
    for (const spill of sheet.cells.spills) erase(sheet.cells.values, spill);
    sheet.cells.spills.splice(0, Infinity, ...spills);
  }
  return takeComputed(sheet, cells) || moved;
}

/** Takes over which sheets there are, in which order. */
export function takeSheets(book: LiveWorkbook, view: FWorkbook): void {
  const known = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
  book.sheets = view.getSheets().map((shown) => known.get(shown.getSheetId()) ?? emptySheet(shown.getSheetId(), shown.getSheetName()));
}

/**
 * Takes over how a sheet is laid out.
 *
 * @param movesCells whether its cells may stand elsewhere now
 */
export function takeLayout(sheet: LiveSheet, shown: FWorksheet, movesCells: boolean): void {
  const data = shown.getSheet().getSnapshot();
  sheet.name = data.name;
  sheet.visibility = data.hidden === 1 ? (sheet.visibility === "Visible" ? "Hidden" : sheet.visibility) : "Visible";
  sheet.tabColor = data.tabColor ? data.tabColor.replace("#", "").toUpperCase() : null;
  sheet.gridlines = data.showGridlines !== 0;
  sheet.freeze = { rows: Math.max(data.freeze.ySplit, 0), columns: Math.max(data.freeze.xSplit, 0) };
  sheet.merges = data.mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({ top: startRow, left: startColumn, bottom: endRow, right: endColumn }));
  sheet.columns = [];
  for (const [key, { w, hd }] of Object.entries(data.columnData as Record<number, { w?: number; hd?: number }>)) {
    const sized = w === undefined || w === DEFAULT_COLUMN ? {} : { width: columnCharacters(w) };
    if (hd === 1 || "width" in sized) sheet.columns[Number(key)] = { ...sized, ...(hd === 1 && { hidden: true }) };
  }
  sheet.heights = [];
  for (const [key, { h, ia }] of Object.entries(data.rowData as Record<number, { h?: number; ia?: number }>)) {
    if (h !== undefined && ia !== 1 && h !== DEFAULT_ROW) sheet.heights[Number(key)] = rowPoints(h);
  }
  if (movesCells) takeAllCells(sheet, shown, data.cellData);
}

function takeAllCells(sheet: LiveSheet, shown: FWorksheet, cellData: Matrix): void {
  const filled = new Set<string>();
  for (const [row, column] of places(cellData)) {
    takeCell(sheet, shown, row, column);
    filled.add(`${row} ${column}`);
  }
  for (const layer of [sheet.cells.values, sheet.cells.formulas, sheet.cells.looks, sheet.cells.formats]) {
    layer.forEach((entries, row) => entries?.forEach((entry, column) => {
      const isSpilled = sheet.cells.spills.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
      if (entry !== undefined && !isSpilled && !filled.has(`${row} ${column}`)) entries[column] = undefined;
    }));
  }
}

function* places(cells: Matrix): Generator<[row: number, column: number]> {
  for (const [row, across] of Object.entries(cells)) for (const column of Object.keys(across ?? {})) yield [Number(row), Number(column)];
}
