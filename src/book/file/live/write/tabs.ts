import type { LiveSheet, Visibility } from "../../../model/live/sheet";
import type { LiveWorkbook } from "../../../model/live/workbook";
import { freeSheetId, tabXml } from "../../package/workbook-part";
import { childNamed, type XmlDocument, type XmlElement } from "../../xlsx/xml-document";

const STATES: Readonly<Record<Visibility, string | undefined>> = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" };

/** A tab that was there, or is new. */
export interface TabToWrite {
  /** null for a new one. */
  readonly element: XmlElement | null;
  /** null for a tab without cells, of which a live workbook knows nothing. */
  readonly sheet: LiveSheet | null;
  /** Relationship to the part of a new sheet. */
  readonly link: string;
}

/**
 * Writes the tabs of a workbook in their order, with their names, and which of them is shown.
 *
 * @param document the workbook part
 * @param active position of the tab that is shown
 */
export function writeTabs(document: XmlDocument, tabs: readonly TabToWrite[], { isStructureLocked }: LiveWorkbook, active: number): void {
  const list = childNamed(document.root, "sheets")!;
  const used = list.children.map(({ attributes }) => Number(attributes.sheetId));
  const written = tabs.map(({ element, sheet, link }) => {
    if (element) {
      if (sheet) changeTab(document, element, sheet);
      return document.markupOf(element);
    }
    const id = freeSheetId(used);
    used.push(id);
    return tabXml(list, sheet!.name, id, link, STATES[sheet!.visibility] ?? "visible");
  });
  const standing = list.children.map((element) => document.markupOf(element));
  if (JSON.stringify(standing) !== JSON.stringify(written)) document.setContent(list, written.join(""));
  writeActive(document, active);
  writeLock(document, isStructureLocked);
}

function changeTab(document: XmlDocument, tab: XmlElement, { name, visibility }: LiveSheet): void {
  if (tab.attributes.name !== name) document.setAttribute(tab, "name", name);
  const state = tab.attributes.state === "visible" ? undefined : tab.attributes.state;
  if (state !== STATES[visibility]) document.setAttribute(tab, "state", STATES[visibility]);
}

function writeActive(document: XmlDocument, active: number): void {
  const views = childNamed(document.root, "bookViews");
  const view = views?.children[0];
  if (view && Number(view.attributes.activeTab ?? 0) !== active) document.setAttribute(view, "activeTab", String(active));
  // A first tab of the row that is not there any more would show none.
  if (view && Number(view.attributes.firstSheet ?? 0) > active) document.setAttribute(view, "firstSheet", undefined);
  const { root } = document;
  if (!views && active > 0) document.insertBefore(childNamed(root, "sheets")!, `<${root.prefix}bookViews><${root.prefix}workbookView activeTab="${active}"/></${root.prefix}bookViews>`);
}

function writeLock(document: XmlDocument, isLocked: boolean): void {
  const { root } = document;
  const standing = childNamed(root, "workbookProtection");
  const isOn = ["1", "true"].includes(standing?.attributes.lockStructure ?? "");
  if (isOn === isLocked) return;
  if (standing) document.setAttribute(standing, "lockStructure", isLocked ? "1" : undefined);
  else document.insertBefore(childNamed(root, "bookViews") ?? childNamed(root, "sheets")!, `<${root.prefix}workbookProtection lockStructure="1"/>`);
}
