import type { CellValue } from "../book/grid";
import type { LiveSheet } from "../book/model/live/sheet";
import type { LiveWorkbook } from "../book/model/live/workbook";
import { CustomFunctions } from "./custom-functions";
import { accessDenied, HostError } from "./errors";
import type { FunctionsMetadata } from "./function-arguments";
import type { HostObject } from "./object";
import type { HostEvent } from "./wire";

/** What a formula gives: a value, or the rows a dynamic array spills. */
export type Calculated = CellValue | readonly (readonly CellValue[])[];

/** Computes a formula, written without its leading "=". */
export type Calculate = (formula: string, sheet: LiveSheet, row: number, column: number) => Calculated;

/** A host that computes nothing says so in the cell, as Excel does with functions it does not know. */
const UNKNOWN: Calculate = () => ({ error: "#NAME?" });

/** An open workbook and what its clients hold of it. */
export class Session {
  /** Whether somebody is typing into a cell. */
  isEditing = false;
  readonly functions: CustomFunctions;
  private readonly references = new Map<string, HostObject>();
  private readonly watched = new Set<string>();
  private given = 0;

  constructor(
    readonly book: LiveWorkbook,
    readonly calculate: Calculate = UNKNOWN,
    private readonly emit: (event: HostEvent) => void = () => undefined,
    functions: FunctionsMetadata | null = null,
  ) {
    this.functions = new CustomFunctions(functions, emit);
  }

  /** A number that was not given out before. */
  nextNumber(): number {
    return ++this.given;
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

  /** @throws HostError where cells may not be written */
  requireWritable(sheet: LiveSheet): void {
    if (this.book.isReadOnly) throw accessDenied("the workbook is read-only");
    if (sheet.isProtected) throw accessDenied(`${sheet.name} is protected`);
  }

  /** @throws HostError where sheets may not be added, renamed, moved, hidden or deleted */
  requireOpenStructure(): void {
    if (this.book.isReadOnly) throw accessDenied("the workbook is read-only");
    if (this.book.isStructureLocked) throw accessDenied("the structure of the workbook is protected");
  }

  watch(sheet: LiveSheet, watching: boolean): void {
    if (watching) this.watched.add(sheet.id);
    else this.watched.delete(sheet.id);
  }

  /** Tells a client that watches the sheet that cells changed. */
  changed(sheet: LiveSheet, address: string, source: "Local" | "Remote" = "Local"): void {
    if (!this.watched.has(sheet.id)) return;
    const message = { worksheetId: sheet.id, address, changeType: "RangeEdited", source, triggerSource: source === "Local" ? "ThisLocalAddin" : "Unknown", shiftDirection: "None", referenceId: "" };
    this.emit({ messageCategory: 65536, messageType: 10, targetId: sheet.id, message: JSON.stringify(message) });
  }
}
