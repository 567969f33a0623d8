import { escapeXml } from "../parts/text";
import { relationshipsPart } from "../xlsx/package";
import type { PackageEditor } from "./editor";
import { childrenNamed, XmlDocument } from "../xlsx/xml-document";

const PART = "[Content_Types].xml";
const RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";

/** What our parts are. */
export const CONTENT_TYPES = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  sheetMetadata: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
} as const;

/**
 * The part that says of every other what it is.
 *
 * @example new ContentTypes(book).declare("xl/tables/table1.xml", CONTENT_TYPES.table)
 */
export class ContentTypes {
  private readonly document: XmlDocument;
  private readonly declared = new Map<string, { readonly name: string; readonly type: string }>();
  private readonly withdrawn = new Set<string>();

  /** @throws Refusal when the package has none, or a damaged one */
  constructor(private readonly book: PackageEditor) {
    this.document = new XmlDocument(PART, book.text(PART));
  }

  declare(name: string, type: string): void {
    this.declared.set(name.toLowerCase(), { name, type });
  }

  /** A part that is no more, with what it said about its relationships, which some writers list too. */
  withdraw(name: string): void {
    this.withdrawn.add(name.toLowerCase()).add(relationshipsPart(name).toLowerCase());
  }

  /** Writes the part, if anything changed. */
  save(): void {
    const { document } = this;
    const known = new Map(childrenNamed(document.root, "Override").map((element) => [(element.attributes.PartName ?? "").replace(/^\//, "").toLowerCase(), element]));
    for (const name of this.withdrawn) {
      const element = known.get(name);
      if (element && !this.declared.has(name)) document.remove(element);
    }
    for (const [key, { name, type }] of this.declared) {
      const element = known.get(key);
      if (!element) this.append("Override", `PartName="${escapeXml(`/${name}`)}" ContentType="${type}"`);
      else if (element.attributes.ContentType !== type) document.setAttribute(element, "ContentType", type);
    }
    const extensions = childrenNamed(document.root, "Default").map(({ attributes }) => attributes.Extension?.toLowerCase());
    if (!extensions.includes("rels")) this.append("Default", `Extension="rels" ContentType="${RELATIONSHIPS}"`);
    if (document.isChanged) this.book.put(PART, [document.toString()]);
  }

  private append(name: string, attributes: string): void {
    const { root } = this.document;
    this.document.append(root, `<${root.prefix}${name} ${attributes}/>`);
  }
}
