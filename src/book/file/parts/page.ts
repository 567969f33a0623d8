import type { OurSheet } from "../../model/workbook";
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, type RowHeight } from "./heights";
import { headerFooter, type KeptSettings, type Margins } from "./settings";
import { shorten } from "./text";

/** Inches. */
const MARGINS: Margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 };
const POINTS_PER_INCH = 72;
/** A4 upright, in points. */
const A4 = { short: 595, long: 842 };
/** Points a character of a column's width takes at most, whatever the workbook's default font. */
const POINTS_PER_CHARACTER = 6;
/** Per cent. */
const LEAST_SCALE = 10;
/** Of 255 characters; the rest is for the page numbers. */
const LONGEST_FOOTER = 200;

/** How many rows and columns hold cells. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Whether the sheet is fitted to a number of pages. Excel ignores page breaks of its own sheet then,
 * so a sheet with breaks is scaled instead.
 */
export function isFitted({ print }: Pick<OurSheet, "print">): boolean {
  return print.breaks.length === 0 && (print.fit.wide > 0 || print.fit.high > 0);
}

/**
 * Print options, margins, page, footer and breaks, in the order of the standard.
 *
 * @param kept of the sheet that is rewritten
 * @example pageSetup(sheet, { rows: 40, columns: 8 }, new Map(), null) // "<printOptions …"
 */
export function pageSetup(sheet: OurSheet, extent: Extent, heights: ReadonlyMap<number, RowHeight>, kept: KeptSettings | null): string {
  const { orientation, fit, breaks, footer } = sheet.print;
  const margins = kept?.margins ?? MARGINS;
  const sides = Object.entries(margins).map(([side, inches]) => ` ${side}="${inches}"`).join("");
  const fitted = isFitted(sheet);
  const scale = fitted ? "" : ` scale="${scaleOf(sheet, extent, heights, margins)}"`;
  const pages = fitted ? ` fitToWidth="${fit.wide}" fitToHeight="${fit.high}"` : "";
  return [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins${sides}/>`,
    `<pageSetup paperSize="9"${scale}${pages} orientation="${orientation}"/>`,
    headerFooter(`&L${escapeFooter(footer)}&R&P / &N`, kept?.headerFooter ?? null),
    rowBreaks(breaks),
  ].join("");
}

function rowBreaks(breaks: readonly number[]): string {
  if (breaks.length === 0) return "";
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("")}</rowBreaks>`;
}

/** An ampersand begins a command there; what is meant as one is written twice. */
function escapeFooter(text: string): string {
  return shorten(text, LONGEST_FOOTER).replaceAll("&", "&&");
}

/** Per cent at which every column, and every page between two breaks, fits on the paper. */
function scaleOf({ columns, print }: OurSheet, extent: Extent, heights: ReadonlyMap<number, RowHeight>, margins: Margins): number {
  const across = print.orientation === "portrait" ? A4.short : A4.long;
  const down = print.orientation === "portrait" ? A4.long : A4.short;
  const width = sum(extent.columns, (column) => (columns[column]?.hidden ? 0 : (columns[column]?.width ?? DEFAULT_WIDTH))) * POINTS_PER_CHARACTER;
  const pages = [0, ...print.breaks].map((first, n) => sum((print.breaks[n] ?? extent.rows) - first, (row) => heights.get(first + row)?.points ?? DEFAULT_HEIGHT));
  const fits = (room: number, needed: number) => (needed > room ? Math.floor((100 * room) / needed) : 100);
  const roomAcross = across - (margins.left + margins.right) * POINTS_PER_INCH;
  const roomDown = down - (margins.top + margins.bottom) * POINTS_PER_INCH;
  return Math.max(LEAST_SCALE, Math.min(fits(roomAcross, width), ...pages.map((page) => (print.breaks.length > 0 ? fits(roomDown, page) : 100))));
}

function sum(count: number, of: (n: number) => number): number {
  let total = 0;
  for (let n = 0; n < count; n++) total += of(n);
  return total;
}
