import { cellsName } from "../../model/cells-name";
import type { OurSheet } from "../../model/workbook";
import { columnsReference, referenceTo, rowsReference } from "../../model/reference";
import { refuse } from "../codes";
import type { OfficePackage } from "../xlsx/package";
import { readWorkbook, type SheetEntry } from "../xlsx/workbook";
import { hasAdditions } from "./additions";
import { keptColumns } from "./columns";
import { readEarlierSheet } from "./earlier-sheet";
import { OpenPackage } from "./open-package";
import { putSheet, type SheetRoom } from "./own-sheet";
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
  private readonly open: OpenPackage;
  private readonly tabs: WorkbookPart;
  /** Sheets of an earlier run by the sheet that takes their place. */
  private readonly earlier: ReadonlyMap<OurSheet, SheetEntry>;

  constructor(
    private readonly original: OfficePackage,
    private readonly ours: readonly OurSheet[],
  ) {
    this.open = new OpenPackage(original);
    this.tabs = new WorkbookPart(this.open.book, this.open.part);
    this.earlier = earlierSheets(original, this.tabs, ours);
    this.refuseLocked();
  }

  toZip(): Uint8Array {
    const { book, types, styles, folder } = this.open;
    const rewritten = new Set([...this.earlier.values()].map(({ part }) => part));
    this.open.clear([...rewritten]);
    this.open.leaveCalcChain(new Set([...this.earlier.keys()].map((sheet) => this.tabOf(sheet)!.sheetId)));
    const dynamicArray = this.ours.some(spills) ? this.open.dynamicArray() : null;
    const room: SheetRoom = { book, types, styles, folder, dynamicArray, nextTableId: tableIds(this.original, this.open.worksheetsBut(rewritten)) };
    for (const sheet of this.ours) this.put(sheet, room);
    this.tabs.save();
    return this.open.toZip();
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

  private put(sheet: OurSheet, room: SheetRoom): void {
    const earlier = this.earlier.get(sheet);
    const part = earlier?.part ?? room.book.freshName(`${room.folder}worksheets/sheet`);
    const columns = earlier ? keptColumns(this.original, part, sheet.columns) : sheet.columns;
    const takenOver = earlier ? readEarlierSheet(this.original, part, sheet.users.kept) : null;
    putSheet(part, { ...sheet, columns }, takenOver, room);
    const tab = this.tabOf(sheet) ?? this.tabs.addTab(sheet.name, this.open.links.add("worksheet", part), sheet.visible);
    this.tabs.setNames(tab, ownNames(sheet));
  }

  private tabOf(sheet: OurSheet): Tab | undefined {
    return this.tabs.tabs.find(({ name }) => same(name, sheet.name));
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
