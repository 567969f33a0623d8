import type { LivePage } from "../../../model/live/page";
import { breaksXml } from "../../parts/page";
import { escapeText } from "../../parts/text";
import { unescapeText } from "../../xlsx/strings";
import { nodeAt } from "../../xlsx/tree";
import { childNamed, childrenNamed, type XmlDocument, type XmlElement } from "../../xlsx/xml-document";
import { sectionsOf } from "../read/page";
import { withPrefix } from "./prefix";
import { replacePart } from "./order";

const A4 = "9";

/**
 * Writes how a sheet is printed: what changed, and nothing else. What is printed of it, and which rows
 * are repeated, the workbook says.
 *
 * @param before what the file says
 */
export function writePage(document: XmlDocument, before: LivePage, after: LivePage): void {
  const { root } = document;
  const differs = (...parts: (keyof LivePage)[]) => parts.some((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
  if (differs("centered")) setAttributes(document, "printOptions", { horizontalCentered: after.centered ? "1" : undefined });
  if (differs("margins") && after.margins) setAttributes(document, "pageMargins", Object.fromEntries(Object.entries(after.margins).map(([side, inches]) => [side, String(inches)])));
  if (differs("margins") && !after.margins) replacePart(document, childrenNamed(root, "pageMargins"), "pageMargins", "");
  if (differs("orientation", "paper", "fit", "scale")) setAttributes(document, "pageSetup", setUpOf(after, differs("paper")));
  if (differs("header", "footer", "scalesAround")) writeAround(document, after);
  if (differs("breaks")) replacePart(document, childrenNamed(root, "rowBreaks"), "rowBreaks", breaksXml("rowBreaks", after.breaks));
  if (differs("columnBreaks")) replacePart(document, childrenNamed(root, "colBreaks"), "colBreaks", breaksXml("colBreaks", after.columnBreaks));
}

function setUpOf({ orientation, paper, fit, scale }: LivePage, isOtherPaper: boolean): Record<string, string | undefined> {
  const pages = fit ? { fitToWidth: String(fit.wide), fitToHeight: String(fit.high) } : { fitToWidth: undefined, fitToHeight: undefined };
  return { ...(isOtherPaper && { paperSize: paper === "A4" ? A4 : undefined }), scale: scale === 100 ? undefined : String(scale), ...pages, orientation };
}

function setAttributes(document: XmlDocument, name: string, attributes: Readonly<Record<string, string | undefined>>): void {
  const standing = childNamed(document.root, name);
  const said = Object.entries(attributes);
  if (standing) for (const [attribute, value] of said) document.setAttribute(standing, attribute, value);
  else replacePart(document, [], name, `<${name}${said.map(([attribute, value]) => (value === undefined ? "" : ` ${attribute}="${value}"`)).join("")}/>`);
}

/** What stands in the middle stays, and so does what is said of first and even pages. */
function writeAround(document: XmlDocument, { header, footer, scalesAround }: LivePage): void {
  const standing = childNamed(document.root, "headerFooter");
  const written = (name: string) => sectionsOf(unescapeText(nodeAt(standing, name)?.text ?? ""));
  const above = joined({ ...written("oddHeader"), left: header });
  const below = joined({ ...written("oddFooter"), ...footer });
  const markup = (name: string, text: string) => (text === "" ? "" : withPrefix(`<${name}>${escapeText(text)}</${name}>`, document.root.prefix));
  const others = (standing?.children ?? []).filter(({ name }) => name !== "oddHeader" && name !== "oddFooter");
  const content = markup("oddHeader", above) + markup("oddFooter", below) + others.map((other: XmlElement) => document.markupOf(other)).join("");
  if (standing) {
    document.setContent(standing, content);
    document.setAttribute(standing, "scaleWithDoc", scalesAround ? undefined : "0");
  } else if (content !== "" || !scalesAround) {
    const plain = (above && `<oddHeader>${escapeText(above)}</oddHeader>`) + (below && `<oddFooter>${escapeText(below)}</oddFooter>`);
    replacePart(document, [], "headerFooter", `<headerFooter${scalesAround ? "" : ' scaleWithDoc="0"'}>${plain}</headerFooter>`);
  }
}

function joined({ left, center, right }: { readonly left: string; readonly center: string; readonly right: string }): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
