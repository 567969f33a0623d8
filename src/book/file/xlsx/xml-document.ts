import { SaxParser } from "@cj-tech-master/excelts/xml";
import { refuse } from "../codes";
import { escapeXml } from "../parts/text";
import type { XmlNode } from "./tree";
import { localName, type Attributes } from "./xml";

/** An element and where it stands in its document's text. */
export interface XmlElement extends XmlNode {
  /** With the colon, as in "x:"; "" when there is none. */
  readonly prefix: string;
  readonly parent: XmlElement | null;
  readonly children: readonly XmlElement[];
  readonly start: number;
  /** Behind the start tag. */
  readonly inner: number;
  /** Before the end tag; before `inner` when the element closes itself. */
  readonly innerEnd: number;
  readonly end: number;
}

/** Reads the content of elements that are kept out of the tree, and where it stands in the text. */
export interface PlacedReader {
  open(name: string, attributes: Attributes, start: number, inner: number): void;
  text(text: string): void;
  close(name: string, innerEnd: number, end: number): void;
}

/** What of a document is too much for a tree. */
export interface HandedOn {
  /** Of elements that stay in the tree without what they hold. */
  readonly name: string;
  readonly reader: PlacedReader;
}

type Mutable = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: Mutable[]; parent: Mutable | null };

/**
 * A small XML part that is changed at a few places and stays letter by letter what it was at all
 * others: prefixes, order, whitespace, what we do not know of.
 *
 * @example
 * const types = new XmlDocument("[Content_Types].xml", text);
 * types.append(types.root, `<Override PartName="/xl/styles.xml" ContentType="…"/>`);
 * types.toString();
 */
export class XmlDocument {
  readonly root: XmlElement;
  private readonly text: string;
  private readonly appended = new Map<XmlElement, string[]>();
  private readonly preceded = new Map<XmlElement, string[]>();
  private readonly followed = new Map<XmlElement, string[]>();
  private readonly attributes = new Map<XmlElement, Record<string, string | undefined>>();
  private readonly contents = new Map<XmlElement, string>();
  private readonly removed = new Set<XmlElement>();

  /**
   * @param part its name, for the refusal
   * @param handedOn elements whose content is read by somebody else
   * @throws Refusal when it is not well-formed
   */
  constructor(part: string, text: string, handedOn: HandedOn | null = null) {
    this.text = text;
    this.root = parse(part, text, handedOn);
  }

  /** Adds XML as the last child. */
  append(parent: XmlElement, xml: string): void {
    push(this.appended, parent, xml);
  }

  /** Adds XML right before an element. */
  insertBefore(sibling: XmlElement, xml: string): void {
    push(this.preceded, sibling, xml);
  }

  /** Adds XML right behind an element. */
  insertAfter(sibling: XmlElement, xml: string): void {
    push(this.followed, sibling, xml);
  }

  /**
   * Adds a child of the root where the order of the standard has it.
   *
   * @param order names of all children in their order
   * @example styles.insertInOrder(["numFmts", "fonts", "fills"], "fonts", "<fonts/>")
   */
  insertInOrder(order: readonly string[], name: string, xml: string): void {
    const later = this.root.children.find((child) => order.indexOf(child.name) > order.indexOf(name));
    if (later) this.insertBefore(later, xml);
    else this.append(this.root, xml);
  }

  /** Puts XML in the place of all an element holds. */
  setContent(element: XmlElement, xml: string): void {
    this.contents.set(element, xml);
  }

  remove(element: XmlElement): void {
    this.removed.add(element);
  }

  isRemoved(element: XmlElement): boolean {
    return this.removed.has(element);
  }

  /** Undefined takes it away. */
  setAttribute(element: XmlElement, name: string, value: string | undefined): void {
    this.attributes.set(element, { ...this.attributes.get(element), [name]: value });
  }

  /** Whether anything was changed. */
  get isChanged(): boolean {
    return this.appended.size + this.preceded.size + this.followed.size + this.attributes.size + this.contents.size + this.removed.size > 0;
  }

  /** An element as it is now, with what it holds. */
  markupOf(element: XmlElement): string {
    return this.writeElement(element);
  }

  toString(): string {
    return this.write(this.root, 0, this.text.length);
  }

  /** The text from one place to another, both outside of the element's tags. */
  private write(element: XmlElement, from: number, to: number): string {
    const before = this.text.slice(from, element.start) + (this.preceded.get(element) ?? []).join("");
    const after = (this.followed.get(element) ?? []).join("") + this.text.slice(element.end, to);
    return before + (this.removed.has(element) ? "" : this.writeElement(element)) + after;
  }

