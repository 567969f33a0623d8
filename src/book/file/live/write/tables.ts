import { at } from "../../../model/live/layer";
import type { LiveSheet, LiveTable } from "../../../model/live/sheet";
import { isCellError, type CellRange } from "../../../grid";
import { CONTENT_TYPES } from "../../package/content-types";
import type { Relationships } from "../../package/relationships";
import { element, markup } from "../../parts/element";
import { rangeName } from "../../../model/range-name";
import { columnName, tableXml } from "../../parts/table";
import { unescapeText } from "../../xlsx/strings";
import type { Relationship } from "../../xlsx/package";
import { attributeNamed } from "../../xlsx/xml";
import { childNamed, childrenNamed, XmlDocument, type XmlElement } from "../../xlsx/xml-document";
import type { LiveRoom } from "./room";
import { replacePart } from "./order";

const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** What a column is called over which nothing stands. */
const UNNAMED = "列";

interface Standing {
  readonly link: Relationship;
  readonly document: XmlDocument;
  readonly before: LiveTable;
  /** undefined where it was deleted. */
  readonly after: LiveTable | undefined;
}

/** The tables of a sheet: those that stand and are changed, those that go, those that are new. */
export class TablesWriter {
  /** Texts that header cells must show, by row and column: a table's columns are called as they are. */
  readonly headings: ReadonlyMap<string, string>;
  private readonly standing: readonly Standing[];
  private readonly added: readonly LiveTable[];

  /** @param part the sheet's part; null for a new one */
  constructor(
    part: string | null,
    before: LiveSheet,
    private readonly after: LiveSheet,
    private readonly room: LiveRoom,
  ) {
    const { original } = room.book;
    const links = part === null ? [] : original.relationships(part).filter(({ type, target }) => type === "table" && original.has(target));
    this.standing = links.map((link, n) => ({ link, document: new XmlDocument(link.target, room.book.text(link.target)), before: before.tables[n], after: after.tables.find(({ id }) => id === before.tables[n].id) }));
    this.added = after.tables.filter(({ id }) => !before.tables.some((table) => table.id === id));
    const headed = [...this.standing.flatMap(({ document, after: table }) => (table && document.root.attributes.headerRowCount !== "0" ? [table] : [])), ...this.added];
    this.headings = new Map(headed.flatMap((table) => headingsOf(after, table).flatMap((text, n) => (at(after.cells.values, table.top, table.left + n) === text ? [] : [[`${table.top} ${table.left + n}`, text] as const]))));
  }

  /** Whether anything of the sheet itself or of a table has to be written. */
  get isChanged(): boolean {
    return this.added.length > 0 || this.standing.some(({ before, after, document }) => !after || isOther(before, after) || this.renamed(document, after));
  }

  /** Writes the parts of the tables, and which the sheet has. */
  write(document: XmlDocument, links: Relationships): void {
    const { book, types, folder, nextTableId } = this.room;
    const list = childNamed(document.root, "tableParts");
    for (const { link, document: table, before, after } of this.standing) {
      if (after) this.change(table, before, after);
      if (after && table.isChanged) book.put(link.target, [table.toString()]);
      if (after) continue;
      book.remove(link.target);
      types.withdraw(link.target);
      links.remove(link);
      for (const entry of list?.children ?? []) if (attributeNamed(entry.attributes, "id") === link.id) document.remove(entry);
    }
    const added = this.added.map((table) => {
      const part = book.freshName(`${folder}tables/table`);
      book.put(part, [tableXml({ ...table, range: rangeOf(table), columns: headingsOf(this.after, table) }, nextTableId())]);
      types.declare(part, CONTENT_TYPES.table);
      return `<tablePart xmlns:r="${LINKS}" r:id="${links.add("table", part)}"/>`;
    });
    this.writeList(document, list, added);
  }

  private writeList(document: XmlDocument, list: XmlElement | undefined, added: readonly string[]): void {
    const kept = (list?.children ?? []).filter((entry) => !document.isRemoved(entry)).map((entry) => document.markupOf(entry));
    const count = kept.length + added.length;
    if (added.length === 0 && kept.length === (list?.children.length ?? 0)) return;
    replacePart(document, list ? [list] : [], "tableParts", count === 0 ? "" : `<tableParts count="${count}">${kept.join("")}${added.join("")}</tableParts>`);
  }

