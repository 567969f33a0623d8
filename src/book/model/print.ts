import { shorten } from "./shorten";
import type { OurSheet } from "./workbook";

/** Of 255 characters; the rest is for the page numbers and for commands. */
const LONGEST_TEXT = 200;
/** Size of the letters above every page. */
const HEADER_SIZE = 12;

/**
 * Whether the sheet is fitted to a number of pages. Excel ignores page breaks of its own sheet then,
 * so a sheet with breaks is scaled instead.
 */
export function isFitted({ print: { breaks, columnBreaks = [], fit } }: Pick<OurSheet, "print">): boolean {
  return breaks.length === 0 && columnBreaks.length === 0 && (fit.wide > 0 || fit.high > 0);
}

/**
 * A text above every page, with the codes of its look. The blank parts the size from a text that
 * begins with a digit.
 *
 * @example headerText("评分排名") // "&\"-,Bold\"&12 评分排名"
 */
export function headerText(header: string): string {
  return `&"-,Bold"&${HEADER_SIZE} ${codedText(header)}`;
}

/**
 * A text as headers and footers hold it: an ampersand begins a command there; what is meant as one is
 * written twice.
 *
 * @example codedText("R&D") // "R&&D"
 */
export function codedText(text: string): string {
  return shorten(text, LONGEST_TEXT).replaceAll("&", "&&");
}
