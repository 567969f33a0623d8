import { parseAddress } from "../../../model/address";
import type { Attributes } from "../../xlsx/xml";
import type { PlacedReader } from "../../xlsx/xml-document";

/** Where a cell stands in the text of its sheet. */
export interface CellPlace {
  readonly column: number;
  readonly start: number;
  end: number;
  /** Whether it says itself where it is; else it is behind the one before it. */
  readonly isNamed: boolean;
  /** Position of its cell format. */
  readonly style: number;
  /** Number of the formula it shares; null when it shares none. */
  sharedAs: string | null;
  /** Whether the text of that formula stands here. */
  sharesText: boolean;
}

/** Where a row stands in the text of its sheet. */
export interface RowPlace {
  readonly row: number;
  readonly attributes: Attributes;
  readonly start: number;
  readonly inner: number;
  innerEnd: number;
  end: number;
  readonly cells: CellPlace[];
}

/**
 * The places of all rows and cells in the text of a sheet, so that single ones can be written anew.
 *
 * @example
 * const index = new CellIndex();
 * new XmlDocument(part, text, { name: "sheetData", reader: index });
 * text.slice(index.rows[0].start, index.rows[0].end) // "<row r=\"1\">…</row>"
 */
export class CellIndex implements PlacedReader {
  readonly rows: RowPlace[] = [];
  private cell: CellPlace | null = null;
  private inFormula = false;

  open(name: string, attributes: Attributes, start: number, inner: number): void {
    const last = this.rows.at(-1);
    if (name === "row") this.openRow(last, attributes, start, inner);
    else if (name === "c" && last) this.openCell(last, attributes, start, inner);
    else if (name === "f" && this.cell && attributes.t === "shared") {
      this.cell.sharedAs = attributes.si ?? "";
      this.inFormula = true;
    }
  }

  private openRow(last: RowPlace | undefined, attributes: Attributes, start: number, inner: number): void {
    const row = attributes.r === undefined ? (last?.row ?? -1) + 1 : Number(attributes.r) - 1;
    this.rows.push({ row, attributes: { ...attributes }, start, inner, innerEnd: inner, end: inner, cells: [] });
  }

  private openCell({ cells }: RowPlace, { r, s = "0" }: Attributes, start: number, inner: number): void {
    const column = parseAddress(r ?? "")?.column ?? (cells.at(-1)?.column ?? -1) + 1;
    this.cell = { column, start, end: inner, isNamed: r !== undefined, style: Number(s), sharedAs: null, sharesText: false };
    cells.push(this.cell);
  }

  text(text: string): void {
    if (this.inFormula && this.cell && text.trim() !== "") this.cell.sharesText = true;
  }

  close(name: string, innerEnd: number, end: number): void {
    const row = this.rows.at(-1);
    if (name === "f") this.inFormula = false;
    else if (name === "c" && this.cell) this.cell.end = end;
    else if (name === "row" && row) [row.innerEnd, row.end] = [innerEnd, end];
  }
}
