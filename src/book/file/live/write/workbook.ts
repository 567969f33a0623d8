import type { LiveSheet } from "../../../model/live/sheet";
import { emptySheet } from "../../../model/live/sheet";
import type { LiveWorkbook } from "../../../model/live/workbook";
import { refuse } from "../../codes";
import { OpenPackage } from "../../package/open-package";
import { tableIds } from "../../package/table-ids";
import { isStrict } from "../../package/workbook-part";
import type { OfficePackage } from "../../xlsx/package";
import { nodeAt, readTree } from "../../xlsx/tree";
import { attributeNamed } from "../../xlsx/xml";
import { childNamed, XmlDocument } from "../../xlsx/xml-document";
import { looksOf } from "../read/looks";
import { readStyles, sheetsSaid } from "../read/workbook";
import { CellFormats } from "./cell-formats";
import { printChange, writeNames, type ScopeToWrite } from "./names";
import type { LiveRoom } from "./room";
import { writeSheet } from "./sheet";
import { writeTabs, type TabToWrite } from "./tabs";

/** A sheet of the file, as it was read and as it is now. */
interface Standing {
  readonly part: string;
  /** Position of its tab. */
  readonly tab: number;
  readonly before: LiveSheet;
  /** undefined where it was deleted. */
  readonly after: LiveSheet | undefined;
}

/**
 * Writes a workbook over the package it was read from: sheets that changed, where they changed.
 *
 * @param opened as it was read of the package
 * @param now as it is now
 * @throws Refusal when a part is damaged
 * @throws Error when the workbook was not read of this package
 */
export function writeLive(original: OfficePackage, opened: LiveWorkbook, now: LiveWorkbook): Uint8Array {
  return new WorkbookWriter(original, opened, now).write();
}

class WorkbookWriter {
  private readonly open: OpenPackage;
  private readonly document: XmlDocument;
  private readonly room: LiveRoom;
  private readonly standing: readonly Standing[];

  constructor(
    original: OfficePackage,
    private readonly opened: LiveWorkbook,
    private readonly now: LiveWorkbook,
  ) {
    this.open = new OpenPackage(original);
    this.document = new XmlDocument(this.open.part, this.open.book.text(this.open.part));
    if (isStrict(this.document.root)) refuse("file-strict", {});
    this.standing = pair(original, this.open.part, opened, now);
    const { formats, ...context } = readStyles(original);
    const { book, types, styles, folder } = this.open;
    const gone = new Set(this.standing.filter(({ after }) => !after).map(({ part }) => part));
    const nextTableId = tableIds(original, this.open.worksheetsBut(gone));
    this.room = { book, types, styles, folder, nextTableId, now, context, formats: new CellFormats(styles, looksOf(styles.root, context.colors), formats), dynamicArray: () => this.open.dynamicArray() };
  }

  write(): Uint8Array {
    const rewritten = [...this.writeStanding(), ...this.removeGone()];
    const tabs = this.arrange(this.addNew());
    this.open.leaveCalcChain(new Set(rewritten.map((tab) => Number(this.tabElements()[tab].attributes.sheetId))));
    writeTabs(this.document, tabs, this.now, this.activeTab(tabs));
    writeNames(this.document, this.scopes(tabs), this.renamed());
    if (this.document.isChanged) this.open.book.put(this.open.part, [this.document.toString()]);
    return this.open.toZip();
  }

  /** @returns positions of the tabs whose sheets were written */
  private writeStanding(): number[] {
    return this.standing.flatMap(({ part, tab, before, after }) => (after && writeSheet({ part, isNew: false, before, after, isChosen: this.chosen(before.id) }, this.room) ? [tab] : []));
  }

  /** Whether a sheet becomes the one that is shown, or ceases to be. */
  private chosen(id: string): boolean | null {
    if (this.opened.active === this.now.active) return null;
    return id === this.now.active ? true : id === this.opened.active ? false : null;
  }

