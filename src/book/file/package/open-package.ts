import { Stylesheet } from "../parts/styles";
import type { OfficePackage, Relationship } from "../xlsx/package";
import { workbookPart } from "../xlsx/workbook";
import { leaveCalcChain } from "./calc-chain";
import { CONTENT_TYPES, ContentTypes } from "./content-types";
import { partsOnlyFor } from "./earlier-parts";
import { PackageEditor } from "./editor";
import { dynamicArrayEntry } from "./metadata";
import { Relationships } from "./relationships";

/**
 * A package whose sheets are being changed: what they share, and what has to know of them.
 *
 * @example
 * const open = new OpenPackage(new OfficePackage(bytes));
 * open.styles.indexOf({ look: "body" });
 * open.toZip();
 */
export class OpenPackage {
  readonly book: PackageEditor;
  /** The workbook part. */
  readonly part: string;
  /** The folder of the workbook part, as in "xl/". */
  readonly folder: string;
  readonly links: Relationships;
  readonly types: ContentTypes;
  readonly styles: Stylesheet;
  private readonly stylesPart: string | null;
  private readonly relationships: readonly Relationship[];
  private arrays: number | null = null;

  constructor(readonly original: OfficePackage) {
    this.book = new PackageEditor(original);
    this.part = workbookPart(original);
    this.folder = this.part.slice(0, this.part.lastIndexOf("/") + 1);
    this.links = new Relationships(this.book, this.part);
    this.types = new ContentTypes(this.book);
    this.relationships = original.relationships(this.part);
    this.stylesPart = this.related("styles")?.target ?? null;
    this.styles = new Stylesheet(this.stylesPart === null ? null : this.book.text(this.stylesPart));
  }

  /** The entry of the metadata that cells with a dynamic array refer to; it is made when it is first asked for. */
  dynamicArray(): number {
    const part = this.related("sheetMetadata")?.target ?? null;
    return (this.arrays ??= dynamicArrayEntry(this.book, { part, folder: this.folder, links: this.links, types: this.types }));
  }

  /** Takes sheets away with what is there for them alone. */
  clear(sheets: readonly string[]): void {
    for (const part of [...sheets, ...partsOnlyFor(this.original, sheets)]) {
      this.book.remove(part);
      this.types.withdraw(part);
    }
  }

  /** Takes the cells of sheets out of the calculation chain. */
  leaveCalcChain(sheetIds: ReadonlySet<number>): void {
    const chain = this.related("calcChain");
    if (chain && sheetIds.size > 0) leaveCalcChain(this.book, chain, sheetIds, this.links, this.types);
  }

  /** Parts of worksheets, without some. */
  worksheetsBut(parts: ReadonlySet<string>): string[] {
    return this.relationships.filter(({ type, target }) => type === "worksheet" && !parts.has(target) && this.original.has(target)).map(({ target }) => target);
  }

  /** What the workbook leads to by a relationship of its own. */
  linkTo(part: string): Relationship | undefined {
    return this.relationships.find(({ target }) => target === part);
  }

  /** The package with all changes. */
  toZip(): Uint8Array {
    this.saveStyles();
    this.links.save();
    this.types.save();
    return this.book.toZip();
  }

  private saveStyles(): void {
    const xml = this.styles.toXml();
    if (this.stylesPart !== null && xml === this.book.text(this.stylesPart)) return;
    const name = this.stylesPart ?? this.freeStylesName();
    this.book.put(name, [xml]);
    if (this.stylesPart !== null) return;
    this.links.add("styles", name);
    this.types.declare(name, CONTENT_TYPES.styles);
  }

  private freeStylesName(): string {
    const usual = `${this.folder}styles.xml`;
    return this.original.has(usual) ? this.book.freshName(`${this.folder}styles`) : usual;
  }

  private related(type: string): Relationship | undefined {
    return this.relationships.find((relationship) => relationship.type === type && this.original.has(relationship.target));
  }
}
