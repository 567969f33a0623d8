/** Values and formulas of cells, in Univer's words and back. */
import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from "@univerjs/core";
import { isCellError, type CellValue } from "../../book/grid";
import { at, type Layer } from "../../book/model/live/layer";
import type { LiveCells } from "../../book/model/live/sheet";
import type { StyleSheet } from "./styles";

type Value = Exclude<CellValue, null>;

/** A formula has no result until the grid has computed it: so the desk says. */
const BUSY = "#BUSY!";

/** Whether a formula waits to be computed. */
export function isPending(value: CellValue | undefined): boolean {
  return isCellError(value ?? null) && (value as { error: string }).error === BUSY;
}

/** All cells of a sheet; those that a dynamic array fills are left to its formula. */
export function cellMatrix(cells: LiveCells, styles: StyleSheet): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  const { rows } = extentOf(cells);
  for (let row = 0; row < rows; row++) {
    const columns = Math.max(...layersOf(cells).map((layer) => layer[row]?.length ?? 0));
    for (let column = 0; column < columns; column++) {
      const cell = cellData(cells, row, column, styles, false);
      if (cell !== null) (matrix[row] ??= {})[column] = cell;
    }
  }
  for (const { top, left, bottom, right } of cells.spills) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = matrix[row]?.[column];
        if (cell !== undefined && (row !== top || column !== left)) delete cell.v;
      }
    }
  }
  return matrix;
}

/** Rows and columns in which there may be something. */
export function extentOf(cells: LiveCells): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  for (const layer of layersOf(cells)) {
    rows = Math.max(rows, layer.length);
    for (const row of layer) if (row !== undefined && row.length > columns) columns = row.length;
  }
  return { rows, columns };
}

function layersOf({ values, formulas, looks, formats }: LiveCells): readonly Layer<unknown>[] {
  return [values, formulas, looks, formats];
}

/**
 * One cell; null for one that holds nothing and looks like any other.
 *
 * @param isFilled whether a dynamic array of another cell fills it
 */
export function cellData(cells: LiveCells, row: number, column: number, styles: StyleSheet, isFilled: boolean): ICellData | null {
  const style = styles.key(at(cells.looks, row, column), at(cells.formats, row, column));
  const formula = at(cells.formulas, row, column);
  const value = isFilled ? undefined : at(cells.values, row, column);
  if (style === undefined && formula === undefined && value === undefined) return null;
  return { ...(style !== undefined && { s: style }), ...(formula !== undefined && { f: `=${formula}` }), ...(value !== undefined && !isPending(value) && shown(value)) };
}

/** Whether two cells hold the same. */
export function sameValue(one: CellValue | undefined, other: CellValue | undefined): boolean {
  return one === other || (typeof one === "object" && typeof other === "object" && one?.error === other?.error);
}

function shown(value: Value): ICellData {
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return typeof value === "number" ? { v: value, t: CellValueType.NUMBER } : { v: value, t: CellValueType.FORCE_STRING };
}

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

/**
 * What a cell holds; undefined for an empty one.
 *
 * @param computed whether it is a formula's result, of which error texts are errors
 */
export function valueOf(cell: Nullable<ICellData>, computed: boolean): Value | undefined {
  const { v, t, p } = cell ?? {};
  // Texts with letters of several looks are kept apart from the value.
  if (p?.body !== undefined) return p.body.dataStream.replace(/\r\n$/, "");
  if (v === undefined || v === null || v === "") return undefined;
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") return [1, true, "1", "TRUE"].includes(v);
  return typeof v === "number" ? v : textOrMore(v, t, computed);
}

/** Numbers that were typed come as texts with the type of a number. */
function textOrMore(text: string, type: Nullable<CellValueType>, computed: boolean): Value {
  if (computed && ERROR.test(text)) return { error: text };
  return type === CellValueType.NUMBER && text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}