  private writeElement(element: XmlElement): string {
    const added = (this.appended.get(element) ?? []).join("");
    const isEmpty = element.innerEnd < element.inner;
    const content = this.contents.get(element) ?? (isEmpty ? "" : this.writeChildren(element));
    if (isEmpty && content + added === "") return this.startTag(element, "/>");
    const endTag = isEmpty ? `</${element.prefix}${element.name}>` : this.text.slice(element.innerEnd, element.end);
    return this.startTag(element, ">") + content + added + endTag;
  }

  private writeChildren(element: XmlElement): string {
    let at = element.inner;
    let content = "";
    for (const child of element.children) {
      content += this.write(child, at, child.end);
      at = child.end;
    }
    return content + this.text.slice(at, element.innerEnd);
  }

  private startTag(element: XmlElement, end: ">" | "/>"): string {
    const changes = this.attributes.get(element);
    const written = this.text.slice(element.start, element.inner);
    if (changes === undefined && written.endsWith("/>") === (end === "/>")) return written;
    const all = Object.entries({ ...element.attributes, ...changes }).map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(value)}"`));
    return `<${element.prefix}${element.name}${all.join("")}${end}`;
  }
}

/** The first child of a name. */
export function childNamed<E extends XmlNode>(parent: { readonly children: readonly E[] }, name: string): E | undefined {
  return parent.children.find((child) => child.name === name);
}

/** All children of a name. */
export function childrenNamed<E extends XmlNode>(parent: { readonly children: readonly E[] }, name: string): E[] {
  return parent.children.filter((child) => child.name === name);
}

/**
 * The prefix that stands for a namespace at an element, with its colon.
 *
 * @returns undefined when none does; attributes cannot use the default namespace, so it does not count
 * @example prefixFor(sheets, "http://schemas.openxmlformats.org/officeDocument/2006/relationships") // "r:"
 */
export function prefixFor(element: XmlElement, namespace: string): string | undefined {
  const hidden = new Set<string>();
  for (let at: XmlElement | null = element; at; at = at.parent) {
    for (const [name, value] of Object.entries(at.attributes)) {
      if (!name.startsWith("xmlns:") || hidden.has(name)) continue;
      if (value === namespace) return `${name.slice("xmlns:".length)}:`;
      hidden.add(name);
    }
  }
  return undefined;
}

/** The namespace of an element; "" when it is in none. */
export function namespaceOf(element: XmlElement): string {
  const declaration = element.prefix === "" ? "xmlns" : `xmlns:${element.prefix.slice(0, -1)}`;
  for (let at: XmlElement | null = element; at; at = at.parent) {
    const namespace = at.attributes[declaration];
    if (namespace !== undefined) return namespace;
  }
  return "";
}

function push(lists: Map<XmlElement, string[]>, element: XmlElement, xml: string): void {
  lists.set(element, [...(lists.get(element) ?? []), xml]);
}

/** No tag holds another "<", so a tag begins at the last one before its end. */
function parse(part: string, text: string, handedOn: HandedOn | null): XmlElement {
  const parser = new SaxParser({ invalidCharHandling: "skip" });
  let root: Mutable | null = null;
  let open: Mutable | null = null;
  /** Elements open inside of one whose content is handed on. */
  let inside = 0;
  const tagBefore = (end: number) => text.lastIndexOf("<", end - 1);
  const isHanding = () => handedOn !== null && open?.name === handedOn.name;
  const addText = (more: string) => {
    if (isHanding()) handedOn!.reader.text(more);
    else if (open) open.text += more;
  };
  parser.on("error", () => refuse("file-damaged", { part }));
  parser.on("opentag", (tag) => {
    const inner = parser.position;
    if (isHanding()) {
      inside += 1;
      handedOn!.reader.open(localName(tag.name), tag.attributes, tagBefore(inner), inner);
      return;
    }
    const element = newElement(tag.name, tag.attributes, open, tagBefore(inner), inner);
    open?.children.push(element);
    root ??= element;
    open = element;
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    if (!open) return;
    const end = parser.position;
    if (inside > 0) {
      inside -= 1;
      handedOn!.reader.close(localName(tag.name), tagBefore(end), end);
      return;
    }
    open.end = end;
    open.innerEnd = tagBefore(end);
    open = open.parent;
  });
  parser.write(text);
  parser.close();
  return root ?? refuse("file-damaged", { part });
}

function newElement(name: string, attributes: Attributes, parent: Mutable | null, start: number, inner: number): Mutable {
  const colon = name.indexOf(":") + 1;
  return { name: name.slice(colon), prefix: name.slice(0, colon), attributes: { ...attributes }, parent, children: [], text: "", start, inner, innerEnd: inner, end: inner };
}
