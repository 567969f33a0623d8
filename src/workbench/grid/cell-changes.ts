/** Which cells of a sheet differ in the view. */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellRange } from "../../book/grid";
import { at } from "../../book/model/live/layer";
import { DEFAULT_LOOK } from "../../book/model/live/look";
import type { LiveSheet } from "../../book/model/live/sheet";
import { cellData, extentOf, isPending, sameValue, valueOf } from "./cells";
import { lookOfStyle } from "./looks";
import type { StyleSheet } from "./styles";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

export interface CellChanges {
  /** Nothing in each cell that differs. */
  readonly cleared: Cells;
  /** What each of them holds now; null for nothing. */
  readonly cells: Cells;
}

/** @returns null where nothing differs */
export function cellChanges(sheet: LiveSheet, view: FWorksheet, styles: StyleSheet): CellChanges | null {
  const shown = view.getSheet();
  const { cells } = sheet;
  const [cleared, changed]: [Cells, Cells] = [{}, {}];
  const looksLike = looksOf(view, styles);
  const matrix = shown.getCellMatrix().getMatrix();
  const { rows, columns } = extentOf(cells);
  const filled = filledBy(cells.spills);
  for (let row = 0; row < Math.max(rows, shown.getRowCount()); row++) {
    const across = matrix[row];
    for (let column = 0; column < Math.max(columns, shown.getColumnCount()); column++) {
      const cell = across?.[column] ?? null;
      const isFilled = filled(row, column);
      const wanted = cellData(cells, row, column, styles, isFilled);
      if (cell === null && wanted === null) continue;
      const isSame = cell !== null && wanted !== null && looksLike(cell.s) === looksLike(wanted.s) && holdsSame(sheet, view, row, column, cell, isFilled);
      if (isSame) continue;
      (cleared[row] ??= {})[column] = null;
      (changed[row] ??= {})[column] = wanted;
    }
  }
  return Object.keys(changed).length === 0 ? null : { cleared, cells: changed };
}

function holdsSame({ cells }: LiveSheet, view: FWorksheet, row: number, column: number, cell: ICellData, isFilled: boolean): boolean {
  const formula = at(cells.formulas, row, column);
  // A formula that other cells share is asked for; one that stands here is at hand.
  const shownFormula = cell.f ?? ((cell.si ?? null) === null ? undefined : view.getRange(row, column).getFormula());
  if ((shownFormula?.replace(/^=/, "") || undefined) !== formula) return false;
  const value = at(cells.values, row, column);
  if (formula !== undefined) return !isPending(value);
  return isFilled ? valueOf(cell, false) === undefined : sameValue(value, valueOf(cell, false));
}

/** By which looks are compared: the same text for styles that look the same. */
function looksOf(view: FWorksheet, styles: StyleSheet): (style: ICellData["s"]) => string {
  const known = new Map<string, string>();
  const sheet = view.getSheet();
  return (style) => {
    if (typeof style !== "string") return style ? textOf(style) : "";
    const text = known.get(style) ?? textOf(styles.styles[style] ?? sheet.getStyleDataByHash(style));
    known.set(style, text);
    return text;
  };
  function textOf(style: Parameters<typeof lookOfStyle>[0]): string {
    const { look, format } = lookOfStyle(style, DEFAULT_LOOK);
    return styles.key(look, format) ?? "";
  }
}

/** Whether a dynamic array fills a cell in which its formula does not stand. */
function filledBy(spills: readonly CellRange[]): (row: number, column: number) => boolean {
  if (spills.length === 0) return () => false;
  return (row, column) => spills.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left));
}
