import { refuse } from "../codes";
import { readDirectory, type ZipEntry } from "../zip/directory";
import { resolveTarget } from "../zip/name";
import { unpack } from "../zip/unpack";
import { refuseDoctype } from "./prolog";
import { decodeXml, readXml, type XmlReader } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, the same in both dialects of the standard: worksheet, table … */
  readonly type: string;
  /** Part name. */
  readonly target: string;
}

/** The parts of an Office file and how they point at one another. */
export class OfficePackage {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  /**
   * @param bytes a zip
   * @throws Refusal for a broken zip, a zip bomb, names that leave the package, a DOCTYPE in any part
   */
  constructor(private readonly bytes: Uint8Array) {
    const entries = readDirectory(bytes);
    this.entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
    for (const entry of entries) refuseDoctype(entry.name, unpack(bytes, entry));
  }

  /** Part names as written. */
  get names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  /** The zip behind it, for copying parts as they are packed. */
  get zip(): { readonly bytes: Uint8Array; readonly entries: readonly ZipEntry[] } {
    return { bytes: this.bytes, entries: [...this.entries.values()] };
  }

  /** Part names ignore case, as the standard has it. */
  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /**
   * Walks through an XML part.
   *
   * @throws Refusal when it is missing or damaged
   * @example book.read("xl/workbook.xml", { open: (name) => names.push(name) })
   */
  read(name: string, reader: XmlReader): void {
    const entry = this.entries.get(name.toLowerCase()) ?? refuse("file-part-missing", { part: name });
    readXml(entry.name, unpack(this.bytes, entry), reader);
  }

  /**
   * A small XML part as text, whatever its encoding.
   *
   * @throws Refusal when it is missing or damaged
   * @example book.text("[Content_Types].xml")
   */
  text(name: string): string {
    const entry = this.entries.get(name.toLowerCase()) ?? refuse("file-part-missing", { part: name });
    return [...decodeXml(entry.name, unpack(this.bytes, entry))].join("");
  }

  /**
   * What a part points at inside the package; links to the outside are left out.
   *
   * @param source part name; "" for the package itself
   * @example book.relationships("xl/workbook.xml")[0] // { id: "rId1", type: "worksheet", target: "xl/worksheets/sheet1.xml" }
   */
  relationships(source: string): Relationship[] {
    const name = relationshipsPart(source);
    const found: Relationship[] = [];
    if (!this.has(name)) return found;
    this.read(name, {
      open(element, { Id = "", Type = "", Target = "", TargetMode }) {
        if (element !== "Relationship" || TargetMode === "External") return;
        const target = Target.startsWith("#") ? source : resolveTarget(source, Target);
        found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target });
      },
    });
    return found;
  }
}

/**
 * The part that holds a part's relationships.
 *
 * @example relationshipsPart("xl/workbook.xml") // "xl/_rels/workbook.xml.rels"
 */
export function relationshipsPart(source: string): string {
  const file = source.slice(source.lastIndexOf("/") + 1);
  return `${source.slice(0, source.length - file.length)}_rels/${file}.rels`;
}
