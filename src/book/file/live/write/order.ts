import type { XmlDocument, XmlElement } from "../../xlsx/xml-document";
import { withPrefix } from "./prefix";

/** The parts of a worksheet in the order of the standard. */
const WORKSHEET = [
  ..."sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews".split(" "),
  ..."mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches".split(" "),
  ..."ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(" "),
];

/**
 * Puts a part of a worksheet in the place of those of its name. Parts that are new have to be put in
 * the order of the standard.
 *
 * @param standing those that are there
 * @param xml without prefixes; "" for none
 * @example replacePart(document, childrenNamed(document.root, "cols"), "cols", "<cols>…</cols>")
 */
export function replacePart(document: XmlDocument, standing: readonly XmlElement[], name: string, xml: string): void {
  const markup = withPrefix(xml, document.root.prefix);
  for (const element of standing) document.remove(element);
  if (markup === "") return;
  if (standing.length > 0) document.insertBefore(standing[0], markup);
  else document.insertInOrder(WORKSHEET, name, markup);
}
