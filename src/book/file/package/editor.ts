import { OfficePackage, relationshipsPart } from "../xlsx/package";
import { packEntry, writeZip, type PackedEntry } from "../zip/pack";
import { packedBytes } from "../zip/unpack";

/**
 * A package with some parts replaced, added or removed. Parts that nobody touched keep their packed
 * bytes and their place; new ones follow.
 *
 * @example
 * const book = new PackageEditor(new OfficePackage(bytes));
 * book.put("xl/styles.xml", [xml]);
 * book.toZip();
 */
export class PackageEditor {
  private readonly written = new Map<string, PackedEntry>();
  private readonly removed = new Set<string>();

  constructor(readonly original: OfficePackage) {}

  /**
   * A small XML part as it was in the original.
   *
   * @throws Refusal when it is missing or damaged
   */
  text(name: string): string {
    return asUtf8(this.original.text(name));
  }

  /** Writes a part. It is packed as it comes, so that a large sheet is never whole in memory. */
  put(name: string, xml: Iterable<string>): void {
    this.written.set(name.toLowerCase(), packEntry(name, encoded(xml)));
  }

  /** Takes a part away, with what it says about its relationships. */
  remove(name: string): void {
    this.removed.add(name.toLowerCase()).add(relationshipsPart(name).toLowerCase());
  }

  /**
   * A part name that is free, be it because its part was taken away.
   *
   * @example book.freshName("xl/tables/table") // "xl/tables/table3.xml"
   */
  freshName(stem: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}.xml`;
      const key = name.toLowerCase();
      if (!this.written.has(key) && (!this.original.has(name) || this.removed.has(key))) return name;
    }
  }

  /** The package with all changes; the very bytes of the original where there are none. */
  toZip(): Uint8Array {
    const { bytes, entries } = this.original.zip;
    if (this.written.size + this.removed.size === 0) return bytes;
    const carried = entries.flatMap((entry): PackedEntry[] => {
      const key = entry.name.toLowerCase();
      const written = this.written.get(key);
      if (written) return [{ ...written, name: entry.name }];
      return this.removed.has(key) ? [] : [{ ...entry, packed: [packedBytes(bytes, entry)] }];
    });
    const added = [...this.written].filter(([key]) => !this.original.has(key)).map(([, entry]) => entry);
    return writeZip([...carried, ...added]);
  }
}

function* encoded(xml: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const text of xml) yield encoder.encode(text);
}

/** A part that declares another encoding must not go on doing so, as we write UTF-8. */
function asUtf8(xml: string): string {
  const end = xml.startsWith("<?xml") ? xml.indexOf("?>") : -1;
  const declaration = xml.slice(0, end + 2).toLowerCase();
  if (end < 0 || !declaration.includes("encoding") || declaration.includes("utf-8")) return xml;
  return `<?xml version="1.0" encoding="UTF-8"?>${xml.slice(end + 2)}`;
}
