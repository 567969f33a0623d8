import { cellAt, isCellError, type CellValue, type Grid } from "../../../book/grid";
import { reportPhrasesOf } from "../../../locale/locale";
import type { HeadingKey } from "../../../locale/report";

/** A row of a table of ours, read back from a sheet that people may have edited since. */
export interface RowRead {
  /** Counted from 0, for the place of an issue. */
  readonly row: number;
  /** The cell under a heading; null where it is empty, an error value, or the column is gone. */
  readonly cell: (key: HeadingKey) => CellValue;
  /** The cell as trimmed text; "" where there is none. */
  readonly text: (key: HeadingKey) => string;
  /** null where there is no number. */
  readonly number: (key: HeadingKey) => number | null;
}

/**
 * The rows below the first row that holds at least half of the headings, in either language and any
 * order. Empty rows are left out. The sheet is sought by its headings, since other programs drop the
 * frame of an Excel table.
 *
 * @returns [] when the sheet has no such row
 * @example readBack(grid, ["time", "action"])[0]?.text("time") // "2026-06-01 09:30:00"
 */
export function readBack(grid: Grid, keys: readonly HeadingKey[]): RowRead[] {
  const header = headerRow(grid, keys);
  if (header < 0) return [];
  const columns = columnsAt(grid, header, spellings(keys));
  return grid.rows.flatMap((_, row) => (row > header ? rowRead(grid, row, columns) : []));
}

/** The row that `readBack` takes for the header, counted from 0; −1 where there is none. */
export function headerRow(grid: Grid, keys: readonly HeadingKey[]): number {
  const spelled = spellings(keys);
  return grid.rows.findIndex((_, row) => columnsAt(grid, row, spelled).size * 2 >= keys.length);
}

function spellings(keys: readonly HeadingKey[]): ReadonlyMap<string, HeadingKey> {
  return new Map(keys.flatMap((key) => headingsOf(key).map((text) => [text, key] as const)));
}

function columnsAt(grid: Grid, row: number, spelled: ReadonlyMap<string, HeadingKey>): Map<HeadingKey, number> {
  return new Map((grid.rows[row] ?? []).flatMap((cell, column) => (typeof cell === "string" && spelled.has(plain(cell)) ? [[spelled.get(plain(cell))!, column] as const] : [])));
}

function headingsOf(key: HeadingKey): string[] {
  return [reportPhrasesOf("zh-CN"), reportPhrasesOf("en")].map(({ headings }) => plain(headings[key]));
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

function rowRead(grid: Grid, row: number, columns: ReadonlyMap<HeadingKey, number>): RowRead[] {
  const cell = (key: HeadingKey): CellValue => {
    const value = columns.has(key) ? cellAt(grid, row, columns.get(key)!) : null;
    return isCellError(value) ? null : value;
  };
  const text = (key: HeadingKey): string => String(cell(key) ?? "").trim();
  if ([...columns.keys()].every((key) => text(key) === "")) return [];
  return [{ row, cell, text, number: (key) => numberIn(cell(key)) }];
}

/** The number in a cell, also where another program has turned it into text; null where there is none. */
export function numberIn(cell: CellValue): number | null {
  const value = typeof cell === "string" && cell.trim() !== "" ? Number(cell.replaceAll(",", "")) : cell;
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
