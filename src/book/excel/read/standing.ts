import type { CellRange } from "../../grid";
import type { Visibility } from "../../model/live/sheet";
import { CELLS_NAME, type CellsName } from "../../model/cells-name";
import { MARK_NAME, markIn } from "../../model/mark";
import { cellsOf, sheetOf } from "../../model/full-address";

/** What stands in the workbook now, its cells apart. */
export interface Standing {
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly isStructureLocked: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly StandingSheet[];
  /** Names of the whole workbook. */
  readonly names: readonly string[];
  /** Whether its days are counted from 1904. */
  readonly date1904: boolean;
  /** Points of a column nobody has sized. */
  readonly columnPoints: number;
}

export interface StandingSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** Our mark; null on the user's own. */
  readonly mark: string | null;
  /** The cells that an earlier run filled, as their name says; null where it does not. */
  readonly cells: CellsName | null;
  /** Cells with values; null when there are none. */
  readonly values: CellRange | null;
  /** Cells with values or formats. */
  readonly used: CellRange | null;
  readonly tables: readonly StandingTable[];
  readonly charts: readonly StandingChart[];
}

export interface StandingTable {
  readonly name: string;
  readonly range: CellRange;
  readonly headings: readonly string[];
}

export interface StandingChart {
  readonly id: string;
  readonly name: string;
}

/**
 * Looks through the workbook, in two requests whatever is in it.
 *
 * @example (await readStanding(context)).sheets[0].name // "数据信息"
 */
export async function readStanding(context: Excel.RequestContext): Promise<Standing> {
  const { workbook } = context;
  workbook.load("name, readOnly");
  workbook.protection.load("protected");
  const sheets = workbook.worksheets.load("items/id, items/name, items/visibility");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  // No property tells; the functions of the workbook count in its own system.
  const secondDay = workbook.functions.date(1904, 1, 2).load("value");
  await context.sync();
  const asked = sheets.items.map(askSheet);
  const askedTables = tables.items.map(askTable);
  const lastColumn = sheets.items[0].getRange("XFD1").format.load("columnWidth");
  await context.sync();
  const bySheet = groupTables(askedTables);
  return {
    name: workbook.name,
    isReadOnly: workbook.readOnly,
    isStructureLocked: workbook.protection.protected,
    sheets: asked.map((sheet) => standingSheet(sheet, bySheet.get(sheet.sheet.name) ?? [])),
    names: names.items.map(({ name }) => name),
    date1904: secondDay.value === 1,
    columnPoints: lastColumn.columnWidth,
  };
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.NamedItem;
  readonly cells: Excel.NamedItem;
  readonly values: Excel.Range;
  readonly used: Excel.Range;
}

function askSheet(sheet: Excel.Worksheet): AskedSheet {
  sheet.protection.load("protected");
  sheet.charts.load("items/id, items/name");
  return {
    sheet,
    mark: sheet.names.getItemOrNullObject(MARK_NAME).load("formula"),
    cells: sheet.names.getItemOrNullObject(CELLS_NAME).load("formula, comment"),
    values: sheet.getUsedRangeOrNullObject(true).load("address"),
    used: sheet.getUsedRangeOrNullObject(false).load("address"),
  };
}

interface AskedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly header: Excel.Range;
}

function askTable(table: Excel.Table): AskedTable {
  return { table, range: table.getRange().load("address"), header: table.getHeaderRowRange().load("values") };
}

function groupTables(asked: readonly AskedTable[]): Map<string, StandingTable[]> {
  const bySheet = new Map<string, StandingTable[]>();
  for (const { table, range, header } of asked) {
    const sheet = sheetOf(range.address);
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { name: table.name, range: cellsOf(range.address), headings: (header.values[0] as unknown[]).map(String) }]);
  }
  return bySheet;
}

function standingSheet({ sheet, mark, cells, values, used }: AskedSheet, tables: readonly StandingTable[]): StandingSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.protection.protected,
    mark: mark.isNullObject ? null : markIn(String(mark.formula)),
    cells: cells.isNullObject ? null : { formula: String(cells.formula).replace(/^=/, ""), comment: cells.comment },
    values: values.isNullObject ? null : cellsOf(values.address),
    used: used.isNullObject ? null : cellsOf(used.address),
    tables,
    charts: sheet.charts.items.map(({ id, name }) => ({ id, name })),
  };
}
