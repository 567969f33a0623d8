import type { Style } from "../../report/plan";
import { appearance, FONT_SIZE, type Appearance } from "../palette";
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from "../paper";
import type { CellBlock, Content, OurSheet } from "./workbook";
import { stylesNamed, stylesOfRow, textOf } from "./blocks";

/** The tallest row there is. */
const TALLEST = 409;
/** Of a line, in sizes of its letters; and points around all lines. */
const LEADING = 1.4;
const PADDING = 2.5;
/** Characters of a cell that stay empty at its edges. */
const MARGIN = 1;
/** Letters as wide as two digits. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

export interface RowHeight {
  readonly points: number;
  /** Set by the plan; else the height that fits, which Excel may fit again. */
  readonly fixed: boolean;
}

/** Characters a line of a cell has room for; null in a hidden column, and in a merge over several rows, whose height no single row gives. */
type RoomAt = (row: number, column: number) => number | null;

/**
 * Heights of the rows that are not of the default height. Not every program that opens the file fits
 * rows to large letters and wrapped lines, and none does where cells are merged, so lines are
 * counted here.
 *
 * @example rowHeights(sheet).get(0) // { points: 27.7, fixed: false }
 */
export function rowHeights(sheet: OurSheet): Map<number, RowHeight> {
  const heights = new Map<number, RowHeight>();
  const roomAt = rooms(sheet);
  for (const block of sheet.blocks) {
    for (const [row, points] of fittingHeights(block, roomAt)) {
      if (points > (heights.get(row)?.points ?? DEFAULT_HEIGHT)) heights.set(row, { points, fixed: false });
    }
  }
  for (const { row, points } of sheet.heights) heights.set(row, { points, fixed: true });
  return heights;
}

function rooms({ columns, merges }: OurSheet): RoomAt {
  const width = (column: number) => (columns[column]?.hidden ? 0 : (columns[column]?.width ?? DEFAULT_WIDTH));
  const merged = new Map(merges.map((range) => [`${range.top} ${range.left}`, range]));
  return (row, column) => {
    const { left, right, top, bottom } = merged.get(`${row} ${column}`) ?? { left: column, right: column, top: row, bottom: row };
    if (bottom > top) return null;
    let total = 0;
    for (let n = left; n <= right; n++) total += width(n);
    return total === 0 ? null : Math.max(1, total - MARGIN);
  };
}

function* fittingHeights({ top, left, rows, style }: CellBlock, roomAt: RoomAt): Generator<[row: number, points: number]> {
  const tall = new Map<Style, Appearance>();
  for (const one of stylesNamed(style)) if (isTall(appearance(one))) tall.set(one, appearance(one));
  // Most blocks have none, and their texts need no look.
  if (tall.size === 0) return;
  for (let n = 0; n < rows.length; n++) {
    const styleAt = stylesOfRow(style, n);
    const points = rows[n].map((content, c) => {
      const look = tall.get(styleAt(c));
      return look ? heightOf(textIn(content), look, () => roomAt(top + n, left + c)) : 0;
    });
    yield [top + n, Math.min(TALLEST, Math.max(0, ...points))];
  }
}

function isTall({ size, wrap }: Appearance): boolean {
  return size > FONT_SIZE || wrap;
}

function heightOf(text: string, { size, wrap }: Appearance, room: () => number | null): number {
  if (text === "") return 0;
  const lines = wrap ? linesOf(text, size, room()) : 1;
  return Math.round((lines * size * LEADING + PADDING) * 10) / 10;
}

/** Numbers do not wrap: any digit stands for one. */
function textIn(content: Content): string {
  return typeof content === "number" ? "0" : textOf(content);
}

function linesOf(text: string, size: number, room: number | null): number {
  if (room === null) return 0;
  // Short enough even if every letter is wide.
  if ((2 * text.length * size) / FONT_SIZE <= room && !text.includes("\n")) return 1;
  const widthOf = (line: string) => ((line.length + (line.match(WIDE)?.length ?? 0)) * size) / FONT_SIZE;
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}
