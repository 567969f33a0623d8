import type { Grid } from "../../grid";
import { OfficePackage } from "./package";
import { SheetReader, type SheetContext } from "./sheet";
import { readStrings } from "./strings";
import { readFormats } from "./styles";
import { readTable } from "./table";
import { readWorkbook, type SheetEntry } from "./workbook";

/**
 * Reads an .xlsx or .xlsm, one grid a worksheet in the order of the tabs.
 *
 * The library's own loader is not used: it turns serials into Date objects, which cannot be turned
 * back exactly, and builds a row object for every formatted empty row. Its XML parser is.
 *
 * @param book file name
 * @throws Refusal
 * @example readXlsx(bytes, "5月客服数据.xlsx")[0].name // "数据信息"
 */
export function readXlsx(bytes: Uint8Array, book: string): Grid[] {
  const parts = new OfficePackage(bytes);
  const { sheets, date1904, strings, styles } = readWorkbook(parts);
  const context: SheetContext = {
    strings: strings === null ? [] : readStrings(parts, strings),
    formats: styles === null ? [] : readFormats(parts, styles),
    date1904,
    cells: 0,
  };
  return sheets.map((sheet) => readSheet(parts, sheet, book, context));
}

function readSheet(parts: OfficePackage, { name, part }: SheetEntry, book: string, context: SheetContext): Grid {
  const cells = new SheetReader(name, context);
  parts.read(part, cells);
  const tables = parts
    .relationships(part)
    .filter((relationship) => relationship.type === "table")
    .map((relationship) => readTable(parts, relationship.target));
  const { rows, formats, merges } = cells;
  return { name, book, rows, formats, merges, tables, date1904: context.date1904 };
}
