import { MARGINS } from "../../paper";
import type { OurSheet } from "../../model/workbook";
import type { RowHeight } from "../../model/heights";
import { fewestPages, scaleOf, type Extent } from "../../model/pages";
import { codedText, headerText, isFitted } from "../../model/print";
import { headerFooter, type KeptSettings } from "./settings";

/** Where a break across the whole sheet ends. */
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

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
    headerFooter({ header: header === undefined ? undefined : `&L${headerText(header)}`, footer: footer === "" ? "" : `&L${codedText(footer)}&R&P / &N` }, kept?.headerFooter ?? null),
    breaksXml("rowBreaks", breaks),
    breaksXml("colBreaks", columnBreaks),
  ].join("");
}

/** Rows or columns before which a page begins; "" for none. */
export function breaksXml(name: "rowBreaks" | "colBreaks", breaks: readonly number[]): string {
  if (breaks.length === 0) return "";
  return `<${name} count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.map((at) => `<brk id="${at}" max="${name === "rowBreaks" ? LAST_COLUMN : LAST_ROW}" man="1"/>`).join("")}</${name}>`;
}
