import type { ChartLabels, LiveChart } from "../../../model/live/chart";
import type { Source } from "../../../model/workbook";
import { FONT_SIZE } from "../../../palette";
import { escapeText, escapeXml } from "../text";
import type { FileChart, FileSeries } from "./file-chart";
import { fillXml, lineXml } from "./shape";
import { textProperties } from "./text";

type Kind = LiveChart["kind"];

const PAPER = "FFFFFF";
const PLACES = { OutsideEnd: "outEnd", Center: "ctr", Top: "t" } as const;

/**
 * The series of a chart, each with the references it reads and the points it shows until a program
 * computes them again.
 *
 * @example seriesXml(chart) // "<c:ser><c:idx val=\"0\"/>…</c:ser>"
 */
export function seriesXml({ kind, series }: Pick<FileChart, "kind" | "series">): string {
  return series.map((one, n) => oneSeries(kind, one, n)).join("");
}

/** Labels stand beside the points, of stacked bars on them. */
function labelsXml(kind: Kind, labels: ChartLabels | null): string {
  const flag = (name: string, shown: boolean) => `<c:show${name} val="${Number(shown)}"/>`;
  const names = labels?.show === "categoryAndPercentage";
  const flags = flag("LegendKey", false) + flag("Val", labels?.show === "value") + flag("CatName", names) + flag("SerName", false) + flag("Percent", names || labels?.show === "percentage") + flag("BubbleSize", false);
  if (!labels) return `<c:dLbls>${flags}</c:dLbls>`;
  return [
    `<c:dLbls><c:numFmt formatCode="${escapeXml(labels.format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`,
    textProperties({ size: FONT_SIZE - 1, color: labels.color }),
    labels.position === null ? "" : `<c:dLblPos val="${PLACES[labels.position]}"/>`,
    flags,
    kind === "pie" ? "<c:separator> </c:separator><c:showLeaderLines val=\"0\"/>" : "",
    "</c:dLbls>",
  ].join("");
}

function oneSeries(kind: Kind, series: FileSeries, n: number): string {
  const { color, shown } = series;
  const bars = kind !== "line" && kind !== "radar" && kind !== "pie";
  return [
    `<c:ser><c:idx val="${n}"/><c:order val="${n}"/>${nameXml(series)}`,
    color === null ? "" : look(kind, color),
    bars ? '<c:invertIfNegative val="0"/>' : "",
    kind === "line" || kind === "radar" ? marker(color, series.markers) : "",
    pointLooks(kind, series),
    labelsXml(kind, series.labels),
    series.categories === "" ? "" : `<c:cat>${textReference(series.categories, shown.categories)}</c:cat>`,
    `<c:val>${numberReference(series)}</c:val>`,
    kind === "line" ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function nameXml({ name, nameReference }: FileSeries): string {
  if (nameReference !== null) return `<c:tx>${textReference(nameReference, [name])}</c:tx>`;
  return name === "" ? "" : `<c:tx><c:v>${escapeText(name)}</c:v></c:tx>`;
}

function look(kind: Kind, color: string): string {
  if (kind === "line" || kind === "radar") return lineXml(color, 2.25).replace("<a:noFill/>", "");
  return fillXml(color, kind === "bar" || kind === "column" ? undefined : PAPER);
}

function marker(color: string | null, shown: boolean): string {
  if (!shown) return '<c:marker><c:symbol val="none"/></c:marker>';
  return `<c:marker><c:symbol val="circle"/><c:size val="6"/>${color === null ? "" : fillXml(color, PAPER)}</c:marker>`;
}

/** Points with a colour of their own: tiers, slices. */
function pointLooks(kind: Kind, { points }: FileSeries): string {
  if (kind === "line" || kind === "radar") return "";
  const edge = kind === "bar" || kind === "column" ? undefined : PAPER;
  return points.map((color, n) => (color === null ? "" : `<c:dPt><c:idx val="${n}"/>${kind === "pie" ? "" : '<c:invertIfNegative val="0"/>'}<c:bubble3D val="0"/>${fillXml(color, edge)}</c:dPt>`)).join("");
}

function textReference(reference: string, texts: Source["cached"]): string {
  const points = texts.map((text, n) => (text === null ? "" : `<c:pt idx="${n}"><c:v>${escapeText(String(text))}</c:v></c:pt>`));
  return `<c:strRef><c:f>${escapeXml(reference)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

/** Cells without a number leave a gap. */
function numberReference({ values, shown, format }: FileSeries): string {
  const points = shown.values.map((value, n) => (typeof value === "number" ? `<c:pt idx="${n}"><c:v>${value}</c:v></c:pt>` : ""));
  return `<c:numRef><c:f>${escapeXml(values)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${shown.values.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}
