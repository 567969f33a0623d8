import { MARGINS } from "../../paper";
import type { OurSheet } from "../../model/workbook";
import type { RowHeight } from "./heights";
import { fewestPages, scaleOf, type Extent } from "./pages";
import { headerFooter, type KeptSettings } from "./settings";
import { shorten } from "./text";

/** Of 255 characters; the rest is for the page numbers and for commands. */
const LONGEST_TEXT = 200;
/** Where a break across the whole sheet ends. */
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

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
 * Print options, margins, page, footer and breaks, in the order of the standard.
 *
 * @param kept of the sheet that is rewritten
 * @example pageSetup(sheet, { rows: 40, columns: 8 }, new Map(), null) // "<printOptions …"
 */
export function pageSetup(sheet: OurSheet, extent: Extent, heights: ReadonlyMap<number, RowHeight>, kept: KeptSettings | null): string {
  const { orientation, fit, breaks, columnBreaks = [], header, footer } = sheet.print;
  const margins = kept?.margins ?? MARGINS;
  const sides = Object.entries(margins).map(([side, inches]) => ` ${side}="${inches}"`).join("");
  const fitted = isFitted(sheet);
  const scale = fitted ? "" : ` scale="${scaleOf(sheet, extent, heights, margins)}"`;
  const pages = fitted ? ` fitToWidth="${fit.wide}" fitToHeight="${fit.high || fewestPages(sheet, extent, heights, margins)}"` : "";
  return [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins${sides}/>`,
    `<pageSetup paperSize="9"${scale}${pages} orientation="${orientation}"/>`,
    headerFooter({ header: header === undefined ? undefined : `&L${headerText(header)}`, footer: `&L${codedText(footer)}&R&P / &N` }, kept?.headerFooter ?? null),
    breaksXml("rowBreaks", breaks),
    breaksXml("colBreaks", columnBreaks),
  ].join("");
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

/** Rows or columns before which a page begins; "" for none. */
export function breaksXml(name: "rowBreaks" | "colBreaks", breaks: readonly number[]): string {
  if (breaks.length === 0) return "";
  return `<${name} count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.map((at) => `<brk id="${at}" max="${name === "rowBreaks" ? LAST_COLUMN : LAST_ROW}" man="1"/>`).join("")}</${name}>`;
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
