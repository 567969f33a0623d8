import { refuse } from "../codes";
import type { OfficePackage } from "./package";
import type { Attributes, XmlReader } from "./xml";

/** An element with what it holds; of names without their prefixes. An `XmlElement` is one. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

/** For functions that give back elements of the very tree they were given. */
export type NodeOf<N> = XmlNode & { readonly children: readonly N[] };

type Growing = { -readonly [K in keyof XmlNode]: XmlNode[K] } & { children: Growing[] };

/**
 * Keeps an XML part as a tree. What is inside the elements of one name, as the many cells of a sheet,
 * is handed to another reader instead.
 *
 * @example
 * const tree = new TreeReader("sheetData", cells);
 * book.read("xl/worksheets/sheet1.xml", tree);
 * tree.root?.children.map(({ name }) => name) // ["dimension", "sheetData", "mergeCells"]
 */
export class TreeReader implements XmlReader {
  root: XmlNode | null = null;
  private readonly path: Growing[] = [];
  private isHandedOn = false;

  /** @param handedOn name of the elements whose content is read by `reader`, their tags included */
  constructor(
    private readonly handedOn = "",
    private readonly reader: XmlReader | null = null,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.isHandedOn) return this.reader?.open(name, attributes);
    const node: Growing = { name, attributes, children: [], text: "" };
    this.path.at(-1)?.children.push(node);
    this.root ??= node;
    this.path.push(node);
    if (name !== this.handedOn) return;
    this.isHandedOn = true;
    this.reader?.open(name, attributes);
  }

  text(text: string): void {
    const node = this.path.at(-1);
    if (this.isHandedOn) this.reader?.text?.(text);
    else if (node) node.text += text;
  }

  close(name: string): void {
    if (this.isHandedOn) {
      this.reader?.close?.(name);
      if (name !== this.handedOn) return;
      this.isHandedOn = false;
    }
    this.path.pop();
  }
}

/**
 * A small XML part as a tree.
 *
 * @throws Refusal when it is missing or damaged
 * @example readTree(book, "xl/theme/theme1.xml").name // "theme"
 */
export function readTree(book: OfficePackage, part: string): XmlNode {
  const tree = new TreeReader();
  book.read(part, tree);
  return tree.root ?? refuse("file-damaged", { part });
}

/**
 * What a path of names leads to, each time by the first child of that name.
 *
 * @example nodeAt(chart, "plotArea", "barChart", "barDir")?.attributes.val // "col"
 */
export function nodeAt(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce((at, name) => at?.children.find((child) => child.name === name), node);
}

/** All elements of a name below a node, however deep, in the order of the document. */
export function* nodesNamed(node: XmlNode, name: string): Generator<XmlNode> {
  for (const child of node.children) {
    if (child.name === name) yield child;
    yield* nodesNamed(child, name);
  }
}
