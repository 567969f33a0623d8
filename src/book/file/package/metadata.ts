import { CONTENT_TYPES, type ContentTypes } from "./content-types";
import type { PackageEditor } from "./editor";
import type { Relationships } from "./relationships";
import { childNamed, childrenNamed, XmlDocument, type XmlElement } from "../xlsx/xml-document";

const EMPTY = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></metadata>';
/** The type of metadata by which Excel tells a formula that spills from an array formula of old. */
const DYNAMIC = "XLDAPR";
const TYPE_ATTRIBUTES = `name="${DYNAMIC}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"`;
const PROPERTIES =
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext>';
/** The order the standard asks for. */
const ORDER = ["metadataTypes", "metadataStrings", "mdxMetadata", "futureMetadata", "cellMetadata", "valueMetadata", "extLst"];

/** Where the workbook keeps its metadata, and what has to know when it gets some. */
export interface MetadataPlace {
  /** Null when the workbook has none yet. */
  readonly part: string | null;
  readonly folder: string;
  readonly links: Relationships;
  readonly types: ContentTypes;
}

/**
 * The entry of the workbook's metadata that cells with a dynamic array refer to, added where it is
 * missing, be it the entry alone or the whole part.
 *
 * @returns counted from 1, for the cell's `cm`
 * @throws Refusal when the part is damaged
 * @example dynamicArrayEntry(book, place) // 1
 */
export function dynamicArrayEntry(book: PackageEditor, place: MetadataPlace): number {
  const part = place.part ?? book.freshName(`${place.folder}metadata`);
  const metadata = new Metadata(new XmlDocument(part, place.part === null ? EMPTY : book.text(part)));
  const entry = metadata.dynamicArray();
  if (place.part === null) {
    place.links.add("sheetMetadata", part);
    place.types.declare(part, CONTENT_TYPES.sheetMetadata);
  }
  if (metadata.document.isChanged) book.put(part, [metadata.document.toString()]);
  return entry;
}

class Metadata {
  constructor(readonly document: XmlDocument) {}

  dynamicArray(): number {
    const types = childrenNamed(this.list("metadataTypes") ?? NONE, "metadataType");
    const type = types.findIndex(({ attributes }) => attributes.name === DYNAMIC) + 1;
    const cells = childrenNamed(this.list("cellMetadata") ?? NONE, "bk");
    const known = cells.findIndex((cell) => this.saysDynamic(cell, type)) + 1;
    return known > 0 ? known : this.add(type > 0 ? type : types.length + 1, type === 0, cells.length);
  }

  private saysDynamic({ children }: XmlElement, type: number): boolean {
    const [record] = children;
    if (children.length !== 1 || type === 0 || Number(record.attributes.t) !== type) return false;
    return isDynamic(childrenNamed(this.future() ?? NONE, "bk")[Number(record.attributes.v)]);
  }

  private add(type: number, isNewType: boolean, cells: number): number {
    const p = this.document.root.prefix;
    const future = this.future();
    const blocks = childrenNamed(future ?? NONE, "bk").length;
    if (isNewType) this.put("metadataTypes", this.list("metadataTypes"), type, `<${p}metadataType ${TYPE_ATTRIBUTES}/>`);
    this.put("futureMetadata", future, blocks + 1, `<${p}bk><${p}extLst>${PROPERTIES.replaceAll(/(<\/?)ext\b/g, `$1${p}ext`)}</${p}extLst></${p}bk>`, ` name="${DYNAMIC}"`);
    this.put("cellMetadata", this.list("cellMetadata"), cells + 1, `<${p}bk><${p}rc t="${type}" v="${blocks}"/></${p}bk>`);
    return cells + 1;
  }

  /** Puts an entry at the end of a list, and the list where it belongs when it is not there. */
  private put(name: string, list: XmlElement | undefined, count: number, entry: string, attributes = ""): void {
    const { document } = this;
    if (list) {
      document.append(list, entry);
      document.setAttribute(list, "count", String(count));
      return;
    }
    const tag = `${document.root.prefix}${name}`;
    const xml = `<${tag}${attributes} count="${count}">${entry}</${tag}>`;
    document.insertInOrder(ORDER, name, xml);
  }

  private list(name: string): XmlElement | undefined {
    return childNamed(this.document.root, name);
  }

  private future(): XmlElement | undefined {
    return childrenNamed(this.document.root, "futureMetadata").find(({ attributes }) => attributes.name === DYNAMIC);
  }
}

const NONE = { children: [] as readonly XmlElement[] } as XmlElement;

function isDynamic(block: XmlElement | undefined): boolean {
  if (!block) return false;
  const { name, attributes, children } = block;
  return (name === "dynamicArrayProperties" && attributes.fDynamic === "1") || children.some(isDynamic);
}
