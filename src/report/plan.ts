/**
 * What a report wants a workbook to hold, as plain data in a closed vocabulary. A report makes a
 * plan and knows no host; a host (a file, Excel, the workbench) applies it and knows no appraisal.
 *
 * Rows and columns count from 0. Sheets are referred to by key, since a host gives a sheet another
 * name where the wanted one is taken: in formulas `[[scores]]` stands for the sheet's quoted name,
 * as in `=[[scores]]!$B$2`.
 */
import type { CellError, CellRange } from "../book/grid";

/** Our sheets. The key is the mark by which a host finds a sheet of an earlier run again. */
export type SheetKey = "rubric" | "data" | "live" | "scores" | "scorecard" | "bonus" | "dashboard" | "history" | "log" | "cards" | "cardData" | "review" | "coaching" | "advice" | "certificates";

export interface WorkbookPlan {
  /** In the order new sheets are added, after the user's own. */
  readonly sheets: readonly SheetPlan[];
}

export interface SheetPlan {
  readonly key: SheetKey;
  /** Wanted tab name, at most 31 characters. */
  readonly name: string;
  readonly visible: boolean;
  readonly tab: Tone;
  readonly gridlines: boolean;
  /** Widths in characters, from column 0; a user's own widths win on a later run. */
  readonly widths: readonly number[];
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  readonly blocks: readonly Block[];
  readonly merges: readonly CellRange[];
  readonly tables: readonly TablePlan[];
  readonly conditionals: readonly ConditionalPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly charts: readonly ChartPlan[];
  /** Rows and columns that stay when scrolling. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
}

/** A rectangle of cells. Large ones have one style a column. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellContent[])[];
  /** One style for all cells, one a column, or one a cell (by row, then column). */
  readonly style: Style | readonly Style[] | readonly (readonly Style[])[];
}

/** null leaves the cell empty (its style stays). Text is always text, whatever it begins with. */
export type CellContent = string | number | boolean | null | FormulaCell | LinkCell;

export interface FormulaCell {
  /** Without the leading "=". */
  readonly formula: string;
  /** The value shown until Excel computes it again. */
  readonly value: string | number | boolean | null | CellError;
  /** A dynamic array: the range it spills into, this cell included. The other cells are plain values. */
  readonly spill?: CellRange;
}

/** Text that leads to a cell of one of our sheets or of the user's. */
export interface LinkCell {
  readonly text: string;
  readonly to: { readonly sheet: SheetKey | { readonly name: string }; readonly cell: string };
}

/** How a cell looks: a role, not a colour. Hosts hold one palette for all. */
export interface Style {
  readonly look: Look;
  readonly format?: NumberFormat;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly tone?: Tone;
  /** Without the rule below it. */
  readonly bare?: boolean;
}

export type Look =
  | "display" // what a whole page announces, very large
  | "title" // the sheet's name, large
  | "subtitle" // what stands below it
  | "section" // a heading inside the sheet
  | "header" // a column's heading
  | "label" // what a value is called
  | "body" // an ordinary cell
  | "strong" // one that counts
  | "total" // a sum
  | "note" // small print
  | "input" // one to be edited
  | "headline" // the one large figure of a card
  | "lead" // a sentence to be read from a distance
  | "link"
  | "signature"; // an empty line to sign on

export type Tone = "neutral" | "accent" | "gold" | "silver" | "bronze" | "good" | "fair" | "poor" | "error" | "warning" | "info";

export type NumberFormat = "general" | "text" | "integer" | "number" | "points" | "money" | "percent" | "seconds" | "datetime";

export interface TablePlan {
  /** Unique in the workbook. */
  readonly name: string;
  /** Header row included. */
  readonly range: CellRange;
  readonly filter: boolean;
  readonly banded: boolean;
}

export type ConditionalPlan =
  | { readonly kind: "dataBar"; readonly range: CellRange; readonly tone: Tone; readonly min?: number; readonly max?: number }
  | { readonly kind: "equals"; readonly range: CellRange; readonly text: string; readonly tone: Tone }
  | { readonly kind: "below"; readonly range: CellRange; readonly bound: number; readonly tone: Tone }
  /** Relative to the range's first cell, without the leading "=". */
  | { readonly kind: "when"; readonly range: CellRange; readonly formula: string; readonly tone: Tone }
  /** A thin rule below the cells for which the formula holds. */
  | { readonly kind: "ruled"; readonly range: CellRange; readonly formula: string };

export type ValidationPlan = {
  readonly range: CellRange;
  /** Shown when the cell is chosen. */
  readonly prompt?: string;
  /** Shown when the entry is refused. */
  readonly error: string;
} & (
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "listRange"; readonly sheet: SheetKey; readonly source: CellRange }
  | { readonly kind: "number"; readonly min?: number; readonly max?: number; readonly whole?: boolean }
);

/** Cells a chart reads. */
export interface ChartSource {
  readonly sheet: SheetKey;
  readonly range: CellRange;
}

export interface ChartPlan {
  readonly kind: "bar" | "column" | "stackedBar" | "stackedColumn" | "line" | "pie" | "radar";
  readonly title: string;
  /** The cells it covers. */
  readonly anchor: CellRange;
  readonly categories: ChartSource;
  readonly series: readonly ChartSeries[];
  readonly valueAxis?: { readonly title?: string; readonly min?: number; readonly max?: number; /** From one grid line to the next. */ readonly step?: number; readonly format?: NumberFormat };
  readonly legend: boolean;
  readonly labels: boolean;
  /** Of lines and radars: whether their points are marked, as they are unless it is denied. */
  readonly markers?: boolean;
}

export interface ChartSeries {
  /** The cell that names it, with the text it holds now. */
  readonly name: ChartSource;
  readonly nameText: string;
  readonly values: ChartSource;
  readonly tone: Tone;
  /** Of single points, from the first, as of tiers in their own colours; the others have the series' tone. */
  readonly pointTones?: readonly Tone[];
}

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  readonly area?: CellRange;
  /** Rows repeated on every page, from the first to the last. */
  readonly titleRows?: readonly [number, number];
  /** Columns repeated on every page, from the first to the last. */
  readonly titleColumns?: readonly [number, number];
  /**
   * Pages wide and high; 0 as many as it takes, where a host may spare a last page of a few rows. A4
   * always. Where there are breaks, this is said of what stands between two of them.
   */
  readonly fit: { readonly wide: number; readonly high: number };
  /** Rows before which a page begins. */
  readonly breaks: readonly number[];
  /** Columns before which a page begins. */
  readonly columnBreaks?: readonly number[];
  /** Plain text above every page, for an area that leaves out what stands above the table. */
  readonly header?: string;
  /** Plain text, at the left; hosts print the page of how many at the right. "" leaves the foot of the pages empty. */
  readonly footer: string;
}
