import { escapeXml } from "../parts/text";
import type { Attributes } from "../xlsx/xml";

/**
 * Copies an element with all it holds while its part is read: without prefixes, and without what
 * stands in other namespaces, which a copy elsewhere would have to declare.
 *
 * @example
 * const copier = new ElementCopier();
 * copier.open("sheetProtection", { sheet: "1" });
 * copier.close("sheetProtection"); // "<sheetProtection sheet=\"1\"></sheetProtection>"
 */
export class ElementCopier {
  private xml = "";
  private depth = 0;
  /** Depth of an extension list that is left out. */
  private skipped = Infinity;

  /** Whether an element is being copied. */
  get isOpen(): boolean {
    return this.depth > 0;
  }

  open(name: string, attributes: Attributes): void {
    this.depth += 1;
    if (name === "extLst") this.skipped = Math.min(this.skipped, this.depth);
    if (this.depth >= this.skipped) return;
    this.xml += `<${name}${writtenAttributes(attributes)}>`;
  }

  text(text: string): void {
    if (this.isOpen && this.depth < this.skipped) this.xml += escapeXml(text);
  }

  /** @returns the whole element when this closes it, else null */
  close(name: string): string | null {
    if (this.depth < this.skipped) this.xml += `</${name}>`;
    if (this.depth === this.skipped) this.skipped = Infinity;
    this.depth -= 1;
    if (this.isOpen) return null;
    const copied = this.xml;
    this.xml = "";
    return copied;
  }
}

/** Attributes as they are written, those of other namespaces left out. */
export function writtenAttributes(attributes: Attributes): string {
  const own = Object.entries(attributes).filter(([name]) => name === "xml:space" || !(name.includes(":") || name === "xmlns"));
  return own.map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(value)}"`)).join("");
}
