import { cellName } from "../../../grid";
import type { LiveSheet } from "../../../model/live/sheet";
import { element, markup } from "../../parts/element";
import { childNamed, childrenNamed, type XmlDocument, type XmlElement } from "../../xlsx/xml-document";
import { withPrefix } from "./prefix";
import { replacePart } from "./order";

/** What of a sheet is shown around its cells. */
type Shown = Pick<LiveSheet, "gridlines" | "freeze">;

/**
 * Writes the colour of a sheet's tab, and whether it is fitted to pages.
 *
 * @example writeProperties(document, { tabColor: "2F5D8C", isFitted: true })
 */
export function writeProperties(document: XmlDocument, { tabColor, isFitted }: { readonly tabColor: string | null | undefined; readonly isFitted: boolean | undefined }): void {
  if (tabColor === undefined && isFitted === undefined) return;
  const standing = childNamed(document.root, "sheetPr");
  const part = (name: string) => standing && childNamed(standing, name);
  const kept = (name: string) => (part(name) ? document.markupOf(part(name)!) : "");
  const { prefix } = document.root;
  const color = tabColor === undefined ? kept("tabColor") : tabColor === null ? "" : markup(element("tabColor", { rgb: `FF${tabColor}` }), prefix);
  const setUp = isFitted === undefined ? kept("pageSetUpPr") : markup(element("pageSetUpPr", { ...part("pageSetUpPr")?.attributes, fitToPage: isFitted }), prefix);
  const content = color + kept("outlinePr") + setUp;
  if (standing) document.setContent(standing, content);
  else replacePart(document, [], "sheetPr", `<sheetPr>${content}</sheetPr>`);
}

/**
 * Writes whether gridlines are shown, what stays when scrolling, and whether the sheet is the chosen
 * one: of two that are, what is typed goes into both.
 *
 * @param before what the file says
 * @param isChosen null leaves that as it is
 */
export function writeView(document: XmlDocument, before: Shown, after: Shown, isChosen: boolean | null): void {
  const lines = before.gridlines !== after.gridlines;
  const freeze = before.freeze.rows !== after.freeze.rows || before.freeze.columns !== after.freeze.columns;
  if (!lines && !freeze && isChosen === null) return;
  const views = childNamed(document.root, "sheetViews");
  if (!views) {
    const said = element("sheetView", { showGridLines: after.gridlines ? null : 0, tabSelected: isChosen || null, workbookViewId: 0 });
    replacePart(document, [], "sheetViews", `<sheetViews>${markup(said).replace("/>", ">")}${paneXml(after.freeze)}</sheetView></sheetViews>`);
    return;
  }
  for (const view of childrenNamed(views, "sheetView")) {
    if (lines) document.setAttribute(view, "showGridLines", after.gridlines ? undefined : "0");
    if (isChosen !== null) document.setAttribute(view, "tabSelected", isChosen ? "1" : undefined);
    if (freeze) writeFreeze(document, view, after.freeze);
  }
}

function writeFreeze(document: XmlDocument, view: XmlElement, freeze: LiveSheet["freeze"]): void {
  for (const part of view.children) if (part.name === "pane" || part.name === "selection") document.remove(part);
  // A page layout cannot have panes.
  if (view.attributes.view === "pageLayout") document.setAttribute(view, "view", undefined);
  const pane = withPrefix(paneXml(freeze), document.root.prefix);
  if (pane === "") return;
  if (view.children.length > 0) document.insertBefore(view.children[0], pane);
  else document.append(view, pane);
}

/** What stays when scrolling, as a view says it; "" where nothing does. */
function paneXml({ rows, columns }: LiveSheet["freeze"]): string {
  if (rows === 0 && columns === 0) return "";
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const corner = cellName(rows, columns);
  return markup(element("pane", { xSplit: columns || null, ySplit: rows || null, topLeftCell: corner, activePane: pane, state: "frozen" })) + markup(element("selection", { pane, activeCell: corner, sqref: corner }));
}
