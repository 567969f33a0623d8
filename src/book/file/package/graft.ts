import { cellsName } from "../../model/cells-name";
import type { OurSheet } from "../../model/workbook";
import { columnsReference, referenceTo, rowsReference } from "../../model/reference";
import { refuse } from "../codes";
import { Stylesheet } from "../parts/styles";
import type { OfficePackage, Relationship } from "../xlsx/package";
import { readWorkbook, workbookPart, type SheetEntry } from "../xlsx/workbook";
import { hasAdditions } from "./additions";
import { leaveCalcChain } from "./calc-chain";
import { keptColumns } from "./columns";
import { CONTENT_TYPES, ContentTypes } from "./content-types";
import { partsOnlyFor } from "./earlier-parts";
import { readEarlierSheet } from "./earlier-sheet";
import { PackageEditor } from "./editor";
import { dynamicArrayEntry } from "./metadata";
import { putSheet, type SheetRoom } from "./own-sheet";
import { Relationships } from "./relationships";
import { tableIds } from "./table-ids";
import { WorkbookPart, type OwnNames, type Tab } from "./workbook-part";

export interface Grafted {
  readonly bytes: Uint8Array;
  /** Names of sheets of ours on which people had put something of their own that is lost. */
  readonly losing: readonly string[];
}

/**
 * Puts sheets of ours into a package. A sheet of an earlier run is written anew in its own part,
 * under its tab, and what hung on it goes; every part that is not ours stays byte for byte.
 *
 * @throws Refusal when the package cannot take the sheets
 * @throws Error for a sheet that would take the place of one that is not ours
 * @example graft(new OfficePackage(bytes), sheets).bytes
 */
export function graft(original: OfficePackage, ours: readonly OurSheet[]): Grafted {
  const work = new Graft(original, ours);
  return { bytes: work.toZip(), losing: work.losing() };
}

class Graft {
  private readonly book: PackageEditor;
  private readonly part: string;
  private readonly folder: string;
  private readonly tabs: WorkbookPart;
  private readonly links: Relationships;
  private readonly types: ContentTypes;
  private readonly relationships: readonly Relationship[];
  /** Sheets of an earlier run by the sheet that takes their place. */
  private readonly earlier: ReadonlyMap<OurSheet, SheetEntry>;

  constructor(
    private readonly original: OfficePackage,
    private readonly ours: readonly OurSheet[],
  ) {
    this.book = new PackageEditor(original);
    this.part = workbookPart(original);
    this.folder = this.part.slice(0, this.part.lastIndexOf("/") + 1);
    this.tabs = new WorkbookPart(this.book, this.part);
    this.earlier = earlierSheets(original, this.tabs, ours);
    this.refuseLocked();
    this.links = new Relationships(this.book, this.part);
    this.types = new ContentTypes(this.book);
    this.relationships = original.relationships(this.part);
  }

  toZip(): Uint8Array {
    this.clearEarlier();
    const styles = this.openStyles();
    const room: SheetRoom = {
      book: this.book,
      types: this.types,
      styles: styles.sheet,
      dynamicArray: this.dynamicArray(),
      folder: this.folder,
      nextTableId: tableIds(this.original, this.standing()),
    };
    for (const sheet of this.ours) this.put(sheet, room);
    this.saveStyles(styles.part, styles.sheet);
    this.tabs.save();
    this.links.save();
    this.types.save();
    return this.book.toZip();
  }

  losing(): string[] {
    const losing = [...this.earlier].filter(([{ charts }, { part }]) => hasAdditions(this.original, part, charts.length > 0));
    return losing.map(([{ name }]) => name);
  }

  private refuseLocked(): void {
    if (this.tabs.isStrict) refuse("file-strict", {});
    const added = this.ours.filter((sheet) => !this.earlier.has(sheet));
    if (added.length > 0 && this.tabs.isStructureLocked) refuse("file-structure-locked", { sheets: added.map(({ name }) => name).join(" / ") });
  }

