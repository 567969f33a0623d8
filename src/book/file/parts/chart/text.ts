import { FONT } from "../../../palette";
import { escapeText } from "../text";

/** How letters of a chart look. Size in points. */
export interface Lettering {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
}

/**
 * Lettering of what Excel writes by itself: labels, legends.
 *
 * @example textProperties({ size: 9, color: "6B7280" }) // "<c:txPr>…</c:txPr>"
 */
export function textProperties(lettering: Lettering): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", lettering)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

/**
 * A title with a text of ours.
 *
 * @param turned reads upwards, as beside a vertical axis
 */
export function titleXml(text: string, lettering: Lettering, turned = false): string {
  const body = turned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : "<a:bodyPr/>";
  const run = `<a:r>${runProperties("rPr", lettering)}<a:t>${escapeText(text)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", lettering)}</a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** The East Asian face is named too: without it Chinese letters take the theme's. */
function runProperties(name: "defRPr" | "rPr", { size, color, bold = false }: Lettering): string {
  const language = name === "rPr" ? ' lang="zh-CN"' : "";
  return `<a:${name}${language} sz="${size * 100}" b="${Number(bold)}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill><a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/></a:${name}>`;
}
