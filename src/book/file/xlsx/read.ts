import type { Grid, GridTable } from "../../grid";
import type { TakenNames } from "../../model/workbook";
import type { SheetContext } from "./cells";
import { FormulaWatch, type NamedFormula } from "./formula-watch";
import { OfficePackage } from "./package";
import { SheetReader } from "./sheet";
import { readStrings } from "./strings";
import { readFormats } from "./styles";
import { readTable } from "./table";
import { readWorkbook, type SheetEntry } from "./workbook";

/**
 * Reads an .xlsx or .xlsm, one grid a worksheet in the order of the tabs, and tells the names it uses
 * besides.
 *
 * The library's own loader is not used: it turns serials into Date objects, which cannot be turned
 * back exactly, and builds a row object for every formatted empty row. Its XML parser is.
 *
 * @param book file name
 * @throws Refusal
 * @example readXlsx(bytes, "5月客服数据.xlsx").grids[0].name // "数据信息"
 */
export function readXlsx(bytes: Uint8Array, book: string): { grids: Grid[]; taken: TakenNames } {
  const parts = new OfficePackage(bytes);
  const { sheets, date1904, strings, styles, taken, names } = readWorkbook(parts);
  const context: SheetContext = {
    strings: strings === null ? [] : readStrings(parts, strings),
    formats: styles === null ? [] : readFormats(parts, styles),
    date1904,
    cells: 0,
  };
  const watch = watchFor(parts, sheets, names);
  return { grids: sheets.map((sheet) => readSheet(parts, sheet, book, context, watch)), taken };
}

function readSheet(parts: OfficePackage, { name, part, mark, own }: SheetEntry, book: string, context: SheetContext, watch: FormulaWatch | null): Grid {
  const cells = new SheetReader(name, context, mark === undefined ? watch : null);
  parts.read(part, cells);
  const { rows, formats, merges, readers } = cells;
  const grid = { name, book, rows, formats, merges, tables: readTables(parts, part), date1904: context.date1904 };
  if (mark !== undefined) return { ...grid, mark, own };
  return readers.length === 0 ? grid : { ...grid, readers };
}

function readTables(parts: OfficePackage, sheet: string): GridTable[] {
  const tables = parts.relationships(sheet).filter(({ type }) => type === "table");
  return tables.map(({ target }) => readTable(parts, target));
}

/** Only a workbook that holds sheets of ours has formulas that can read them. */
function watchFor(parts: OfficePackage, sheets: readonly SheetEntry[], names: readonly NamedFormula[]): FormulaWatch | null {
  const ours = sheets.filter(({ mark }) => mark !== undefined).map(({ name, part }) => ({ name, tables: readTables(parts, part).map((table) => table.name) }));
  return ours.length === 0 ? null : new FormulaWatch(ours, names);
}
