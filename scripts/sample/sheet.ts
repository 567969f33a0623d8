import { between } from "./random";

/** Dates are Excel serials, in a column whose format says so. */
export type Cell = string | number | null;

/** A sheet as an export lays it out. */
export interface Sheet {
  readonly name: string;
  /** Title, filters and blank rows above the header. */
  readonly titles: readonly (readonly Cell[])[];
  /** One or two header rows. */
  readonly header: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
  /** Number format of each column, where it has one. */
  readonly formats?: readonly (string | undefined)[];
  /** A1 ranges. */
  readonly merges?: readonly string[];
  readonly tables?: readonly SheetTable[];
}

/** An Excel table: its header stands in the row `top`, counted from 0 over the whole sheet. */
export interface SheetTable {
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

export const percent = "0.00%";
export const date = "yyyy-mm-dd";

/** Widths that fit the header and the first rows: a Chinese character takes two columns of a digit. */
export function widthsOf({ header, rows }: Sheet): number[] {
  const seen = [...header, ...rows.slice(0, 40)];
  const columns = Math.max(...seen.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => between(10, 32, 2 + Math.max(...seen.map((row) => displayLength(row[column] ?? null)))));
}

function displayLength(cell: Cell): number {
  return [...String(cell ?? "")].reduce((sum, letter) => sum + (letter > "\u00ff" ? 2 : 1), 0);
}

/** In order of the days, as daily reports are; the order of the people within a day stays. */
export function byDay<T extends { readonly day: { readonly serial: number } }>(facts: readonly T[]): T[] {
  return [...facts].sort((one, other) => one.day.serial - other.day.serial);
}
