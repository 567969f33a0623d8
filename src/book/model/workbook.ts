/**
 * The one in-memory workbook. Hosts read one, a plan is applied to it, hosts write it: a file, Excel,
 * the workbench. Plain data, no behaviour; nothing in it refers to a sheet by key any more.
 */
import type { CellAddress, CellError, CellRange, Grid } from "../grid";
import type { ChartPlan, ChartSeries, ConditionalPlan, PrintPlan, SheetKey, Style, TablePlan, Tone } from "../../report/plan";

export interface Workbook {
  /** In the order of the tabs. */
  readonly sheets: readonly Sheet[];
  readonly taken: TakenNames;
}

/** Names that are spoken for, besides those of the sheets and of their tables. */
export interface TakenNames {
  /** Tabs without cells: chart sheets, macro sheets. */
  readonly tabs: readonly string[];
  /** Defined names, with which a table may not share its own. */
  readonly names: readonly string[];
}

export type Sheet = SheetAsRead | OurSheet;

/** A sheet that stays as it is: the user's own, or one of an earlier run that this plan does not touch. */
export interface SheetAsRead {
  readonly kind: "read";
  readonly name: string;
  readonly mark: SheetKey | null;
  readonly grid: Grid;
}

/** A sheet of ours with its whole content. Where a sheet of this name is in the host, it is rewritten in place. */
export interface OurSheet {
  readonly kind: "ours";
  readonly name: string;
  /** By which it is found again; null where it is handed on and never will be. */
  readonly mark: SheetKey | null;
  readonly visible: boolean;
  readonly tab: Tone;
  readonly gridlines: boolean;
  /** From column 0. A host puts those of the sheet it rewrites in their place. */
  readonly columns: readonly Column[];
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  /** Where blocks overlap, the later one wins. */
  readonly blocks: readonly CellBlock[];
  readonly merges: readonly CellRange[];
  readonly tables: readonly Table[];
  readonly conditionals: readonly Conditional[];
  readonly validations: readonly Validation[];
  readonly charts: readonly Chart[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
  readonly users: UserCells;
}

/** What people wrote on a sheet of ours that is rewritten, outside of what we had written. */
export interface UserCells {
  /** Cells a host leaves as they are. */
  readonly kept: readonly CellAddress[];
  /** Cells that go. */
  readonly lost: readonly CellAddress[];
  /** Rows or columns were put in among our cells, and go too. */
  readonly grown: boolean;
}

export interface Column {
  /** In characters; undefined is the default width. */
  readonly width?: number;
  readonly hidden?: boolean;
}

/** A rectangle of cells; style as in `Block`: one for all, one a column, or one a cell. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Content[])[];
  readonly style: Style | readonly Style[] | readonly (readonly Style[])[];
}

/** null leaves the cell empty. Text is always text, whatever it begins with. */
export type Content = string | number | boolean | null | Formula | Link;

export interface Formula {
  /** Without the leading "="; custom functions by their own name, as in `KPI.SCORES(…)`. */
  readonly formula: string;
  readonly value: string | number | boolean | null | CellError;
  /** The range a dynamic array spills into, this cell included. */
  readonly spill?: CellRange;
}

export interface Link {
  readonly text: string;
  /** A place in this workbook, as in `'评分排名'!A1`. */
  readonly location: string;
}

export interface Table extends TablePlan {
  /** Texts of the header row: none empty, all different whatever their case. */
  readonly columns: readonly string[];
}

/** Formulas resolved, as everywhere here. */
export type Conditional = ConditionalPlan;

export type Validation = {
  readonly range: CellRange;
  readonly prompt?: string;
  readonly error: string;
} & (
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** A range of this workbook, as in `'考核方案'!$A$2:$A$9`. */
  | { readonly kind: "listRange"; readonly reference: string }
  | { readonly kind: "number"; readonly min?: number; readonly max?: number; readonly whole?: boolean }
);

export interface Chart extends Omit<ChartPlan, "categories" | "series"> {
  readonly categories: Source;
  readonly series: readonly Series[];
}

export interface Series extends Omit<ChartSeries, "name" | "values"> {
  readonly name: Source;
  readonly values: Source;
}

/** Cells a chart reads, with what they hold now, row by row. */
export interface Source {
  /** As in `'评分排名'!$C$2:$C$9`. */
  readonly reference: string;
  readonly cached: readonly (string | number | boolean | null)[];
}
