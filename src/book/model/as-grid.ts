import { FORMAT_CODES } from "../palette";
import type { NumberFormat, Style } from "../../report/plan";
import type { CellValue, Grid } from "../grid";
import type { CellBlock, Content, OurSheet } from "./workbook";

/**
 * A sheet of ours as a host would read it again: what its cells show, its tables, its mark.
 *
 * @param book name of the workbook it stands in
 * @example readHistory(sheetAsGrid(sheet, "5月.xlsx")).rows
 */
export function sheetAsGrid(sheet: OurSheet, book: string): Grid {
  const rows: (CellValue | undefined)[][] = [];
  const formats: (string | undefined)[][] = [];
  for (const block of sheet.blocks) placeBlock(block, rows, formats);
  const tables = sheet.tables.map(({ name, range }) => ({ name, ...range }));
  return { name: sheet.name, book, rows, formats, merges: sheet.merges, tables, date1904: false, ...(sheet.mark !== null && { mark: sheet.mark }) };
}

function placeBlock({ top, left, rows: cells, style }: CellBlock, rows: (CellValue | undefined)[][], formats: (string | undefined)[][]): void {
  cells.forEach((row, r) =>
    row.forEach((content, c) => {
      const shown = shownIn(content);
      (rows[top + r] ??= [])[left + c] = shown === "" ? undefined : (shown ?? undefined);
      (formats[top + r] ??= [])[left + c] = formatCode(styleAt(style, r, c).format);
    }),
  );
}

function shownIn(content: Content): CellValue {
  if (typeof content !== "object" || content === null) return content;
  return "formula" in content ? content.value : content.text;
}

function styleAt(style: CellBlock["style"], row: number, column: number): Style {
  if (!isList(style)) return style;
  const ofRow = style[row];
  return ofRow !== undefined && isList(ofRow) ? ofRow[column]! : (style[column] as Style);
}

function isList<T>(value: T): value is Extract<T, readonly unknown[]> {
  return Array.isArray(value);
}

function formatCode(format: NumberFormat | undefined): string | undefined {
  return format === undefined || format === "general" ? undefined : FORMAT_CODES[format];
}

