import { markup, type Element } from "./element";
import type { SourceElement } from "./source";
import { escapeXml } from "./text";

/** A stretch of a part and what stands there instead; an empty stretch is an insertion. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * One list of a stylesheet (fonts, fills …), whose entries cells refer to by position: entries that
 * are there keep theirs, new ones go to the end, and one that is there already is not added again.
 *
 * @example
 * const fonts = new StyleList("fonts", null, [element("font")]);
 * fonts.place(element("font", {}, [element("b")])); // 1
 */
export class StyleList {
  private readonly positions = new Map<string, number>();
  private readonly added: Element[] = [];
  private count = 0;

  /**
   * @param source the list as it is in the file; null when there is none
   * @param first entries every such list must begin with, added where it is too short
   */
  constructor(
    readonly name: string,
    private readonly source: SourceElement | null,
    first: readonly Element[] = [],
  ) {
    for (const entry of source?.children ?? []) this.learn(entry);
    for (const entry of first.slice(this.count)) this.add(entry);
  }

  /** The entry's position; it is added when there is none like it. */
  place(entry: Element): number {
    return this.positions.get(identity(entry)) ?? this.add(entry);
  }

  /**
   * What to change in the part for the entries added.
   *
   * @param prefix of the part's namespace
   * @param home where the list belongs when the part has none
   */
  edits(prefix: string, home: number): Edit[] {
    if (this.added.length === 0) return [];
    const { source } = this;
    const entries = this.added.map((entry) => markup(entry, prefix)).join("");
    const tag = source?.tag ?? prefix + this.name;
    const open = openTag(tag, { ...source?.attributes, count: String(this.count) });
    if (!source) return [{ from: home, to: home, text: `${open}${entries}</${tag}>` }];
    if (source.closing === source.end) return [{ from: source.start, to: source.end, text: `${open}${entries}</${tag}>` }];
    return [
      { from: source.start, to: source.opened, text: open },
      { from: source.closing, to: source.closing, text: entries },
    ];
  }

  private add(entry: Element): number {
    this.added.push(entry);
    return this.learn(entry);
  }

  private learn(entry: Element): number {
    const key = identity(entry);
    if (!this.positions.has(key)) this.positions.set(key, this.count);
    return this.count++;
  }
}

/** Applies edits that do not overlap; of several insertions at one place the first stays first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let result = "";
  for (const { from, to, text: piece } of edits.toSorted((a, b) => a.from - b.from)) {
    result += text.slice(at, from) + piece;
    at = to;
  }
  return result + text.slice(at);
}

/** Hints for systems without the font. Excel adds them when it saves, and they change nothing we chose. */
const FONT_HINTS: ReadonlySet<string> = new Set(["family", "charset"]);
/** Attributes of a cell format that Excel writes out, or leaves out, where they are 0. */
const ZERO_UNLESS_SAID: ReadonlySet<string> = new Set(["numFmtId", "fontId", "fillId", "borderId", "xfId", "quotePrefix", "pivotButton"]);

/** What makes two entries the same, whichever program wrote them. */
function identity({ name, attributes, children }: Element): string {
  const says = Object.entries(attributes).filter(([key, value]) => !key.startsWith("xmlns") && !(ZERO_UNLESS_SAID.has(key) && (value === "0" || value === "false")));
  const parts = children.filter((child) => name !== "font" || !FONT_HINTS.has(child.name)).map(identity);
  // The older edition of the standard lets the parts of a font stand in any order.
  if (name === "font") parts.sort();
  return JSON.stringify([name, says.map(([key, value]) => `${key}=${value}`).sort(), parts]);
}

function openTag(tag: string, attributes: Readonly<Record<string, string>>): string {
  return `<${tag}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join("")}>`;
}
