/** A cell: a bare value, or one with a number format of its own. */
export type Cell = string | number | null | { readonly value: string | number; readonly format: string };

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
  readonly widths: readonly number[];
  /** A1 ranges. */
  readonly merges?: readonly string[];
}

export const percent = "0.00%";
export const money = "#,##0.00";
export const date = "yyyy-mm-dd";

/** Widths that fit the headers: a Chinese character takes two columns of a digit. */
export function widthsFor(header: readonly Cell[]): number[] {
  return header.map((cell) => Math.max(10, 3 + [...String(cell ?? "")].reduce((sum, letter) => sum + (letter > "\u00ff" ? 2 : 1), 0)));
}

/** In order of the days, as daily reports are; the order of the people within a day stays. */
export function byDay<T extends { readonly day: { readonly serial: number } }>(facts: readonly T[]): T[] {
  return [...facts].sort((one, other) => one.day.serial - other.day.serial);
}
