import type { CellContent, ChartSource, SheetKey, SheetPlan, Style } from "../../../report/plan";

/**
 * One sheet of ours laid out and ready to be written. What is not a cell is as the plan has it;
 * `widths` are already the user's where they changed them.
 */
export interface WorksheetContent extends Pick<SheetPlan, "tab" | "gridlines" | "widths" | "heights" | "merges" | "conditionals" | "validations" | "freeze" | "print"> {
  /** Cells by row and column, sparse and ragged: undefined and null are empty. */
  readonly rows: readonly (readonly (CellContent | undefined)[] | undefined)[];
  /** Styles aligned with `rows`; a longer row of styles draws empty cells. Rows may share one array. */
  readonly styles: readonly (readonly (Style | undefined)[] | undefined)[];
}

/** Relationship ids by which a worksheet names its other parts. */
export interface WorksheetLinks {
  /** The drawing that holds its charts. */
  readonly drawing?: string;
  readonly tables?: readonly string[];
}

/** What the parts of one workbook share. */
export interface BookContext {
  /** The tab name a sheet of ours really got. */
  readonly nameOf: (sheet: SheetKey) => string;
  /** What cells hold now: the points a chart shows before it is computed again. Row by row. */
  readonly valuesAt: (source: ChartSource) => readonly (string | number | boolean | null)[];
  /** 1-based entry of the metadata part's cellMetadata that says "dynamic array"; null when there is none. */
  readonly dynamicArray: number | null;
}
