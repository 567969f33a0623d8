import { escapeXml } from "../parts/text";
import { relationshipsPart, type Relationship } from "../xlsx/package";
import type { PackageEditor } from "./editor";
import { childrenNamed, XmlDocument } from "../xlsx/xml-document";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EMPTY = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/**
 * The relationships of a part, to be added to and removed from.
 *
 * @example
 * const links = new Relationships(book, "xl/workbook.xml");
 * links.add("styles", "xl/styles.xml"); // "rId4"
 * links.save();
 */
export class Relationships {
  private readonly part: string;
  private readonly document: XmlDocument;
  private readonly ids: Set<string>;

  /** @param source the part that points; one without relationships gets its first ones */
  constructor(
    private readonly book: PackageEditor,
    source: string,
    keep = true,
  ) {
    this.part = relationshipsPart(source);
    this.document = new XmlDocument(this.part, keep && book.original.has(this.part) ? book.text(this.part) : EMPTY);
    this.ids = new Set(this.document.root.children.map(({ attributes }) => attributes.Id ?? ""));
  }

  /**
   * Points at a part of the package.
   *
   * @param type last word of the type's address, as in `Relationship`
   * @returns the id by which the source refers to it
   */
  add(type: string, target: string): string {
    let number = 1;
    while (this.ids.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    this.ids.add(id);
    const { root } = this.document;
    this.document.append(root, `<${root.prefix}Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapeXml(`/${target}`)}"/>`);
    return id;
  }

  remove({ id }: Relationship): void {
    for (const element of childrenNamed(this.document.root, "Relationship")) if (element.attributes.Id === id) this.document.remove(element);
  }

  /** Writes the part, if anything changed. */
  save(): void {
    if (this.document.isChanged) this.book.put(this.part, [this.document.toString()]);
  }
}
