/**
 * A part of the review: a heading, what a reader has to know, a table whose cells may each be of
 * another unit, and charts that draw its cells. All parts stand on one grid of columns.
 */
import type { CellRange } from "../../../book/grid";
import type { Block, CellContent, ChartPlan, SheetPlan, Style } from "../../plan";
import { fitting } from "../layout/text";
import { cellLines, columnWidths } from "../layout/widths";

/** A cell as it is shown. */
export interface Shown {
  readonly content: CellContent;
  readonly style: Style;
}

export interface Section {
  readonly title: string;
  /** null: nothing to be told. */
  readonly told: string | null;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Shown[])[];
  /** Whether the last cell of a row takes what is left of the page. */
  readonly wideLast?: boolean;
  /** Charts on the table's cells, below it. */
  readonly charts?: (table: CellRange, below: number, columns: number) => readonly ChartPlan[];
  /** Rows of the sheet that the charts take. */
  readonly chartRows?: number;
  /** The name of the Excel table that it is, with a filter; absent: cells alone. */
  readonly table?: string;
}

export interface PlacedSection extends Pick<SheetPlan, "blocks" | "heights" | "charts" | "merges" | "tables"> {
  /** The first free row, one below an empty one. */
  readonly below: number;
}

const LINE = 15;
const CHART_ROW = 16;
const HEADER = 34;
/** Notes are in smaller letters. */
const NOTE_ROOM = 1.1;
/** No column is wider or narrower, in characters. */
const WIDEST = 24;
const NARROWEST = 10;

/** The widths that all sections need together. */
export function sectionWidths(sections: readonly Section[], columns: number): number[] {
  const widths = Array<number>(columns).fill(NARROWEST);
  for (const { headings, rows, wideLast = false } of sections) {
    const counted = headings.length - (wideLast ? 1 : 0);
    for (let column = 0; column < counted; column++)
      for (const cell of [{ content: headings[column]!, style: { look: "header" } as Style }, ...rows.map((row) => row[column]!)])
        widths[column] = Math.min(WIDEST, Math.max(widths[column]!, columnWidths([""], [[cell.content]], [cell.style])[0]!));
  }
  return widths;
}

/** Puts a section on the sheet; without rows it says only what is told. */
export function placeSection(section: Section, top: number, widths: readonly number[]): PlacedSection {
  const told = placeTold(section, top, widths);
  const { rows, charts = () => [], chartRows = 0 } = section;
  if (rows.length === 0) return { ...told, charts: [], tables: [], below: told.below + 1 };
  const table = placeRows(section, told.below, widths);
  const drawn = charts(table.range, table.below + 1, widths.length);
  const drawnRows = drawn.length === 0 ? [] : Array.from({ length: chartRows }, (_, k) => ({ row: table.below + 1 + k, points: CHART_ROW }));
  return {
    blocks: [...told.blocks, ...table.blocks],
    merges: [...told.merges, ...table.merges],
    heights: [...told.heights, ...table.heights, ...drawnRows],
    charts: drawn,
    tables: section.table === undefined ? [] : [{ name: section.table, range: table.range, filter: true, banded: true }],
    below: table.below + 1 + drawnRows.length + (drawnRows.length === 0 ? 0 : 1),
  };
}

type Placed = Pick<PlacedSection, "blocks" | "merges" | "heights" | "below">;

function placeTold({ title, told }: Section, top: number, widths: readonly number[]): Placed {
  const heading: Block = { top, left: 0, rows: [[title]], style: { look: "section" } };
  if (told === null) return { blocks: [heading], merges: [], heights: [{ row: top, points: 24 }], below: top + 1 };
  const note: Block = { top: top + 1, left: 0, rows: [[told, ...blanks(widths.length - 1)]], style: { look: "note", wrap: true } };
  return { blocks: [heading, note], merges: [{ top: top + 1, left: 0, bottom: top + 1, right: widths.length - 1 }], heights: [{ row: top, points: 24 }, { row: top + 1, points: textHeight(told, sumOf(widths) * NOTE_ROOM) }], below: top + 2 };
}

function placeRows({ headings, rows, wideLast = false }: Section, top: number, widths: readonly number[]): Placed & { readonly range: CellRange } {
  const last = headings.length - 1;
  const filler = wideLast ? widths.length - headings.length : 0;
  const bottom = top + rows.length;
  const wide = filler === 0 ? [] : Array.from({ length: rows.length + 1 }, (_, r) => top + r);
  const room = sumOf(widths.slice(last));
  return {
    blocks: [
      { top, left: 0, rows: [[...headings, ...blanks(filler)]], style: { look: "header" } },
      { top: top + 1, left: 0, rows: rows.map((row) => [...row.map(({ content }) => fitting(content)), ...blanks(filler)]), style: rows.map((row) => [...row.map(({ style }) => style), ...Array<Style>(filler).fill(row[last]!.style)]) },
    ],
    merges: wide.map((row) => ({ top: row, left: last, bottom: row, right: widths.length - 1 })),
    heights: [{ row: top, points: HEADER }, ...(filler === 0 ? [] : rows.map((row, r) => ({ row: top + 1 + r, points: textHeight(String(row[last]!.content ?? ""), room) })))],
    range: { top, left: 0, bottom, right: last },
    below: bottom + 1,
  };
}

function textHeight(text: string, width: number): number {
  return 4 + LINE * cellLines(text, width);
}

function blanks(count: number): null[] {
  return Array<null>(count).fill(null);
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
