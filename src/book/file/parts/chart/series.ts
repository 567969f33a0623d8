import type { NumberFormat } from "../../../../report/plan";
import { labelCode, labelPlace, pointColors, seriesColors } from "../../../chart-look";
import { FONT_SIZE, FORMAT_CODES, INK, lettersOn } from "../../../palette";
import type { Chart, Series, Source } from "../../../model/workbook";
import { escapeText, escapeXml } from "../text";
import { fillXml, lineXml } from "./shape";
import { textProperties } from "./text";

const PAPER = "FFFFFF";

/**
 * The series of a chart, each with the references it reads and the points it shows until a program
 * computes them again.
 *
 * @example seriesXml(chart) // "<c:ser><c:idx val=\"0\"/>…</c:ser>"
 */
export function seriesXml(chart: Chart): string {
  const colors = seriesColors(chart);
  return chart.series.map((series, n) => oneSeries(chart, series, n, colors[n])).join("");
}

/** Labels stand beside the points, of stacked bars on them. */
function labelsXml({ kind, labels, legend, valueAxis }: Chart, color: string): string {
  const pie = kind === "pie";
  const shown = (value: boolean) => Number(value && labels);
  const flags = `<c:showLegendKey val="0"/><c:showVal val="${shown(!pie)}"/><c:showCatName val="${shown(pie && !legend)}"/><c:showSerName val="0"/><c:showPercent val="${shown(pie)}"/><c:showBubbleSize val="0"/>`;
  if (!labels) return `<c:dLbls>${flags}</c:dLbls>`;
  const position = labelPlace(kind);
  return [
    `<c:dLbls><c:numFmt formatCode="${escapeXml(labelCode(kind, valueAxis?.format))}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`,
    textProperties({ size: FONT_SIZE - 1, color: position === "ctr" ? lettersOn(color) : INK }),
    position === null ? "" : `<c:dLblPos val="${position}"/>`,
    flags,
    pie ? "<c:separator> </c:separator><c:showLeaderLines val=\"0\"/>" : "",
    "</c:dLbls>",
  ].join("");
}

function oneSeries(chart: Chart, series: Series, n: number, color: string): string {
  const { kind } = chart;
  return [
    `<c:ser><c:idx val="${n}"/><c:order val="${n}"/><c:tx>${textReference(series.name.reference, [series.nameText])}</c:tx>`,
    look(kind, color),
    kind === "bar" || kind === "column" || kind === "stackedBar" || kind === "stackedColumn" ? '<c:invertIfNegative val="0"/>' : "",
    kind === "line" || kind === "radar" ? marker(color, chart.markers ?? true) : "",
    pointLooks(chart, series),
    labelsXml(chart, color),
    `<c:cat>${textReference(chart.categories.reference, chart.categories.cached)}</c:cat>`,
    `<c:val>${numberReference(series.values, chart.valueAxis?.format)}</c:val>`,
    kind === "line" ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function look(kind: Chart["kind"], color: string): string {
  if (kind === "line" || kind === "radar") return lineXml(color, 2.25).replace("<a:noFill/>", "");
  return fillXml(color, kind === "bar" || kind === "column" ? undefined : PAPER);
}

function marker(color: string, shown: boolean): string {
  if (!shown) return '<c:marker><c:symbol val="none"/></c:marker>';
  return `<c:marker><c:symbol val="circle"/><c:size val="6"/>${fillXml(color, PAPER)}</c:marker>`;
}

/** Points with a colour of their own: tiers, slices. */
function pointLooks({ kind }: Chart, { values, tone, pointTones }: Series): string {
  if (kind === "line" || kind === "radar") return "";
  const pie = kind === "pie";
  const colors = pointColors(kind, { values, tone, pointTones });
  const edge = kind === "bar" || kind === "column" ? undefined : PAPER;
  return colors.map((color, n) => `<c:dPt><c:idx val="${n}"/>${pie ? "" : '<c:invertIfNegative val="0"/>'}<c:bubble3D val="0"/>${fillXml(color, edge)}</c:dPt>`).join("");
}

function textReference(reference: string, texts: Source["cached"]): string {
  const points = texts.map((text, n) => (text === null ? "" : `<c:pt idx="${n}"><c:v>${escapeText(String(text))}</c:v></c:pt>`));
  return `<c:strRef><c:f>${escapeXml(reference)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

/** Cells without a number leave a gap. */
function numberReference({ reference, cached }: Source, format: NumberFormat = "general"): string {
  const points = cached.map((value, n) => (typeof value === "number" ? `<c:pt idx="${n}"><c:v>${value}</c:v></c:pt>` : ""));
  return `<c:numRef><c:f>${escapeXml(reference)}</c:f><c:numCache><c:formatCode>${escapeXml(FORMAT_CODES[format])}</c:formatCode><c:ptCount val="${cached.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}
