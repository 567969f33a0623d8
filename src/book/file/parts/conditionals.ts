import { condition, type DataBar } from "../../model/condition";
import { barColor } from "../../palette";
import type { Conditional } from "../../model/workbook";
import { rangeName } from "../../model/range-name";
import type { Stylesheet } from "./styles";
import { escapeXml } from "./text";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/**
 * Conditional formats, the earlier before the later where several hold.
 *
 * @example conditionalFormats([{ kind: "below", range, bound: 60, tone: "poor" }], styles) // "<conditionalFormatting …"
 */
export function conditionalFormats(conditionals: readonly Conditional[], styles: Stylesheet): string {
  return conditionals.map((conditional, n) => `<conditionalFormatting sqref="${rangeName(conditional.range)}">${rule(conditional, n, styles)}</conditionalFormatting>`).join("");
}

/**
 * What the later editions of the format add to data bars: one plain colour and fixed ends. Empty
 * when there are no bars.
 *
 * @returns an `ext` for the worksheet's list of extensions
 */
export function dataBarExtension(conditionals: readonly Conditional[]): string {
  const bars = conditionals.map((conditional, n) => (conditional.kind === "dataBar" ? extendedBar(conditional, n) : "")).join("");
  return bars && `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>${bars}</x14:conditionalFormattings></ext>`;
}

function rule(conditional: Conditional, n: number, styles: Stylesheet): string {
  if (conditional.kind === "dataBar") return dataBar(conditional, n);
  const formula = `<formula>${escapeXml(condition(conditional))}</formula>`;
  const difference = conditional.kind === "ruled" ? styles.ruled() : styles.differential(conditional.tone);
  return `<cfRule type="expression" dxfId="${difference}" priority="${n + 1}">${formula}</cfRule>`;
}

function dataBar({ min, max, tone }: DataBar, n: number): string {
  const end = (value: number | undefined, open: string) => (value === undefined ? `<cfvo type="${open}"/>` : `<cfvo type="num" val="${value}"/>`);
  const bar = `<dataBar>${end(min, "min")}${end(max, "max")}<color rgb="FF${barColor(tone)}"/></dataBar>`;
  const extension = `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${barId(n)}</x14:id></ext></extLst>`;
  return `<cfRule type="dataBar" priority="${n + 1}">${bar}${extension}</cfRule>`;
}

function extendedBar({ range, min, max, tone }: DataBar, n: number): string {
  const end = (value: number | undefined, open: string) => (value === undefined ? `<x14:cfvo type="${open}"/>` : `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`);
  const color = `FF${barColor(tone)}`;
  const ends = `${end(min, "autoMin")}${end(max, "autoMax")}<x14:negativeFillColor rgb="${color}"/><x14:axisColor rgb="${color}"/>`;
  const bar = `<x14:dataBar minLength="0" maxLength="100" gradient="0">${ends}</x14:dataBar>`;
  return `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${barId(n)}">${bar}</x14:cfRule><xm:sqref>${rangeName(range)}</xm:sqref></x14:conditionalFormatting>`;
}

/** Joins the two halves of a bar; unique in its sheet. */
function barId(n: number): string {
  return `{4A494E50-4149-4000-8000-${n.toString(16).toUpperCase().padStart(12, "0")}}`;
}
