import type { SaidConditional } from "../../model/live/conditional";
import { drawConditional } from "../../model/live/draw-conditional";
import type { Conditional } from "../../model/workbook";
import { rangeName } from "../../model/range-name";
import { fileFormula } from "./formula";
import type { Stylesheet } from "./styles";
import { escapeXml } from "./text";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
/** By which the extension that holds the later halves of bars is known. */
export const BARS = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

type Bar = Extract<SaidConditional, { kind: "bar" }>;

/**
 * Conditional formats, the earlier before the later where several hold.
 *
 * @example conditionalFormats([{ kind: "below", range, bound: 60, tone: "poor" }], styles) // "<conditionalFormatting …"
 */
export function conditionalFormats(conditionals: readonly Conditional[], styles: Stylesheet): string {
  return conditionals.map((conditional, n) => conditionalFormat(drawConditional(conditional), n + 1, barId(n), styles)).join("");
}

/**
 * One conditional format.
 *
 * @param priority from 1, which counts before the others
 * @param id joins the two halves of a bar
 */
export function conditionalFormat(conditional: SaidConditional, priority: number, id: string, styles: Stylesheet): string {
  return `<conditionalFormatting sqref="${rangeName(conditional.range)}">${rule(conditional, priority, id, styles)}</conditionalFormatting>`;
}

/**
 * What the later editions of the format add to data bars: one plain colour and fixed ends. Empty
 * when there are no bars.
 *
 * @returns an `ext` for the worksheet's list of extensions
 */
export function dataBarExtension(conditionals: readonly Conditional[]): string {
  const bars = conditionals.map(drawConditional).map((conditional, n) => (conditional.kind === "bar" ? extendedBar(conditional, barId(n)) : ""));
  return barsExtension(bars.join(""));
}

/** The extension that holds the later halves of bars; "" for none. */
export function barsExtension(bars: string): string {
  return bars && `<ext uri="${BARS}" xmlns:x14="${X14}"><x14:conditionalFormattings>${bars}</x14:conditionalFormattings></ext>`;
}

function rule(conditional: SaidConditional, priority: number, id: string, styles: Stylesheet): string {
  if (conditional.kind === "bar") return dataBar(conditional, priority, id);
  const formula = `<formula>${escapeXml(fileFormula(conditional.formula))}</formula>`;
  return `<cfRule type="expression" dxfId="${styles.difference(conditional)}" priority="${priority}">${formula}</cfRule>`;
}

function dataBar({ min, max, color }: Bar, priority: number, id: string): string {
  const end = (value: number | null, open: string) => (value === null ? `<cfvo type="${open}"/>` : `<cfvo type="num" val="${value}"/>`);
  const bar = `<dataBar>${end(min, "min")}${end(max, "max")}<color rgb="FF${color}"/></dataBar>`;
  const extension = `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${id}</x14:id></ext></extLst>`;
  return `<cfRule type="dataBar" priority="${priority}">${bar}${extension}</cfRule>`;
}

/** The later half of a bar. */
export function extendedBar({ range, min, max, color }: Bar, id: string): string {
  const end = (value: number | null, open: string) => (value === null ? `<x14:cfvo type="${open}"/>` : `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`);
  const ends = `${end(min, "autoMin")}${end(max, "autoMax")}<x14:negativeFillColor rgb="FF${color}"/><x14:axisColor rgb="FF${color}"/>`;
  const bar = `<x14:dataBar minLength="0" maxLength="100" gradient="0">${ends}</x14:dataBar>`;
  return `<x14:conditionalFormatting xmlns:x14="${X14}" xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${id}">${bar}</x14:cfRule><xm:sqref>${rangeName(range)}</xm:sqref></x14:conditionalFormatting>`;
}

/**
 * What joins the two halves of the nth bar; unique in its sheet.
 *
 * @param n from 0
 */
export function barId(n: number): string {
  return `{4A494E50-4149-4000-8000-${n.toString(16).toUpperCase().padStart(12, "0")}}`;
}
