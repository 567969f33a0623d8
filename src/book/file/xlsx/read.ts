import type { Grid } from "../../grid";
import type { TakenNames } from "../../model/workbook";
import { OfficePackage } from "./package";
import { SheetReader, type SheetContext } from "./sheet";
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
  const { sheets, date1904, strings, styles, taken } = readWorkbook(parts);
  const context: SheetContext = {
    strings: strings === null ? [] : readStrings(parts, strings),
    formats: styles === null ? [] : readFormats(parts, styles),
    date1904,
    cells: 0,
  };
  return { grids: sheets.map((sheet) => readSheet(parts, sheet, book, context)), taken };
}

function readSheet(parts: OfficePackage, { name, part, mark }: SheetEntry, book: string, context: SheetContext): Grid {
  const cells = new SheetReader(name, context);
  parts.read(part, cells);
  const tables = parts
    .relationships(part)
    .filter((relationship) => relationship.type === "table")
    .map((relationship) => readTable(parts, relationship.target));
  const { rows, formats, merges } = cells;
  const grid = { name, book, rows, formats, merges, tables, date1904: context.date1904 };
  return mark === undefined ? grid : { ...grid, mark };
}
