/** A live workbook as Univer opens one. */
import { LocaleType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { DEFAULT_LOOK } from "../../book/model/live/look";
import type { LiveSheet } from "../../book/model/live/sheet";
import type { LiveWorkbook } from "../../book/model/live/workbook";
import { columnPixels, DEFAULT_ROW, DEFAULT_COLUMN, rowPixels } from "./sizes";
import { cellMatrix, extentOf } from "./cells";
import { rangeOf } from "./range";
import { resources } from "./rules";
import { StyleSheet } from "./styles";

/** Room to work in beyond what is used. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 120;
const LEAST_COLUMNS = 26;

/**
 * @param unit by which Univer knows it
 * @param styles those its cells refer to are added
 * @example api.createWorkbook(snapshot(book, "book-1", "zh-CN", new StyleSheet()))
 */
export function snapshot(book: LiveWorkbook, unit: string, locale: "zh-CN" | "en", styles: StyleSheet): IWorkbookData {
  const sheets = Object.fromEntries(book.sheets.map((sheet) => [sheet.id, worksheet(sheet, styles)]));
  return {
    id: unit,
    name: book.name,
    appVersion: "0.25.1",
    locale: locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US,
    styles: styles.styles,
    defaultStyle: { ff: DEFAULT_LOOK.font, fs: DEFAULT_LOOK.size },
    sheetOrder: book.sheets.map(({ id }) => id),
    sheets,
    resources: resources(book),
  };
}

/** A sheet as Univer opens one. */
export function worksheet(sheet: LiveSheet, styles: StyleSheet): Partial<IWorksheetData> {
  return { id: sheet.id, name: sheet.name, ...layoutOf(sheet), cellData: cellMatrix(sheet.cells, styles), defaultColumnWidth: DEFAULT_COLUMN, defaultRowHeight: DEFAULT_ROW };
}

/** How a sheet is laid out, its cells apart. */
export function layoutOf(sheet: LiveSheet): Layout {
  const { rows, columns } = extent(sheet);
  const { freeze } = sheet;
  return {
    tabColor: sheet.tabColor === null ? "" : `#${sheet.tabColor}`,
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    freeze: freeze.rows === 0 && freeze.columns === 0 ? { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 } : { xSplit: freeze.columns, ySplit: freeze.rows, startRow: freeze.rows, startColumn: freeze.columns },
    rowCount: Math.max(rows + SPARE_ROWS, LEAST_ROWS),
    columnCount: Math.max(columns + SPARE_COLUMNS, LEAST_COLUMNS),
    mergeData: sheet.merges.map(rangeOf),
    columnData: Object.fromEntries(sheet.columns.flatMap((column, n) => (column === undefined ? [] : [[n, { w: columnPixels(column.width), hd: column.hidden ? 1 : 0 }]]))),
    rowData: Object.fromEntries(sheet.heights.flatMap((height, n) => (height === undefined ? [] : [[n, { h: rowPixels(height), ia: 0 }]]))),
    showGridlines: sheet.gridlines ? 1 : 0,
  };
}

export type Layout = Pick<IWorksheetData, "tabColor" | "hidden" | "freeze" | "rowCount" | "columnCount" | "mergeData" | "columnData" | "rowData" | "showGridlines">;

/** How many rows and columns are used. */
function extent({ cells, columns, charts, tables }: LiveSheet): { rows: number; columns: number } {
  const used = extentOf(cells);
  let [rows, width] = [used.rows, Math.max(used.columns, columns.length)];
  for (const { bottom, right } of [...charts.map(({ anchor }) => anchor), ...tables]) [rows, width] = [Math.max(rows, bottom + 1), Math.max(width, right + 1)];
  return { rows, columns: width };
}
