import type { CellRange, CellValue } from "../book/grid";
import { sheetId } from "../book/model/live/grids";
import type { LiveSheet } from "../book/model/live/sheet";
import type { LiveWorkbook } from "../book/model/live/workbook";
import { localAddress } from "../book/model/full-address";
import { CustomFunctions } from "./custom-functions";
import { accessDenied, HostError } from "./errors";
import type { FunctionsMetadata } from "./function-arguments";
import type { HostObject } from "./object";
import type { HostEvent } from "./wire";

/** What a formula gives: a value, or the rows a dynamic array spills. */
export type Calculated = CellValue | readonly (readonly CellValue[])[];

/** Computes a formula, written without its leading "=". */
export type Calculate = (formula: string, sheet: LiveSheet, row: number, column: number) => Calculated;

/** Reads the sheets of a file; null when it is no workbook. */
export type OpenFile = (bytes: Uint8Array) => Promise<readonly LiveSheet[] | null>;

export interface HostOptions {
  /** Computes formulas; without it they show #NAME?. */
  readonly calculate?: Calculate;
  /** Reads a file whose sheets are to be inserted; without it none is taken. */
  readonly openFile?: OpenFile;
  readonly onEvent?: (event: HostEvent) => void;
  /** The functions that the client's add-in has; without it formulas know none. */
  readonly functions?: FunctionsMetadata;
}

/** A host that computes nothing says so in the cell, as Excel does with functions it does not know. */
const UNKNOWN: Calculate = () => ({ error: "#NAME?" });

/** Events of objects, as the client sorts them, and their numbers. */
const OBJECT_EVENTS = 65536;
export const EventType = { changed: 10, selectionChanged: 14, calculated: 16 } as const;
/** By which events about any sheet are addressed. */
const WHOLE_BOOK = "Workbook";

/** An open workbook and what its clients hold of it. */
export class Session {
  /** Whether somebody is typing into a cell. */
  isEditing = false;
  /** What was selected last; null: nothing yet. */
  selection: { readonly sheet: string; readonly range: CellRange } | null = null;
  readonly calculate: Calculate;
  readonly openFile: OpenFile;
  readonly functions: CustomFunctions;
  private readonly emit: (event: HostEvent) => void;
  private readonly references = new Map<string, HostObject>();
  private readonly touched = new Set<string>();
  private readonly watched = new Set<string>();
  private given = 0;

  constructor(
    readonly book: LiveWorkbook,
    { calculate = UNKNOWN, openFile = () => Promise.resolve(null), onEvent = () => undefined, functions }: HostOptions = {},
  ) {
    this.calculate = calculate;
    this.openFile = openFile;
    this.emit = onEvent;
    this.functions = new CustomFunctions(functions ?? null, onEvent);
  }

  /** A number that was not given out before. */
  nextNumber(): number {
    return ++this.given;
  }

  /**
   * Selects cells.
   *
   * @param byPerson whether somebody at this computer did, of which clients are told
   */
  select(sheet: string, range: CellRange, byPerson = false): void {
    this.selection = { sheet, range };
    if (!byPerson) return;
    for (const targetId of [sheet, WHOLE_BOOK]) this.tell(targetId, EventType.selectionChanged, { worksheetId: sheet, address: localAddress(range) });
  }

  /** Tells clients that watch the sheet that its formulas have been computed. */
  calculated(sheet: string): void {
    for (const targetId of [sheet, WHOLE_BOOK]) this.tell(targetId, EventType.calculated, { worksheetId: sheet });
  }

  /** Keeps an object so that later batches can name it. */
  keep(reference: string, object: HostObject): void {
    this.references.set(reference, object);
  }

  release(reference: string): void {
    this.references.delete(reference);
  }

  /** @throws HostError for a reference that was released */
  referenced(reference: string): HostObject {
    const object = this.references.get(reference);
    if (!object) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  /** Ids of the sheets that were written to since this was asked last, and "Workbook" where sheets came or went. */
  takeTouched(): string[] {
    const touched = [...this.touched];
    this.touched.clear();
    return touched;
  }

  /** @throws HostError where cells may not be written */
  requireWritable(sheet: LiveSheet): void {
    if (this.book.isReadOnly) throw accessDenied("the workbook is read-only");
    if (sheet.isProtected) throw accessDenied(`${sheet.name} is protected`);
    this.touched.add(sheet.id);
  }

  /** @throws HostError where sheets may not be added, renamed, moved, hidden or deleted */
  requireOpenStructure(): void {
    if (this.book.isReadOnly) throw accessDenied("the workbook is read-only");
    if (this.book.isStructureLocked) throw accessDenied("the structure of the workbook is protected");
    this.touched.add(WHOLE_BOOK);
  }

  /** An id that no sheet has, written as Excel writes them. */
  freeSheetId(): string {
    const taken = new Set(this.book.sheets.map(({ id }) => id));
    for (;;) {
      const id = sheetId(0x1000 + this.nextNumber());
      if (!taken.has(id)) return id;
    }
  }

  /**
   * @param sheet null for all of the workbook's
   * @param type of the events a client wants to hear of, or does not any more
   */
  watch(sheet: LiveSheet | null, watching: boolean, type: number = EventType.changed): void {
    const target = `${sheet?.id ?? WHOLE_BOOK} ${type}`;
    if (watching) this.watched.add(target);
    else this.watched.delete(target);
  }

  /**
   * Tells clients that watch the sheet that cells changed.
   *
   * @param by "add-in" for a change that came over the wire, "person" for one at this computer, "co-author" for one elsewhere
   */
  changed(sheet: LiveSheet, address: string, by: "add-in" | "person" | "co-author" = "add-in"): void {
    const message = {
      worksheetId: sheet.id,
      address,
      changeType: "RangeEdited",
      source: by === "co-author" ? "Remote" : "Local",
      triggerSource: by === "add-in" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
      referenceId: "",
    };
    for (const targetId of [sheet.id, WHOLE_BOOK]) this.tell(targetId, EventType.changed, message);
  }

  private tell(targetId: string, messageType: number, message: object): void {
    if (this.watched.has(`${targetId} ${messageType}`)) this.emit({ messageCategory: OBJECT_EVENTS, messageType, targetId, message: JSON.stringify(message) });
  }
}