  private removeGone(): number[] {
    const gone = this.standing.filter(({ after }) => !after);
    this.open.clear(gone.map(({ part }) => part));
    for (const { part } of gone) this.open.links.remove(this.open.linkTo(part)!);
    return gone.map(({ tab }) => tab);
  }

  /** @returns relationships to the sheets that are new */
  private addNew(): Map<LiveSheet, string> {
    const known = new Set(this.opened.sheets.map(({ id }) => id));
    const links = new Map<LiveSheet, string>();
    for (const after of this.now.sheets) {
      if (known.has(after.id)) continue;
      const part = this.room.book.freshName(`${this.open.folder}worksheets/sheet`);
      writeSheet({ part, isNew: true, before: emptySheet(after.id, after.name), after, isChosen: after.id === this.now.active ? true : null }, this.room);
      links.set(after, this.open.links.add("worksheet", part));
    }
    return links;
  }

  /** All tabs in their order. One without cells stays behind the one it stood behind. */
  private arrange(added: ReadonlyMap<LiveSheet, string>): TabToWrite[] {
    const elements = this.tabElements();
    const byId = new Map(this.standing.map(({ before, tab }) => [before.id, elements[tab]]));
    const tabs: TabToWrite[] = this.now.sheets.map((sheet) => ({ sheet, element: byId.get(sheet.id) ?? null, link: added.get(sheet) ?? "" }));
    const withCells = new Set(byId.values());
    elements.forEach((element, n) => {
      if (withCells.has(element)) return;
      const before = elements.slice(0, n).reverse();
      const place = before.map((other) => tabs.findIndex((tab) => tab.element === other)).find((position) => position >= 0) ?? -1;
      tabs.splice(place + 1, 0, { element, sheet: null, link: "" });
    });
    return tabs;
  }

  /** Position of the tab that is shown: the one of the file, which may have no cells, unless another was chosen. */
  private activeTab(tabs: readonly TabToWrite[]): number {
    const { activeTab = 0 } = nodeAt(this.document.root, "bookViews", "workbookView")?.attributes ?? {};
    const shown = this.tabElements()[Number(activeTab)];
    const kept = this.opened.active === this.now.active ? tabs.findIndex(({ element }) => element !== null && element === shown) : -1;
    return kept >= 0 ? kept : Math.max(0, tabs.findIndex(({ sheet }) => sheet?.id === this.now.active));
  }

  private scopes(tabs: readonly TabToWrite[]): ScopeToWrite[] {
    const elements = this.tabElements();
    const ofTabs = tabs.map(({ element, sheet }, now): ScopeToWrite => {
      const before = element ? elements.indexOf(element) : null;
      const was = this.opened.sheets.find(({ id }) => id === sheet?.id) ?? null;
      return { before, now, names: sheet?.names ?? [], print: sheet && printChange(was, sheet) };
    });
    return [{ before: null, now: null, names: this.now.names, print: null }, ...ofTabs];
  }

  private renamed(): Map<string, string> {
    return new Map(this.standing.flatMap(({ before, after }) => (after && after.name !== before.name ? [[before.name.toLowerCase(), after.name] as const] : [])));
  }

  private tabElements() {
    return childNamed(this.document.root, "sheets")!.children;
  }
}

/** Sheets of the package with those that were read of them. */
function pair(original: OfficePackage, part: string, opened: LiveWorkbook, now: LiveWorkbook): Standing[] {
  const root = readTree(original, part);
  const said = (childNamed(root, "sheets")?.children ?? []).some(({ attributes }) => attributeNamed(attributes, "id") !== undefined) ? sheetsSaid(original, root) : [];
  if (said.length !== opened.sheets.length || said.some(({ name }, n) => name !== opened.sheets[n].name)) throw new Error("the workbook was not read of this file");
  return said.map(({ part: sheet, tab }, n) => ({ part: sheet, tab, before: opened.sheets[n], after: now.sheets.find(({ id }) => id === opened.sheets[n].id) }));
}
