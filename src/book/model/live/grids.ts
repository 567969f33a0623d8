import type { Grid } from "../../grid";
import { MARK_NAME, markFormula, markIn } from "../mark";
import type { TakenNames } from "../workbook";
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
    names: taken.names.filter((name) => name !== MARK_NAME).map((name) => ({ name, formula: "#REF!", visible: true })),
    active: sheets[0].id,
    date1904: grids[0].date1904,
    isReadOnly: false,
    isStructureLocked: false,
  };
}

/** Ids as Excel gives them. */
export function sheetId(n: number): string {
  return `{00000000-0001-0000-${n.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

function liveSheet({ name, rows, formats, merges, tables, mark }: Grid, n: number): LiveSheet {
  const sheet = emptySheet(sheetId(n), name);
  rows.forEach((row, r) => row && (sheet.cells.values[r] = row.map((value) => value ?? undefined)));
  formats.forEach((row, r) => row && (sheet.cells.formats[r] = [...row]));
  sheet.merges = [...merges];
  sheet.tables = tables.map((table, t) => ({ ...table, id: `{${n + 1}-${t + 1}}`, style: TABLE_STYLE, filter: true, banded: true }));
  if (mark !== undefined) sheet.names = [{ name: MARK_NAME, formula: markFormula(mark), visible: false }];
  return sheet;
}

/**
 * The grids of an open workbook, as those of a file are read.
 *
 * @example gridsOf(live)[0].rows[0] // ["旺旺昵称", "接待人数"]
 */
export function gridsOf({ sheets, name: book, date1904 }: LiveWorkbook): Grid[] {
  return sheets.map(({ name, cells, merges, tables, names }) => {
    const mark = markIn(names.find((own) => own.name === MARK_NAME)?.formula ?? "");
    const grid: Grid = {
      name,
      book,
      rows: cells.values.map((row) => row?.map((value) => value)),
      formats: cells.values.map((row, r) => row?.map((value, c) => (value === undefined ? undefined : cells.formats[r]?.[c]))),
      merges: [...merges],
      tables: tables.map(({ name: table, top, left, bottom, right }) => ({ name: table, top, left, bottom, right })),
      date1904,
    };
    return mark === null ? grid : { ...grid, mark };
  });
}
