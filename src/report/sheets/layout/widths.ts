import { isCellError } from "../../../book/grid";
import { formatMoney } from "../../../locale/format";
import type { CellContent, NumberFormat } from "../../plan";

/** No column is wider, in characters: longer text is cut off on the screen or wraps. */
export const WIDEST = 48;
const NARROWEST = 7;
/** Room beside the text, in characters. */
const PADDING = 2;
/** A column's characters are digits of the usual size; those of our texts are a little narrower. */
const LETTER = 0.95;
/** Its letters are bold. */
const BOLD = 1.1;
/** A heading takes two lines rather than to widen a narrow column, and more rather than to widen it beyond this. */
const HEADING_WIDTH = 14;
const HEADING_LINES = 2;
/** What is not parted at the end of a line: a word with the blanks behind it, or a wide character. */
const PIECES = /[\u2e80-\uffdc]|[^\s\u2e80-\uffdc]+\s*|\s+/g;
/** The button of a filter. */
const BUTTON = 2;

/**
 * Width of a text in characters: Chinese, Japanese, Korean and full-width ones count two.
 *
 * @example displayWidth("评分 A") // 6
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += isWide(text.charCodeAt(i)) ? 2 : 1;
  return width;
}

/** From the radicals on; a pair of surrogates is one wide character, a half counts one. */
function isWide(code: number): boolean {
  return code >= 0x2e80 && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0xff61 && code <= 0xffdc);
}

/**
 * The width that fits a column, between 7 and 48 characters.
 *
 * @param heading may wrap
 * @example columnWidth("总分", [88.4, 92], "points") // 7
 */
export function columnWidth(heading: string, cells: readonly CellContent[], format: NumberFormat | undefined): number {
  return columnWidths([heading], cells.map((cell) => [cell]), [{ format }])[0]!;
}

/**
 * The widths that fit the columns of a table.
 *
 * @param styles aligned with the headings
 * @example columnWidths(["客服", "总分"], [["小美", 88.4]], [{ format: "text" }, { format: "points" }]) // [7, 7]
 */
export function columnWidths(headings: readonly string[], rows: readonly (readonly CellContent[])[], styles: readonly { readonly format?: NumberFormat }[]): number[] {
  return headings.map((heading, c) => Math.min(WIDEST, Math.max(NARROWEST, headingWidth(heading) + BUTTON, contentWidth(rows, c, styles[c]!.format) + PADDING)));
}

/** The narrowest in which the heading takes no more than its two lines. */
function headingWidth(heading: string): number {
  const whole = Math.ceil(displayWidth(heading) * BOLD);
  const word = Math.ceil(Math.max(0, ...heading.split(/\s+/).map((one) => (isWide(one.charCodeAt(0)) ? 0 : displayWidth(one)))) * BOLD);
  let width = Math.min(HEADING_WIDTH, Math.max(word, Math.ceil(whole / HEADING_LINES)));
  while (width < Math.min(HEADING_WIDTH, whole) && linesIn(heading, width / BOLD) > HEADING_LINES) width++;
  return width;
}

/** Of numbers the largest and the smallest decide. */
function contentWidth(rows: readonly (readonly CellContent[])[], column: number, format: NumberFormat | undefined): number {
  let width = 0;
  let [least, most] = [0, 0];
  for (const row of rows) {
    const shown = shownValue(row[column]!);
    if (typeof shown === "number") {
      least = Math.min(least, shown);
      most = Math.max(most, shown);
    } else if (shown !== null) width = Math.max(width, displayWidth(String(shown)));
  }
  return Math.max(width, numberWidth(least, format), numberWidth(most, format));
}

function shownValue(cell: CellContent): string | number | boolean | null {
  if (typeof cell !== "object" || cell === null) return cell;
  if (!("formula" in cell)) return cell.text;
  return isCellError(cell.value) ? cell.value.error : cell.value;
}

/** As wide as with two decimals and thousands separators, which is the widest format of ours. */
function numberWidth(value: number, format: NumberFormat | undefined): number {
  const shown = format === "percent" ? value * 100 : value;
  return formatMoney(shown).length + (format === "percent" ? 1 : 0);
}

/** Lines a heading takes in a column of this width. */
export function headingLines(heading: string, width: number): number {
  return linesIn(heading, Math.max(1, (width - BUTTON) / BOLD));
}

/** Lines break between words, and between any two wide characters; a word that is too long is broken. */
function linesIn(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const [piece] of text.matchAll(PIECES)) {
    const needed = displayWidth(piece.trimEnd());
    if (used > 0 && used + needed > width) [lines, used] = [lines + 1, 0];
    const broken = Math.max(0, Math.ceil(needed / width) - 1);
    lines += broken;
    used += displayWidth(piece) - broken * width;
  }
  return lines;
}

/** Lines a wrapped cell takes in a column of this width. */
export function cellLines(cell: CellContent, width: number): number {
  const shown = shownValue(cell);
  if (typeof shown !== "string") return 1;
  // Most are short however wide their letters are.
  if (shown.length * 2 * LETTER <= width && !shown.includes("\n")) return 1;
  return shown.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil((displayWidth(line) * LETTER) / width)), 0);
}
