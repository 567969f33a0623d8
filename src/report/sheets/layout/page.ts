import type { Block, CellContent, PrintPlan, SheetPlan, Style } from "../../plan";
import type { SheetContext } from "../context";
import { fitting } from "./text";

/** What every sheet of ours says above its content. */
export interface Heading {
  readonly blocks: readonly Block[];
  readonly heights: SheetPlan["heights"];
  /** The first free row, one below an empty one. */
  readonly below: number;
}

/** As much of a context as stands in a heading. */
type HeadingContext = Pick<SheetContext, "phrases" | "subtitle"> & { readonly input: { readonly appraisal: { readonly table: { readonly period: string | null } } } };

/**
 * Title, what the sheet is of, and its notes, one a row from the top.
 *
 * @example headingOf(context, "scores", context.phrases.scores.notes).below // 4
 */
export function headingOf(context: HeadingContext, key: SheetPlan["key"], notes: readonly CellContent[]): Heading {
  const lines: [CellContent, Style][] = [
    [titleOf(context, key), { look: "title" }],
    [context.subtitle, { look: "subtitle" }],
    ...notes.map((note): [CellContent, Style] => [note, { look: typeof note === "object" && note !== null && "to" in note ? "link" : "note" }]),
  ];
  return {
    blocks: lines.map(([text, style], top) => ({ top, left: 0, rows: [[fitting(text)]], style })),
    heights: [{ row: 0, points: 32 }, ...lines.slice(1).map((_, k) => ({ row: k + 1, points: 18 }))],
    below: lines.length + 1,
  };
}

type Needed = Pick<SheetPlan, "key" | "tab" | "blocks" | "widths" | "heights"> & { readonly print?: Partial<PrintPlan> };

/** A sheet with what all of ours share: no gridlines, printed on as many A4 pages as it takes, one wide. */
export function sheetOf({ phrases, footer }: Pick<SheetContext, "phrases" | "footer">, parts: Needed & Partial<Omit<SheetPlan, "print">>): SheetPlan {
  const print: PrintPlan = { orientation: "landscape", fit: { wide: 1, high: 0 }, breaks: [], footer: footer(phrases.sheets[parts.key]), ...parts.print };
  return {
    visible: true,
    gridlines: false,
    merges: [],
    tables: [],
    conditionals: [],
    validations: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    name: phrases.sheets[parts.key],
    ...parts,
    print,
  };
}

/** The wider of two rows of widths, column by column, for tables that stand below each other. */
export function widest(...rows: readonly (readonly number[])[]): number[] {
  const columns = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, c) => Math.max(...rows.map((row) => row[c] ?? 0)));
}

/** What a page of A4 across holds and can still be read, in characters. */
const PAGE = 150;

/** How high a page of A4 across is for each character it is wide, in points; a little less, since programs round. */
const HIGH_FOR_WIDE = 4.2;
/** A row of no other height. */
const ROW = 16.5;
/** What of a long section is not to stand alone at the foot of a page: its heading and a few rows, in points. */
const BEGINNING = 150;

/**
 * The sections before which a page begins, so that short ones are not parted, and of long ones no
 * heading stands alone.
 *
 * @param sections first rows of what stands below each other
 * @param below the first row below the last of them
 * @example breaksBefore([10, 40], 60, heights, widths) // [40]
 */
export function breaksBefore(sections: readonly number[], below: number, heights: SheetPlan["heights"], widths: readonly number[]): number[] {
  const room = pageHeight(widths);
  const known = new Map(heights.map(({ row, points }) => [row, points]));
  const breaks: number[] = [];
  let [used, row] = [0, 0];
  const fillTo = (end: number) => {
    for (; row < end; row++) {
      const points = known.get(row) ?? ROW;
      used = used + points > room ? points : used + points;
    }
  };
  sections.forEach((section, k) => {
    fillTo(section);
    const end = sections[k + 1] ?? below;
    const whole = sumOf(Array.from({ length: end - section }, (_, n) => known.get(section + n) ?? ROW));
    if (k === 0 || used + (whole <= room / 2 ? whole : BEGINNING) <= room) return;
    breaks.push(section);
    used = 0;
  });
  return breaks;
}

/** How many points of rows a page of A4 across surely takes when these columns are as wide as it is. */
export function pageHeight(widths: readonly number[]): number {
  return Math.max(PAGE / 2, sumOf(widths)) * HIGH_FOR_WIDE;
}

/** A sheet that may be too wide for one page. */
export interface Wide {
  readonly widths: readonly number[];
  /** How many of the first columns name the row. */
  readonly repeated: number;
  /** The table's heading, and the last row to be printed. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * How a wide sheet is printed: on as many pages across as it takes to be readable, with its first
 * columns on each of them. Its title, which those would cut off, stands above every page instead.
 *
 * @example acrossPages(context, "data", { widths: [12, 8, 150, 40], repeated: 1, top: 4, bottom: 90 }) // { fit: { wide: 2, high: 0 }, titleColumns: [0, 0], … }
 */
export function acrossPages(context: SheetContext, key: SheetPlan["key"], { widths, repeated, top, bottom }: Wide): Partial<PrintPlan> {
  const titles = sumOf(widths.slice(0, repeated));
  const wide = Math.max(1, Math.ceil((sumOf(widths) - titles) / (PAGE - titles)));
  if (wide === 1) return {};
  return { fit: { wide, high: 0 }, titleColumns: [0, repeated - 1], area: { top, left: 0, bottom, right: widths.length - 1 }, header: titleOf(context, key) };
}

/**
 * The columns before which pages begin, so that none is wider than the first: as few as can be, and
 * those after the first about equally wide.
 *
 * @param first how many columns the first page holds, the repeated ones among them
 * @example columnPages([7, 12, 30, 20, 20, 20], 2, 3) // [3, 4, 5]
 */
export function columnPages(widths: readonly number[], repeated: number, first: number): number[] {
  const room = sumOf(widths.slice(repeated, first));
  const fewest = breaksWithin(widths, first, room);
  const even = Math.max(sumOf(widths.slice(first)) / fewest.length, ...widths.slice(first));
  for (let width = even; width < room; width++) {
    const breaks = breaksWithin(widths, first, width);
    if (breaks.length === fewest.length) return breaks;
  }
  return fewest;
}

function breaksWithin(widths: readonly number[], first: number, room: number): number[] {
  const breaks: number[] = [];
  let used = Infinity;
  for (let column = first; column < widths.length; column++) {
    if (used + widths[column]! > room) {
      breaks.push(column);
      used = 0;
    }
    used += widths[column]!;
  }
  return breaks;
}

/** What a sheet is called, and of which period. */
export function titleOf({ phrases, input }: HeadingContext, key: SheetPlan["key"]): string {
  const { period } = input.appraisal.table;
  return `${phrases.sheets[key]}${period === null ? "" : `  ${period}`}`;
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
