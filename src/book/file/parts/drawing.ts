import { chartName } from "../../model/chart-name";
import type { Chart } from "../../model/workbook";
import { escapeText } from "./text";

const OPEN = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">`;

/**
 * The drawing of a sheet: where its charts stand. Each has a name by which every host knows
 * it for ours; its title is what screen readers speak.
 *
 * @param ids relationship ids of the chart parts, aligned with the charts
 * @example drawingXml(sheet.charts, ["rId1"]) // "<?xml …<xdr:wsDr …"
 */
export function drawingXml(charts: readonly Pick<Chart, "anchor" | "title">[], ids: readonly string[]): string {
  return `${OPEN}${charts.map((chart, n) => anchor(chart, ids[n], n)).join("")}</xdr:wsDr>`;
}

function anchor({ anchor: range, title }: Pick<Chart, "anchor" | "title">, id: string, n: number): string {
  const name = `<xdr:cNvPr id="${n + 2}" name="${chartName(n + 1)}" descr="${escapeText(title)}"/>`;
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    // The corner of the cell after the last is the end of the last.
    corner("from", range.left, range.top),
    corner("to", range.right + 1, range.bottom + 1),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${name}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="${id}"/></a:graphicData></a:graphic>`,
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

function corner(name: "from" | "to", column: number, row: number): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
