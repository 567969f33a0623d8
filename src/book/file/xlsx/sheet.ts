import type { CellRange, CellValue, OwnReader } from "../../grid";
import { refuse } from "../codes";
import { parseRange } from "../../model/address";
import { CellReader, type CellRead, type CellSink, type SheetContext } from "./cells";
import type { FormulaWatch } from "./formula-watch";
import type { Attributes, XmlReader } from "./xml";

/**
 * Collects the cells of one sheet from its XML. Only cells with a value leave a trace, so that a
 * million formatted empty rows cost no memory.
 *
 * @example
 * const cells = new SheetReader("数据信息", context);
 * book.read("xl/worksheets/sheet1.xml", cells);
 * cells.rows[0] // ["旺旺昵称", "接待人数"]
 */
export class SheetReader implements XmlReader, CellSink {
  readonly rows: (CellValue | undefined)[][] = [];
  readonly formats: (string | undefined)[][] = [];
  readonly merges: CellRange[] = [];
  readonly readers: OwnReader[] = [];
  readonly readsFormulas: boolean;

  private readonly cells: CellReader;
  /** What shared formulas read, by their number. */
  private readonly shared = new Map<string, readonly string[]>();

  /** @param watch whose formulas are looked for; absent: none */
  constructor(
    private readonly sheet: string,
    context: SheetContext,
    private readonly watch: FormulaWatch | null = null,
  ) {
    this.readsFormulas = watch !== null;
    this.cells = new CellReader(sheet, context, this);
  }

  open(name: string, attributes: Attributes): void {
    if (name === "mergeCell") this.addMerge(attributes.ref ?? "");
    else this.cells.open(name, attributes);
  }

  text(text: string): void {
    this.cells.text(text);
  }

  close(name: string): void {
    this.cells.close(name);
  }

  cell({ row, column, value, format, formula, formulaText }: CellRead): void {
    if (formula !== null && this.watch !== null) this.findReader(row, column, formula, formulaText, this.watch);
    if (value === null || value === "") return;
    (this.rows[row] ??= [])[column] = value;
    if (format !== undefined) (this.formats[row] ??= [])[column] = format;
  }

  private findReader(row: number, column: number, { t, si }: Attributes, formula: string, watch: FormulaWatch): void {
    const sharedAs = t === "shared" ? si : undefined;
    const sheets = formula === "" && sharedAs !== undefined ? (this.shared.get(sharedAs) ?? []) : watch.sheetsIn(formula);
    if (sharedAs !== undefined) this.shared.set(sharedAs, sheets);
    if (sheets.length > 0) this.readers.push({ row, column, sheets });
  }

  private addMerge(ref: string): void {
    const range = parseRange(ref) ?? refuse("file-damaged", { part: ref }, { sheet: this.sheet });
    if (range.top !== range.bottom || range.left !== range.right) this.merges.push(range);
  }
}
