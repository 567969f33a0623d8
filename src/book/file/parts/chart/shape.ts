/** English Metric Units a point. */
const EMU = 12_700;

/**
 * A plain fill without an outline.
 *
 * @param edge colour of a thin outline, to part neighbours that touch
 * @example fillXml("2F5D8C") // "<c:spPr><a:solidFill>…"
 */
export function fillXml(color: string, edge?: string): string {
  const outline = edge === undefined ? "<a:ln><a:noFill/></a:ln>" : `<a:ln w="${0.75 * EMU}">${solid(edge)}</a:ln>`;
  return `<c:spPr>${solid(color)}${outline}</c:spPr>`;
}

/** A line and nothing else. Width in points; null draws none. */
export function lineXml(color: string | null, width = 0.75): string {
  return `<c:spPr><a:noFill/>${color === null ? "<a:ln><a:noFill/></a:ln>" : `<a:ln w="${width * EMU}" cap="rnd">${solid(color)}<a:round/></a:ln>`}</c:spPr>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
