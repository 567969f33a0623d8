import type { Style } from "../../../report/plan";
import type { ConditionalLook } from "../../model/live/conditional";
import type { CellLook } from "../../model/live/look";
import { appearance, FONT, FONT_SIZE } from "../../palette";
import { childNamed, XmlDocument, type XmlElement } from "../xlsx/xml-document";
import { element } from "./element";
import { borderEntry, changedBorder, changedFont, changedFormat, differenceEntry, fillEntry, FIRST_ENTRIES, fontEntry, formatEntry } from "./styleEntries";
import { StyleList } from "./styleList";

const PART = "xl/styles.xml";
/** Formats of ours that files name by number alone. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10, "@": 49 };
/** Numbers below are the standard's, also where it has not given them out yet. */
const FIRST_CUSTOM = 164;

const FRESH = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="${FONT_SIZE}"/><name val="${FONT}"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * A workbook's stylesheet, to which our styles are appended. What is there keeps its position and
 * its text; a style that is there already is used, so that a second run adds nothing.
 *
 * @example
 * const styles = new Stylesheet(null);
 * styles.indexOf({ look: "body", format: "money" }); // 1, to be written as <c s="1">
 */
export class Stylesheet {
  private readonly document: XmlDocument;
  private readonly hasNamedStyles: boolean;
  private readonly lists: ReadonlyMap<string, StyleList>;
  private readonly formatIds = new Map<string, number>();
  private readonly known = [new Map<Style, number>(), new Map<Style, number>()];
  /** By what a style says: plans make many that say the same. */
  private readonly alike = new Map<string, number>();

  /**
   * @param xml the user's styles.xml; null for a new workbook
   * @throws Refusal when it is not well-formed
   */
  constructor(xml: string | null) {
    const given = new XmlDocument(PART, (xml ?? FRESH).replace(/^\ufeff/, ""));
    this.document = given.root.children.length > 0 ? given : new XmlDocument(PART, FRESH);
    const { root } = this.document;
    this.lists = new Map(["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"].map((name) => [name, new StyleList(name, childNamed(root, name), FIRST_ENTRIES[name])]));
    this.hasNamedStyles = childNamed(root, "cellStyleXfs") !== undefined;
    for (const { attributes } of childNamed(root, "numFmts")?.children ?? []) {
      const id = Number(attributes.numFmtId);
      if (Number.isInteger(id)) this.formatIds.set(attributes.formatCode ?? "", id);
    }
  }

  /**
   * The cell format of a style, from 0.
   *
   * @param quoted for text that begins like a formula: it stays text when somebody edits the cell
   */
  indexOf(style: Style, quoted = false): number {
    const known = this.known[Number(quoted)];
    const index = known.get(style);
    if (index !== undefined) return index;
    const key = JSON.stringify([style, quoted]);
    const placed = this.alike.get(key) ?? this.place(style, quoted);
    this.alike.set(key, placed);
    known.set(style, placed);
    return placed;
  }

  /**
   * The cell format that is like another but for what is said of looks and numbers, from 0.
   *
   * @param base position of the other
   * @param change what is to look different; what it does not name stays
   * @param format number format code; undefined leaves it
   * @param quoted whether text that begins like a formula is to stay text; undefined leaves it
   */
  like(base: number, change: Partial<CellLook>, format?: string, quoted?: boolean): number {
    const formats = this.list("cellXfs");
    const standing = formats.at(base) ?? formats.at(0)!;
    const { fontId, borderId } = standing.attributes;
    const { font, size, bold, underline, color, fill, top, bottom, left, right } = change;
    const saysAny = (...parts: unknown[]) => parts.some((part) => part !== undefined);
    const piece = (list: string, id: string | undefined) => this.list(list).at(Number(id ?? 0)) ?? this.list(list).at(0)!;
    const pieces = {
      numFmtId: format === undefined ? undefined : this.formatId(format),
      fontId: saysAny(font, size, bold, underline, color) ? this.list("fonts").place(changedFont(piece("fonts", fontId), change)) : undefined,
      fillId: fill === undefined ? undefined : this.list("fills").place(fillEntry(fill)),
      borderId: saysAny(top, bottom, left, right) ? this.list("borders").place(changedBorder(piece("borders", borderId), { top, bottom, left, right })) : undefined,
    };
    return formats.place(changedFormat(standing, pieces, change, quoted));
  }

  /** The stylesheet without what was added. */
  get root(): XmlElement {
    return this.document.root;
  }

  /** Whether text in cells of a format is kept from being taken for a formula. */
  isQuoted(position: number): boolean {
    return this.list("cellXfs").at(position)?.attributes.quotePrefix === "1";
  }

  /** The difference a conditional format makes to cells it holds for, from 0. */
  difference(look: ConditionalLook): number {
    return this.list("dxfs").place(differenceEntry(look));
  }

  /** The part with what was added, once no more is asked for. One that lacked nothing is unchanged. */
  toXml(): string {
    for (const list of this.lists.values()) list.save(this.document);
    return this.document.toString();
  }

  private place(style: Style, quoted: boolean): number {
    const look = appearance(style);
    const pieces = {
      numFmtId: this.formatId(look.format),
      fontId: this.list("fonts").place(fontEntry(look)),
      fillId: this.list("fills").place(fillEntry(look.fill)),
      borderId: this.list("borders").place(borderEntry(look)),
      xfId: this.hasNamedStyles ? 0 : null,
    };
    return this.list("cellXfs").place(formatEntry(pieces, look, quoted));
  }

  private formatId(code: string): number {
    const known = BUILT_IN[code] ?? this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM - 1, ...this.formatIds.values()) + 1;
    this.formatIds.set(code, id);
    this.list("numFmts").place(element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  private list(name: string): StyleList {
    return this.lists.get(name)!;
  }
}