  private clearEarlier(): void {
    const parts = [...this.earlier.values()].map(({ part }) => part);
    for (const part of [...parts, ...partsOnlyFor(this.original, parts)]) {
      this.book.remove(part);
      this.types.withdraw(part);
    }
    const ids = new Set([...this.earlier.keys()].map((sheet) => this.tabOf(sheet)!.sheetId));
    const chain = this.related("calcChain");
    if (chain && ids.size > 0) leaveCalcChain(this.book, chain, ids, this.links, this.types);
  }

  private openStyles(): { part: string | null; sheet: Stylesheet } {
    const part = this.related("styles")?.target ?? null;
    return { part, sheet: new Stylesheet(part === null ? null : this.book.text(part)) };
  }

  private saveStyles(part: string | null, sheet: Stylesheet): void {
    const xml = sheet.toXml();
    if (part !== null && xml === this.book.text(part)) return;
    const name = part ?? this.freeStylesName();
    this.book.put(name, [xml]);
    if (part !== null) return;
    this.links.add("styles", name);
    this.types.declare(name, CONTENT_TYPES.styles);
  }

  private freeStylesName(): string {
    const usual = `${this.folder}styles.xml`;
    return this.original.has(usual) ? this.book.freshName(`${this.folder}styles`) : usual;
  }

  private dynamicArray(): number | null {
    if (!this.ours.some(spills)) return null;
    const part = this.related("sheetMetadata")?.target ?? null;
    return dynamicArrayEntry(this.book, { part, folder: this.folder, links: this.links, types: this.types });
  }

  private put(sheet: OurSheet, room: SheetRoom): void {
    const earlier = this.earlier.get(sheet);
    const part = earlier?.part ?? this.book.freshName(`${this.folder}worksheets/sheet`);
    const columns = earlier ? keptColumns(this.original, part, sheet.columns) : sheet.columns;
    const takenOver = earlier ? readEarlierSheet(this.original, part, sheet.users.kept) : null;
    putSheet(part, { ...sheet, columns }, takenOver, room);
    const tab = this.tabOf(sheet) ?? this.tabs.addTab(sheet.name, this.links.add("worksheet", part), sheet.visible);
    this.tabs.setNames(tab, ownNames(sheet));
  }

  private tabOf(sheet: OurSheet): Tab | undefined {
    return this.tabs.tabs.find(({ name }) => same(name, sheet.name));
  }

  /** Worksheets that stay. */
  private standing(): string[] {
    const rewritten = new Set([...this.earlier.values()].map(({ part }) => part));
    return this.relationships.filter(({ type, target }) => type === "worksheet" && !rewritten.has(target) && this.original.has(target)).map(({ target }) => target);
  }

  private related(type: string): Relationship | undefined {
    return this.relationships.find((relationship) => relationship.type === type && this.original.has(relationship.target));
  }
}

function earlierSheets(original: OfficePackage, { tabs }: WorkbookPart, ours: readonly OurSheet[]): Map<OurSheet, SheetEntry> {
  const standing = tabs.length === 0 ? [] : readWorkbook(original).sheets;
  const earlier = new Map<OurSheet, SheetEntry>();
  for (const sheet of ours) {
    if (!tabs.some(({ name }) => same(name, sheet.name))) continue;
    const entry = standing.find(({ name }) => same(name, sheet.name));
    if (entry?.mark !== sheet.mark) throw new Error(`${sheet.name} is not our sheet for ${sheet.mark}`);
    earlier.set(sheet, entry);
  }
  return earlier;
}

function ownNames(sheet: OurSheet): OwnNames {
  const { name, mark, print: { area, titleRows, titleColumns } } = sheet;
  const titles = [...(titleColumns ? [columnsReference(name, ...titleColumns)] : []), ...(titleRows ? [rowsReference(name, ...titleRows)] : [])];
  return { mark, cells: cellsName(sheet), printArea: area ? referenceTo(name, area) : null, printTitles: titles.length === 0 ? null : titles.join(",") };
}

function spills({ blocks }: OurSheet): boolean {
  return blocks.some(({ rows }) => rows.some((row) => row.some((cell) => typeof cell === "object" && cell !== null && "formula" in cell && cell.spill !== undefined)));
}

function same(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}
