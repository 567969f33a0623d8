import type { Attributes } from "../xlsx/xml";
import type { XmlDocument, XmlElement } from "../xlsx/xml-document";
import { element, markup, type Element } from "./element";

/** The order the standard asks for. */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

/**
 * One list of a stylesheet (fonts, fills …), whose entries cells refer to by position: entries that
 * are there keep theirs, new ones go to the end, and one that is there already is not added again.
 *
 * @example
 * const fonts = new StyleList("fonts", undefined, [element("font")]);
 * fonts.place(element("font", {}, [element("b")])); // 1
 */
export class StyleList {
  private readonly positions = new Map<string, number>();
  private readonly added: Element[] = [];
  private count = 0;

  /**
   * @param source the list as it is in the file; undefined when there is none
   * @param first entries every such list must begin with, added where it is too short
   */
  constructor(
    readonly name: string,
    private readonly source: XmlElement | undefined,
    first: readonly Element[] = [],
  ) {
    for (const entry of source?.children ?? []) this.learn(entry);
    for (const entry of first.slice(this.count)) this.add(entry);
  }

  /** The entry's position; it is added when there is none like it. */
  place(entry: Element): number {
    return this.positions.get(identity(entry)) ?? this.add(entry);
  }

  /** The entry at a position; undefined where there is none. */
  at(position: number): Element | undefined {
    const standing = this.source?.children.length ?? 0;
    return position < standing ? copied(this.source!.children[position]) : this.added[position - standing];
  }

  /** Writes the entries added into the stylesheet, once all are placed. */
  save(document: XmlDocument): void {
    const { source, added, name, count } = this;
    if (added.length === 0) return;
    const prefix = (source ?? document.root).prefix;
    if (!source) {
      document.insertInOrder(ORDER, name, markup(element(name, { count }, added), prefix));
      return;
    }
    document.setAttribute(source, "count", String(count));
    document.append(source, added.map((entry) => markup(entry, prefix)).join(""));
  }

  private add(entry: Element): number {
    this.added.push(entry);
    return this.learn(entry);
  }

  private learn(entry: Entry): number {
    const key = identity(entry);
    if (!this.positions.has(key)) this.positions.set(key, this.count);
    return this.count++;
  }
}

/** Hints for systems without the font. Excel adds them when it saves, and they change nothing we chose. */
const FONT_HINTS: ReadonlySet<string> = new Set(["family", "charset"]);
/** Attributes of a cell format that Excel writes out, or leaves out, where they are 0. */
const ZERO_UNLESS_SAID: ReadonlySet<string> = new Set(["numFmtId", "fontId", "fillId", "borderId", "xfId", "quotePrefix", "pivotButton"]);

/** One we make, or one that is there. */
interface Entry {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Entry[];
}

/** An entry that can be written again: without what only extensions of the format know. */
function copied({ name, attributes, children }: Entry): Element {
  const own = Object.fromEntries(Object.entries(attributes).filter(([key]) => !key.includes(":") && key !== "xmlns"));
  return element(name, own, children.filter((child) => child.name !== "extLst").map(copied));
}

/** What makes two entries the same, whichever program wrote them. */
function identity({ name, attributes, children }: Entry): string {
  const says = Object.entries(attributes).filter(([key, value]) => !key.startsWith("xmlns") && !(ZERO_UNLESS_SAID.has(key) && (value === "0" || value === "false")));
  const parts = children.filter((child) => name !== "font" || !FONT_HINTS.has(child.name)).map(identity);
  // The older edition of the standard lets the parts of a font stand in any order.
  if (name === "font") parts.sort();
  return JSON.stringify([name, says.map(([key, value]) => `${key}=${value}`).sort(), parts]);
}
