import { DEFAULT_HEIGHT, DEFAULT_WIDTH, roomOf, scaleToFit, type Margins } from "../paper";
import type { CellRange } from "../grid";
import type { OurSheet } from "./workbook";
import type { RowHeight } from "./heights";

/** Per cent. */
const LEAST_SCALE = 10;
/** A last page that holds less of a page than this is spared, if what that makes smaller is not made smaller than this. */
const LEAST_LAST_PAGE = 0.25;
const LEAST_SHRINKING = 0.85;

/** How many rows and columns hold cells. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** How far a sheet's cells reach. */
export function extentOf({ blocks }: OurSheet): Extent {
  let rows = 0;
  let columns = 0;
  for (const block of blocks) {
    rows = Math.max(rows, block.top + block.rows.length);
    for (const row of block.rows) columns = Math.max(columns, block.left + row.length);
  }
  return { rows, columns };
}

/** Per cent at which the columns of every page fit on the paper, and what stands between two breaks where it is to be one page. */
export function scaleOf(sheet: OurSheet, extent: Extent, heights: ReadonlyMap<number, RowHeight>, margins: Margins): number {
  const { breaks, fit, orientation } = sheet.print;
  const across = scaleToFit(Math.max(...pageWidths(sheet, extent)), orientation, 1, margins);
  const down = fit.high === 0 ? 1 : roomOf(orientation, margins).down / Math.max(...pageHeights(sheet, extent, heights));
  const shrinking = breaks.length === 0 ? sparing(sheet, extent, heights, margins, across).shrinking : 1;
  return Math.max(LEAST_SCALE, Math.floor(100 * Math.min(across * shrinking, down)));
}

/**
 * Pages high that a sheet fitted to its width is to take where its last page would hold a few rows
 * alone; 0 leaves it as many as it takes.
 */
export function fewestPages(sheet: OurSheet, extent: Extent, heights: ReadonlyMap<number, RowHeight>, margins: Margins): number {
  const { orientation, fit } = sheet.print;
  const width = pageWidths(sheet, extent).reduce((sum, page) => sum + page, 0);
  return sparing(sheet, extent, heights, margins, scaleToFit(width, orientation, Math.max(1, fit.wide), margins)).pages;
}

/** How much smaller a sheet is to be printed for its last page to be spared, and the pages it then takes; 1 and 0 where none is. */
function sparing(sheet: OurSheet, extent: Extent, heights: ReadonlyMap<number, RowHeight>, margins: Margins, scale: number): { readonly pages: number; readonly shrinking: number } {
  const { orientation, titleRows } = sheet.print;
  const { top, bottom } = printed(sheet, extent);
  const room = roomOf(orientation, margins).down / scale;
  const repeated = titleRows === undefined ? 0 : sum(titleRows[0], titleRows[1] + 1, (row) => heightOf(row, heights));
  let [full, used] = [0, 0];
  for (let row = top; row <= bottom; row++) {
    const height = heightOf(row, heights);
    if (used > 0 && used + height > room) [full, used] = [full + 1, repeated];
    used += height;
  }
  // A row that does not fit leaves some of its page empty: less than it is high, so one more row a page is reckoned with.
  const shrinking = (full * (room - DEFAULT_HEIGHT)) / (full * room + used - repeated);
  return full > 0 && used < LEAST_LAST_PAGE * room && shrinking > LEAST_SHRINKING ? { pages: full, shrinking } : { pages: 0, shrinking: 1 };
}

function printed({ print }: OurSheet, { rows, columns }: Extent): CellRange {
  return print.area ?? { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
}

/** Of the columns of each page across, the repeated ones among them, in characters. */
function pageWidths(sheet: OurSheet, extent: Extent): number[] {
  const { left, right } = printed(sheet, extent);
  const { columnBreaks = [], titleColumns } = sheet.print;
  const width = (from: number, to: number) => sum(from, to, (column) => (sheet.columns[column]?.hidden ? 0 : (sheet.columns[column]?.width ?? DEFAULT_WIDTH)));
  const repeated = titleColumns === undefined ? 0 : width(titleColumns[0], titleColumns[1] + 1);
  return [left, ...columnBreaks].map((first, n) => (n === 0 ? 0 : repeated) + width(first, columnBreaks[n] ?? right + 1));
}

/** Of the rows between two breaks. */
function pageHeights(sheet: OurSheet, extent: Extent, heights: ReadonlyMap<number, RowHeight>): number[] {
  const { top, bottom } = printed(sheet, extent);
  const { breaks } = sheet.print;
  return [top, ...breaks].map((first, n) => sum(first, breaks[n] ?? bottom + 1, (row) => heightOf(row, heights)));
}

function heightOf(row: number, heights: ReadonlyMap<number, RowHeight>): number {
  return heights.get(row)?.points ?? DEFAULT_HEIGHT;
}

function sum(from: number, to: number, of: (n: number) => number): number {
  let total = 0;
  for (let n = from; n < to; n++) total += of(n);
  return total;
}
