import type { Grid, OwnCells } from "../../grid";
import { cellsNameOf, type CellsName } from "../cells-name";
import { MARK_NAME } from "../mark";
import type { TakenNames } from "../workbook";
import { cellsAmong, markAmong, ownNames } from "./own-names";
import { emptySheet, type LiveSheet } from "./sheet";
import type { LiveWorkbook } from "./workbook";

/** Any plain style; what the reader of files does not tell. */
const TABLE_STYLE = "TableStyleMedium2";

/**
 * A workbook that holds what was read of one: values, number formats, merges, tables and marks.
 *
 * @param grids in the order of the tabs, at least one
 * @param taken names besides
 * @example liveWorkbook((await openBook(bytes, "五月.xlsx")).grids).sheets[0].name // "数据信息"
 */
export function liveWorkbook(grids: readonly Grid[], taken: TakenNames = { tabs: [], names: [] }): LiveWorkbook {
  const sheets = grids.map(liveSheet);
  return {
    name: grids[0].book,
    sheets,
    names: taken.names.filter((name) => name !== MARK_NAME).map((name) => ({ name, formula: "#REF!", visible: true, comment: "" })),
    active: sheets[0].id,
    settings: new Map(),
    date1904: grids[0].date1904,
    isReadOnly: false,
    isStructureLocked: false,
  };
}

/** Ids as Excel gives them. */
export function sheetId(n: number): string {
  return `{00000000-0001-0000-${n.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

function liveSheet({ name, rows, formats, merges, tables, mark, own }: Grid, n: number): LiveSheet {
  const sheet = emptySheet(sheetId(n), name);
  rows.forEach((row, r) => row && (sheet.cells.values[r] = row.map((value) => value ?? undefined)));
  formats.forEach((row, r) => row && (sheet.cells.formats[r] = [...row]));
  sheet.merges = [...merges];
  sheet.tables = tables.map((table, t) => ({ ...table, id: `{${n + 1}-${t + 1}}`, style: TABLE_STYLE, filter: true, banded: true }));
  if (mark !== undefined) sheet.names = ownNames(mark, own ? cellsTold(name, own) : null);
  return sheet;
}

/** Of cells with others put in among them there are more than were written. */
function cellsTold(sheet: string, { areas, grown }: OwnCells): CellsName | null {
  const told = cellsNameOf(sheet, areas);
  return told && grown ? { ...told, comment: String(Number(told.comment) - 1) } : told;
}

/**
 * The grids of an open workbook, as those of a file are read.
 *
 * @example gridsOf(live)[0].rows[0] // ["旺旺昵称", "接待人数"]
 */
export function gridsOf({ sheets, name, date1904 }: LiveWorkbook): Grid[] {
  return sheets.map((sheet) => ({ ...gridOf(sheet, name), date1904 }));
}

/**
 * The grid of one sheet; its dates are told from 1900.
 *
 * @param book name of the workbook it is in
 */
export function gridOf({ name, cells, merges, tables, names }: LiveSheet, book: string): Grid {
  const [mark, own] = [markAmong(names), cellsAmong(names)];
  const grid: Grid = {
    name,
    book,
    rows: cells.values.map((row) => row?.map((value) => value)),
    formats: cells.values.map((row, r) => row?.map((value, c) => (value === undefined ? undefined : cells.formats[r]?.[c]))),
    merges: [...merges],
    tables: tables.map(({ name: table, top, left, bottom, right }) => ({ name: table, top, left, bottom, right })),
    date1904: false,
  };
  return mark === null ? grid : { ...grid, mark, ...(own && { own }) };
}
