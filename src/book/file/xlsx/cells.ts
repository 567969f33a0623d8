import { cellName, type CellError, type CellValue } from "../../grid";
import { refuse } from "../codes";
import { LIMITS } from "../limits";
import { COLUMNS, parseAddress, ROWS } from "../../model/address";
import { isoToSerial } from "./isoDate";
import { unescapeText } from "./strings";
import type { Attributes, XmlReader } from "./xml";

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly strings: readonly string[];
  /** Number format codes by cell style. */
  readonly formats: readonly (string | undefined)[];
  readonly date1904: boolean;
  /** Cells with a value read so far, over all sheets. */
  cells: number;
}

/** A cell that was read. It is valid until the next one is. */
export interface CellRead {
  readonly row: number;
  readonly column: number;
  /** Position of its cell format. */
  readonly style: number;
  /** null and "" are empty. */
  readonly value: CellValue;
  /** Number format code; undefined is General. */
  readonly format: string | undefined;
  /** What its formula says of itself: its type, its range, its number among shared ones; null where there is none. */
  readonly formula: Attributes | null;
  /** The formula without "="; "" where it is not asked for, or stands in another cell. */
  readonly formulaText: string;
}

/** What cells are read for. */
export interface CellSink {
  /** Whether the texts of formulas are wanted. */
  readonly readsFormulas: boolean;
  row?(row: number, attributes: Attributes): void;
  cell(cell: CellRead): void;
}

/** The formula was never calculated: intake asks for the file to be opened and saved once. */
export const NO_RESULT: CellError = { error: "#FORMULA!" };

/**
 * Reads the cells of one sheet from its XML and hands them on one by one. Serials stay the numbers
 * they are in the file.
 *
 * @example
 * const cells = new CellReader("数据信息", context, { readsFormulas: false, cell: ({ value }) => values.push(value) });
 * book.read("xl/worksheets/sheet1.xml", cells);
 */
export class CellReader implements XmlReader, CellRead {
  row = -1;
  column = -1;
  style = 0;
  value: CellValue = null;
  format: string | undefined;
  formula: Attributes | null = null;
  formulaText = "";

  private inData = false;
  private inCell = false;
  private type = "n";
  private written: string | null = null;
  private inValue = false;
  private inPhonetic = false;
  private inFormula = false;

  constructor(
    private readonly sheet: string,
    private readonly context: SheetContext,
    private readonly sink: CellSink,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.inCell) this.openInCell(name, attributes);
    else if (name === "sheetData") this.inData = true;
    else if (this.inData && name === "c") this.openCell(attributes);
    else if (this.inData && name === "row") this.openRow(attributes);
  }

  text(text: string): void {
    if (this.inValue) this.written = this.written === null ? text : this.written + text;
    else if (this.inFormula) this.formulaText += text;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.inValue = false;
    else if (name === "c") this.closeCell();
    else if (name === "f") this.inFormula = false;
    else if (name === "rPh") this.inPhonetic = false;
    else if (name === "sheetData") this.inData = false;
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    this.column = -1;
    if (!(Number.isInteger(this.row) && this.row >= 0 && this.row < ROWS)) this.damaged();
    this.sink.row?.(this.row, attributes);
  }

  private openCell(attributes: Attributes): void {
    const address = attributes.r === undefined ? { row: this.row, column: this.column + 1 } : parseAddress(attributes.r);
    if (!address || address.row !== this.row || address.row < 0 || address.column >= COLUMNS) this.damaged();
    this.column = address.column;
    this.inCell = true;
    this.type = attributes.t ?? "n";
    this.style = attributes.s === undefined ? 0 : Number(attributes.s);
    this.format = this.context.formats[this.style];
    this.formula = null;
    this.formulaText = "";
    this.written = null;
  }

  private openInCell(name: string, attributes: Attributes): void {
    if (name === "v" || name === "t") {
      this.inValue = !this.inPhonetic;
      if (this.inValue) this.written ??= "";
    } else if (name === "f") {
      this.formula = attributes;
      this.inFormula = this.sink.readsFormulas;
    } else if (name === "rPh") this.inPhonetic = true;
  }

  private closeCell(): void {
    if (!this.inCell) return;
    this.inCell = false;
    this.value = this.cellValue();
    if (this.value !== null && this.value !== "") this.context.cells += 1;
    if (this.context.cells > LIMITS.cells) refuse("file-too-many-cells", { limit: LIMITS.cells });
    this.sink.cell(this);
  }

  private cellValue(): CellValue {
    const { type, written } = this;
    // Calculated to nothing is a text of length 0; an empty number was not calculated.
    if (this.formula !== null && (written === null || (written === "" && type !== "str"))) return NO_RESULT;
    if (written === null || written === "") return null;
    switch (type) {
      case "s":
        return this.context.strings[Number(written)] ?? this.damaged();
      case "str":
      case "inlineStr":
        return unescapeText(written);
      case "b":
        return written === "1" || written === "true";
      case "e":
        return { error: written };
      case "d":
        return this.dateValue(written);
      default:
        return numberValue(written);
    }
  }

  private dateValue(text: string): CellValue {
    const date = isoToSerial(text, this.context.date1904);
    if (!date) return { error: "#VALUE!" };
    this.format ??= date.format;
    return date.serial;
  }

  private damaged(): never {
    const cell = this.row >= 0 && this.column >= 0 ? cellName(this.row, this.column) : null;
    return refuse("file-damaged", { part: "" }, { sheet: this.sheet, cell });
  }
}

/** A number Excel could not hold either is an error value, never a number. */
function numberValue(text: string): CellValue {
  if (text.trim() === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : { error: "#NUM!" };
}
