import { cellName, type CellError, type CellRange, type CellValue, type OwnReader } from "../../grid";
import { refuse } from "../codes";
import { LIMITS } from "../limits";
import { COLUMNS, parseAddress, parseRange, ROWS } from "../../model/address";
import type { FormulaWatch } from "./formula-watch";
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

/** The formula was never calculated: intake asks for the file to be opened and saved once. */
const NO_RESULT: CellError = { error: "#FORMULA!" };

/**
 * Collects the cells of one sheet from its XML. Only cells with a value leave a trace, so that a
 * million formatted empty rows cost no memory. Serials stay the numbers they are in the file.
 *
 * @example
 * const cells = new SheetReader("数据信息", context);
 * book.read("xl/worksheets/sheet1.xml", cells);
 * cells.rows[0] // ["旺旺昵称", "接待人数"]
 */
export class SheetReader implements XmlReader {
  readonly rows: (CellValue | undefined)[][] = [];
  readonly formats: (string | undefined)[][] = [];
  readonly merges: CellRange[] = [];
  readonly readers: OwnReader[] = [];

  private inData = false;
  private row = -1;
  private column = -1;
  private inCell = false;
  private type = "n";
  private style = 0;
  private hasFormula = false;
  private value: string | null = null;
  private inValue = false;
  private inPhonetic = false;
  private inFormula = false;
  private formula = "";
  /** What shared formulas read, by their number. */
  private readonly shared = new Map<string, readonly string[]>();
  private sharedAs: string | undefined;

  /** @param watch whose formulas are looked for; absent: none */
  constructor(
    private readonly sheet: string,
    private readonly context: SheetContext,
    private readonly watch: FormulaWatch | null = null,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === "sheetData") this.inData = true;
    else if (name === "mergeCell") this.addMerge(attributes.ref ?? "");
    else if (this.inCell) this.openInCell(name, attributes);
    else if (this.inData && name === "c") this.openCell(attributes);
    else if (this.inData && name === "row") this.openRow(attributes.r);
  }

  text(text: string): void {
    if (this.inValue) this.value = this.value === null ? text : this.value + text;
    else if (this.inFormula) this.formula += text;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.inValue = false;
    else if (name === "c") this.closeCell();
    else if (name === "f") this.closeFormula();
    else if (name === "rPh") this.inPhonetic = false;
    else if (name === "sheetData") this.inData = false;
  }

  private openRow(number: string | undefined): void {
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (!(Number.isInteger(this.row) && this.row >= 0 && this.row < ROWS)) this.damaged();
  }

  private openCell(attributes: Attributes): void {
    const address = attributes.r === undefined ? { row: this.row, column: this.column + 1 } : parseAddress(attributes.r);
    if (!address || address.row !== this.row || address.row < 0 || address.column >= COLUMNS) this.damaged();
    this.column = address.column;
    this.inCell = true;
    this.type = attributes.t ?? "n";
    this.style = attributes.s === undefined ? 0 : Number(attributes.s);
    this.hasFormula = false;
    this.value = null;
  }

  private openInCell(name: string, attributes: Attributes): void {
    if (name === "v" || name === "t") {
      this.inValue = !this.inPhonetic;
      if (this.inValue) this.value ??= "";
    } else if (name === "f") this.openFormula(attributes);
    else if (name === "rPh") this.inPhonetic = true;
  }

  private openFormula({ t, si }: Attributes): void {
    this.hasFormula = true;
    this.inFormula = this.watch !== null;
    this.formula = "";
    this.sharedAs = t === "shared" ? si : undefined;
  }

  private closeFormula(): void {
    if (!this.inFormula || this.watch === null) return;
    this.inFormula = false;
    const { sharedAs, formula, row, column } = this;
    const sheets = formula === "" && sharedAs !== undefined ? (this.shared.get(sharedAs) ?? []) : this.watch.sheetsIn(formula);
    if (sharedAs !== undefined) this.shared.set(sharedAs, sheets);
    if (sheets.length > 0) this.readers.push({ row, column, sheets });
  }

  private closeCell(): void {
    if (!this.inCell) return;
    this.inCell = false;
    const value = this.cellValue();
    if (value === null || value === "") return;
    this.context.cells += 1;
    if (this.context.cells > LIMITS.cells) refuse("file-too-many-cells", { limit: LIMITS.cells });
    (this.rows[this.row] ??= [])[this.column] = value;
    const format = this.context.formats[this.style];
    if (format !== undefined) this.setFormat(format);
  }

  private cellValue(): CellValue {
    const { type, value } = this;
    // Calculated to nothing is a text of length 0; an empty number was not calculated.
    if (this.hasFormula && (value === null || (value === "" && type !== "str"))) return NO_RESULT;
    if (value === null || value === "") return null;
    switch (type) {
      case "s":
        return this.context.strings[Number(value)] ?? this.damaged();
      case "str":
      case "inlineStr":
        return unescapeText(value);
      case "b":
        return value === "1" || value === "true";
      case "e":
        return { error: value };
      case "d":
        return this.dateValue(value);
      default:
        return numberValue(value);
    }
  }

  private dateValue(text: string): CellValue {
    const date = isoToSerial(text, this.context.date1904);
    if (!date) return { error: "#VALUE!" };
    this.setFormat(this.context.formats[this.style] ?? date.format);
    return date.serial;
  }

  private setFormat(format: string): void {
    (this.formats[this.row] ??= [])[this.column] = format;
  }

  private addMerge(ref: string): void {
    const range = parseRange(ref) ?? refuse("file-damaged", { part: ref }, { sheet: this.sheet });
    if (range.top !== range.bottom || range.left !== range.right) this.merges.push(range);
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
