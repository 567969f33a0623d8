import { SaxParser } from "@cj-tech-master/excelts/xml";
import { refuse } from "../codes";
import type { Element } from "./element";

/** An element of a part that is already there, with its place in the text. Names come without prefix. */
export interface SourceElement extends Element {
  /** As written: `x:fonts`. */
  readonly tag: string;
  /** As written, declarations of namespaces included. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: SourceElement[];
  /** Where its opening tag begins and ends, where its closing tag begins, and where it ends; all after the opening tag when it has none. */
  readonly start: number;
  readonly opened: number;
  closing: number;
  end: number;
}

/**
 * Reads a part so that it can be changed in places and stays as it is everywhere else.
 *
 * @param part its name, for the refusal
 * @returns the root element
 * @throws Refusal when it is not well-formed
 * @example readSource("xl/styles.xml", "<styleSheet><fonts/></styleSheet>").children[0].start // 12
 */
export function readSource(part: string, xml: string): SourceElement {
  const parser = new SaxParser({ position: false, invalidCharHandling: "skip" });
  const damaged = () => refuse("file-damaged", { part });
  const path: SourceElement[] = [];
  let root: SourceElement | null = null;
  // No tag holds a bare "<", so the last one before the end of a tag is where it begins.
  const tagStart = () => xml.lastIndexOf("<", parser.position - 1);
  parser.on("error", damaged);
  parser.on("opentag", ({ name, attributes }) => {
    const at = parser.position;
    const found: SourceElement = { tag: name, name: localName(name), attributes: { ...attributes }, children: [], start: tagStart(), opened: at, closing: at, end: at };
    path.at(-1)?.children.push(found);
    root ??= found;
    path.push(found);
  });
  parser.on("closetag", () => {
    const closed = path.pop();
    if (closed && parser.position > closed.opened) Object.assign(closed, { closing: tagStart(), end: parser.position });
  });
  parser.write(xml);
  parser.close();
  return root ?? damaged();
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}
