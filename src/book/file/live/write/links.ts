import { cellName } from "../../../grid";
import { entries } from "../../../model/live/layer";
import type { LiveCells } from "../../../model/live/sheet";
import { escapeText } from "../../parts/text";
import { childNamed, childrenNamed, type XmlDocument } from "../../xlsx/xml-document";
import { isInternal } from "../read/sheet";
import { withPrefix } from "./prefix";
import { replacePart } from "./order";

const EVERYWHERE = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/**
 * Writes where cells lead to. Links out of the workbook stay.
 *
 * @param before the links that were read
 */
export function writeLinks(document: XmlDocument, before: LiveCells["links"], after: LiveCells["links"]): void {
  const listed = (links: LiveCells["links"]) => [...entries(links, EVERYWHERE)];
  const wanted = listed(after);
  if (JSON.stringify(listed(before)) === JSON.stringify(wanted)) return;
  const standing = childrenNamed(document.root, "hyperlinks");
  const others = (childNamed(document.root, "hyperlinks")?.children ?? []).filter(({ attributes }) => !isInternal(attributes));
  const known = new Map((standing[0]?.children ?? []).map((link) => [`${link.attributes.ref} ${link.attributes.location}`, link]));
  const written = wanted.map(([row, column, location]) => {
    const cell = cellName(row, column);
    const same = known.get(`${cell} ${location}`);
    return same ? document.markupOf(same) : withPrefix(`<hyperlink ref="${cell}" location="${escapeText(location)}"/>`, document.root.prefix);
  });
  const all = others.map((link) => document.markupOf(link)).join("") + written.join("");
  if (all === "") replacePart(document, standing, "hyperlinks", "");
  else if (standing.length > 0) document.setContent(standing[0], all);
  else replacePart(document, [], "hyperlinks", `<hyperlinks>${written.join("")}</hyperlinks>`);
}
