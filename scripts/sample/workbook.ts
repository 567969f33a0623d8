import { Workbook } from "@cj-tech-master/excelts";
import { unzipSync, zipSync, type Zippable } from "fflate";
import { widthsOf, type Cell, type Sheet, type SheetTable } from "./sheet";

/** Stamped into files instead of the time of the run, so that the same sample is the same bytes. */
const stamp = new Date(Date.UTC(2026, 6, 1, 1, 0, 0));
/** Zip entries hold local time without a zone: built from local parts, it is the same bytes everywhere. */
const entryTime = new Date(2026, 6, 1, 9, 0, 0);

type SheetOut = ReturnType<Workbook["addWorksheet"]>;

/** The sheets as an .xlsx file. */
export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const book = new Workbook();
  book.creator = "客服部";
  book.lastModifiedBy = "客服部";
  book.created = stamp;
  book.modified = stamp;
  for (const sheet of sheets) write(sheet, book.addWorksheet(sheet.name, { views: viewsOf(sheet) }));
  return repacked(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** What stands above the rows stays in sight. */
function viewsOf({ titles, header }: Sheet): { state: "frozen"; ySplit: number }[] {
  return header.length === 0 ? [] : [{ state: "frozen", ySplit: titles.length + header.length }];
}

function write(sheet: Sheet, out: SheetOut): void {
  const above = sheet.titles.length;
  const firstRow = above + sheet.header.length;
  [...sheet.titles, ...sheet.header, ...sheet.rows].forEach((cells, row) => {
    const isBody = row >= firstRow;
    cells.forEach((cell, column) => writeCell(out, row, column, cell, isBody ? sheet.formats?.[column] : undefined));
  });
  widthsOf(sheet).forEach((width, column) => (out.getColumn(column + 1).width = width));
  for (const range of sheet.merges ?? []) {
    out.mergeCells(range);
    out.getCell(range.split(":")[0]).alignment = { vertical: "middle" };
  }
  for (const table of sheet.tables ?? []) addTable(sheet, table, out);
  if (above > 0) out.getRow(1).font = { name: "微软雅黑", size: 14, bold: true };
  for (let row = above; row < firstRow; row += 1) styleHeader(out, row + 1, sheet.header[0].length);
}

/** Frames cells of the sheet as an Excel table. */
function addTable({ rows }: Sheet, { name, top, height, width }: SheetTable, out: SheetOut): void {
  const [header, ...body] = rows.slice(top, top + height);
  out.addTable({
    name,
    ref: `A${top + 1}`,
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: header.slice(0, width).map((cell) => ({ name: String(cell), filterButton: true })),
    rows: body.map((row) => [...row]),
  });
}

function writeCell(out: SheetOut, row: number, column: number, cell: Cell, format: string | undefined): void {
  if (cell === null) return;
  const target = out.getCell(row + 1, column + 1);
  target.value = cell;
  if (format !== undefined && typeof cell === "number") target.numFmt = format;
}

function styleHeader(out: SheetOut, row: number, columns: number): void {
  for (let column = 1; column <= columns; column += 1) {
    const cell = out.getCell(row, column);
    cell.font = { name: "微软雅黑", size: 10, bold: true };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFF2F2F2" } };
    cell.border = { bottom: { style: "thin", color: { argb: "FFBFBFBF" } } };
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  }
}

/** Packed again, entries in order of name, with the fixed time and full compression. */
function repacked(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  // [Content_Types].xml sorts first, where readers expect it.
  const names = Object.keys(parts).sort();
  const entries: Zippable = Object.fromEntries(names.map((name) => [name, parts[name]]));
  return zipSync(entries, { level: 9, mtime: entryTime });
}