  private renamed(document: XmlDocument, table: LiveTable): boolean {
    if (document.root.attributes.headerRowCount === "0") return false;
    return JSON.stringify(columnsOf(document).map(nameOf)) !== JSON.stringify(headingsOf(this.after, table));
  }

  private change(document: XmlDocument, before: LiveTable, after: LiveTable): void {
    const { root } = document;
    const isMoved = rangeName(rangeOf(before)) !== rangeName(rangeOf(after));
    if (before.name !== after.name) for (const name of ["name", "displayName"]) document.setAttribute(root, name, after.name);
    if (isMoved) document.setAttribute(root, "ref", rangeName(rangeOf(after)));
    if (isMoved || before.filter !== after.filter) this.changeFilter(document, after);
    if (isMoved || this.renamed(document, after)) this.changeColumns(document, after);
    const style = childNamed(root, "tableStyleInfo");
    if (style && before.style !== after.style) document.setAttribute(style, "name", after.style || undefined);
    if (style && before.banded !== after.banded) document.setAttribute(style, "showRowStripes", String(Number(after.banded)));
  }

  /** A row of totals is not filtered. */
  private changeFilter(document: XmlDocument, table: LiveTable): void {
    const { root } = document;
    for (const filter of childrenNamed(root, "autoFilter")) document.remove(filter);
    for (const sorting of childrenNamed(root, "sortState")) document.remove(sorting);
    if (!table.filter) return;
    const range = { ...rangeOf(table), bottom: table.bottom - Number(root.attributes.totalsRowCount ?? 0) };
    document.insertBefore(root.children[0], markup(element("autoFilter", { ref: rangeName(range) }), root.prefix));
  }

  /** Columns keep what is said of them by their name, else by their place. */
  private changeColumns(document: XmlDocument, table: LiveTable): void {
    const list = childNamed(document.root, "tableColumns")!;
    const columns = columnsOf(document);
    const headings = document.root.attributes.headerRowCount === "0" ? columns.map(nameOf) : headingsOf(this.after, table);
    const same = headings.length === columns.length;
    let lastId = Math.max(0, ...columns.map(({ attributes }) => Number(attributes.id)));
    const written = headings.map((heading, n) => {
      const standing = columns.find((column) => nameOf(column) === heading) ?? (same && !headings.includes(nameOf(columns[n])) ? columns[n] : undefined);
      if (!standing) return `<${document.root.prefix}tableColumn id="${++lastId}" name="${columnName(heading)}"/>`;
      if (nameOf(standing) === heading) return document.markupOf(standing);
      return document.markupOf(standing).replace(/ name="[^"]*"/, () => ` name="${columnName(heading)}"`);
    });
    document.setContent(list, written.join(""));
    document.setAttribute(list, "count", String(headings.length));
  }
}

function isOther(before: LiveTable, after: LiveTable): boolean {
  return (["name", "top", "left", "bottom", "right", "style", "filter", "banded"] as const).some((part) => before[part] !== after[part]);
}

function rangeOf({ top, left, bottom, right }: LiveTable): CellRange {
  return { top, left, bottom, right };
}

function columnsOf(document: XmlDocument): XmlElement[] {
  const list = childNamed(document.root, "tableColumns");
  return list ? childrenNamed(list, "tableColumn") : [];
}

function nameOf({ attributes }: XmlElement): string {
  return unescapeText(attributes.name ?? "");
}

/** What a table's columns are called: the texts over them, none empty, all different whatever their case. */
function headingsOf({ cells }: LiveSheet, { top, left, right }: LiveTable): string[] {
  const used = new Set<string>();
  return Array.from({ length: right - left + 1 }, (_, n) => {
    const value = at(cells.values, top, left + n) ?? "";
    const wanted = (isCellError(value) ? value.error : String(value)) || `${UNNAMED}${n + 1}`;
    let heading = wanted;
    for (let number = 2; used.has(heading.toLowerCase()); number++) heading = `${wanted}${number}`;
    used.add(heading.toLowerCase());
    return heading;
  });
}
