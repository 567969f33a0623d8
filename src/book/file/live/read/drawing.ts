import type { CellRange } from "../../../grid";
import type { LiveChart } from "../../../model/live/chart";
import type { OfficePackage } from "../../xlsx/package";
import { nodeAt, readTree, type XmlNode } from "../../xlsx/tree";
import { attributeNamed } from "../../xlsx/xml";
import { childNamed } from "../../xlsx/xml-document";
import { readChart } from "./chart";
import type { Colors } from "./colors";

/** Points to an inch have 12,700 units; so much has a row, and a column, that nobody sized. */
const ROW = 16 * 12_700;
const COLUMN = 54 * 12_700;

/** A chart, and where the file has it. */
export interface ReadChart {
  readonly chart: LiveChart;
  /** Part name. */
  readonly part: string;
  /** Its relationship from the drawing. */
  readonly link: string;
}

/**
 * The charts of a sheet that a live one can hold, in the order they are drawn.
 *
 * @param drawing part name
 * @param sheet id of the live sheet
 * @example readDrawing(book, "xl/drawings/drawing1.xml", "{1}", colors)[0].chart.anchor
 */
export function readDrawing(book: OfficePackage, drawing: string, sheet: string, colors: Colors): ReadChart[] {
  const links = new Map(book.relationships(drawing).map((link) => [link.id, link]));
  const charts: ReadChart[] = [];
  for (const place of readTree(book, drawing).children) {
    const frame = childNamed(place, "graphicFrame");
    const link = links.get(chartLink(place) ?? "");
    const anchor = anchorOf(place);
    if (link?.type !== "chart" || anchor === null || !book.has(link.target)) continue;
    const content = readChart(readTree(book, link.target), colors);
    if (content === null) continue;
    const { name = "" } = nodeAt(frame, "nvGraphicFramePr", "cNvPr")?.attributes ?? {};
    charts.push({ part: link.target, link: link.id, chart: { id: `${sheet}chart ${charts.length + 1}`, name, anchor, details: {}, ...content } });
  }
  return charts;
}

/**
 * The relationship of the chart that stands at a place of a drawing.
 *
 * @param place a child of the drawing's root
 */
export function chartLink(place: XmlNode): string | undefined {
  const chart = nodeAt(place, "graphicFrame", "graphic", "graphicData", "chart");
  return chart && attributeNamed(chart.attributes, "id");
}

/** null for a chart that stands on no cells. */
function anchorOf(place: XmlNode): CellRange | null {
  const from = childNamed(place, "from");
  if (!from) return null;
  const [top, left] = [numberIn(from, "row"), numberIn(from, "col")];
  const to = childNamed(place, "to");
  if (to) return { top, left, bottom: Math.max(top, lastCovered(to, "row")), right: Math.max(left, lastCovered(to, "col")) };
  const { cx, cy } = childNamed(place, "ext")?.attributes ?? {};
  return { top, left, bottom: top + covered(cy, ROW), right: left + covered(cx, COLUMN) };
}

/** What ends where a cell begins does not cover it. */
function lastCovered(corner: XmlNode, side: "row" | "col"): number {
  return numberIn(corner, side) - (numberIn(corner, `${side}Off`) > 0 ? 0 : 1);
}

function covered(units: string | undefined, size: number): number {
  return Math.max(0, Math.ceil(Number(units ?? 0) / size) - 1);
}

function numberIn(node: XmlNode, name: string): number {
  const number = Number(childNamed(node, name)?.text ?? 0);
  return Number.isFinite(number) ? number : 0;
}
