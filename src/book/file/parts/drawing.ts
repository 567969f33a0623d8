import type { CellRange } from "../../grid";
import type { FileChart } from "./chart/file-chart";
import { escapeText } from "./text";

const NAMESPACES = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';

/** What a drawing says of a chart. */
type Placed = Pick<FileChart, "anchor" | "title" | "name">;

/**
 * The drawing of a sheet: where its charts stand. Each has a name by which every host knows
 * it for ours; its title is what screen readers speak.
 *
 * @param ids relationship ids of the chart parts, aligned with the charts
 * @example drawingXml(charts, ["rId1"]) // "<?xml …<xdr:wsDr …"
 */
export function drawingXml(charts: readonly Placed[], ids: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${NAMESPACES}>${charts.map((chart, n) => placeXml(chart, ids[n], n + 2)).join("")}</xdr:wsDr>`;
}

/**
 * A chart's place in a drawing that is there, whatever prefixes that uses.
 *
 * @param id of the relationship to the chart part
 * @param number no other shape of the drawing has
 */
export function anchorXml(chart: Placed, id: string, number: number): string {
  return placeXml(chart, id, number, ` ${NAMESPACES}`);
}

/** The corners of cells, as drawings name them: that of the cell after the last is the end of the last. */
export function cornersOf({ top, left, bottom, right }: CellRange): Readonly<Record<"from" | "to", { readonly col: number; readonly row: number }>> {
  return { from: { col: left, row: top }, to: { col: right + 1, row: bottom + 1 } };
}

function placeXml({ anchor, title, name }: Placed, id: string, number: number, namespaces = ""): string {
  const properties = `<xdr:cNvPr id="${number}" name="${escapeText(name)}" descr="${escapeText(title)}"/>`;
  const { from, to } = cornersOf(anchor);
  return [
    `<xdr:twoCellAnchor${namespaces} editAs="oneCell">`,
    corner("from", from) + corner("to", to),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="${id}"/></a:graphicData></a:graphic>`,
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

function corner(name: "from" | "to", { col, row }: { readonly col: number; readonly row: number }): string {
  return `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
