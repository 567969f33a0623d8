import { shownFormula } from "../../parts/formula";
import { shiftFormula } from "../../../model/shift-formula";
import { DEFAULT_LOOK, type CellLook } from "../../../model/live/look";
import { put } from "../../../model/live/layer";
import type { LiveCells } from "../../../model/live/sheet";
import { parseRange } from "../../../model/address";
import type { CellRead, CellSink } from "../../xlsx/cells";
import { isOn, type Attributes } from "../../xlsx/xml";

/** A formula that other cells share, each as it reads there. */
interface Shared {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The height a row is written with. */
export interface WrittenHeight {
  readonly points: number;
  /** Set by hand; else the one that fitted when the file was saved. */
  readonly fixed: boolean;
}

/**
 * Collects the cells of a sheet as a live sheet has them.
 *
 * @example
 * const cells = new LiveCellReader(looks);
 * book.read(part, new CellReader("数据信息", context, cells));
 * cells.cells.formulas
 */
export class LiveCellReader implements CellSink {
  readonly readsFormulas = true;
  readonly cells: LiveCells = { values: [], formulas: [], spills: [], formats: [], looks: [], links: [] };
  /** By row. */
  readonly heights = new Map<number, WrittenHeight>();
  private readonly shared = new Map<string, Shared>();

  /** @param looks by cell format */
  constructor(private readonly looks: readonly CellLook[]) {}

  row(row: number, { ht, customHeight }: Attributes): void {
    if (Number(ht) > 0) this.heights.set(row, { points: Number(ht), fixed: isOn(customHeight) });
  }

  cell({ row, column, style, value, format, formula, formulaText }: CellRead): void {
    const { values, formats, looks } = this.cells;
    if (value !== null && value !== "") (values[row] ??= [])[column] = value;
    if (format !== undefined) (formats[row] ??= [])[column] = format;
    const look = this.looks[style];
    if (look !== undefined && look !== DEFAULT_LOOK) (looks[row] ??= [])[column] = look;
    if (formula !== null) this.formula(row, column, formula, formulaText);
  }

  private formula(row: number, column: number, { t, ref, si = "" }: Attributes, text: string): void {
    const written = t === "shared" ? this.sharedFormula(row, column, si, text) : text;
    // What a data table computes says nothing of how.
    if (written === "" || t === "dataTable") return;
    put(this.cells.formulas, row, column, shownFormula(written));
    const range = t === "array" ? parseRange(ref ?? "") : null;
    if (range) this.cells.spills.push(range);
  }

  private sharedFormula(row: number, column: number, number: string, text: string): string {
    if (text !== "") {
      this.shared.set(number, { row, column, text });
      return text;
    }
    const from = this.shared.get(number);
    return from === undefined ? "" : shiftFormula(from.text, row - from.row, column - from.column);
  }
}
