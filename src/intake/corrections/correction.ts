import type { CellValue } from "../../book/grid";

/** 更正: what an accepted dispute says a metric of somebody should have been, as it stands in its row. */
export interface Correction {
  readonly agent: string;
  /** The period as written; a date of a month counts too. */
  readonly period: CellValue;
  /** The metric as written: its label in either language, or its key. */
  readonly metric: string;
  readonly value: CellValue;
  /** Number formats of the two cells. */
  readonly formats: { readonly period: string | undefined; readonly value: string | undefined };
  readonly date1904: boolean;
  readonly sheet: string;
  /** The cell of the value. */
  readonly cell: string;
}

/** A correction that was carried out. */
export interface Corrected {
  /** Index into the table's agents. */
  readonly agent: number;
  readonly metric: string;
  /** What the sheets of data come to; NaN: nothing. */
  readonly before: number;
  readonly value: number;
  readonly sheet: string;
  readonly cell: string;
}
