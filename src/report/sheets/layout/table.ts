import type { CellRange } from "../../../book/grid";
import type { Block, CellContent, Look, SheetPlan, Style, TablePlan } from "../../plan";
import { distinctHeadings } from "./headings";
import { fitting } from "./text";
import { cellLines, columnWidths, headingLines, WIDEST } from "./widths";

/** A column of a table: what it is called and what stands in it for each row. */
export interface Column<Row> {
  readonly key: string;
  readonly heading: string;
  readonly style: Style;
  readonly cell: (row: Row, index: number) => CellContent;
}

export interface TableOptions<Row> {
  readonly name: string;
  readonly at: { readonly top: number; readonly left: number };
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly filter?: boolean;
  readonly header?: Look;
  /** No column is wider, in characters. */
  readonly widest?: number;
}

/** A table in its place, and where each of its columns came to stand. */
export interface PlacedTable {
  readonly blocks: readonly Block[];
  readonly plan: TablePlan;
  /** Aligned with the columns. */
  readonly widths: readonly number[];
  /** Of the header, and of rows whose text wraps: not every program finds them itself. */
  readonly heights: SheetPlan["heights"];
  /** The first row below it. */
  readonly below: number;
  readonly headings: readonly string[];
  /** The cells of a column below its heading. */
  readonly body: (key: string) => CellRange;
}

type Height = SheetPlan["heights"][number];

const LINE = 16;
/** What does not fit on these is cut off rather than to push the other rows off the screen. */
const MOST_LINES = { heading: 3, cell: 8 };

/**
 * An Excel table. It always has a row below its header, as Excel demands; without rows, an empty one.
 *
 * @throws Error when a column is asked for that the table does not have
 * @example placeTable({ name: "KpiScores", at: { top: 3, left: 0 }, columns, rows }).body("score") // { top: 4, … }
 */
export function placeTable<Row>({ name, at: { top, left }, columns, rows, filter = true, header = "header", widest = WIDEST }: TableOptions<Row>): PlacedTable {
  const headings = distinctHeadings(columns.map(({ heading, key }) => ({ text: heading, key })));
  const cells = rows.length === 0 ? [columns.map((): CellContent => null)] : rows.map((row, index) => columns.map(({ cell }) => fitting(cell(row, index))));
  const widths = columnWidths(headings, cells, columns.map(({ style }) => style)).map((width) => Math.min(widest, width));
  const bottom = top + cells.length;
  return {
    blocks: [
      { top, left, rows: [headings], style: { look: header } },
      { top: top + 1, left, rows: cells, style: columns.map(({ style }) => style) },
    ],
    plan: { name, range: { top, left, bottom, right: left + columns.length - 1 }, filter, banded: true },
    widths,
    heights: [headerHeight(top, headings, widths), ...wrappedRows(top + 1, cells, columns, widths)],
    below: bottom + 1,
    headings,
    body(key) {
      const column = columns.findIndex((candidate) => candidate.key === key);
      if (column < 0) throw new Error(`table ${name} has no column ${key}`);
      return { top: top + 1, left: left + column, bottom, right: left + column };
    },
  };
}

function headerHeight(row: number, headings: readonly string[], widths: readonly number[]): Height {
  const lines = Math.max(...headings.map((heading, c) => headingLines(heading, widths[c]!)));
  return { row, points: 8 + LINE * Math.min(MOST_LINES.heading, lines) };
}

function wrappedRows(top: number, cells: readonly (readonly CellContent[])[], columns: readonly Column<never>[], widths: readonly number[]): Height[] {
  const wrapped = columns.flatMap(({ style }, c) => (style.wrap === true ? [c] : []));
  const heights: Height[] = [];
  cells.forEach((row, r) => {
    const lines = wrapped.reduce((most, c) => Math.max(most, cellLines(row[c]!, widths[c]!)), 1);
    if (lines > 1) heights.push({ row: top + r, points: 2 + LINE * Math.min(MOST_LINES.cell, lines) });
  });
  return heights;
}
