import { cellName, type CellRange } from "../../../grid";
import { at } from "../../../model/live/layer";
import type { LiveSheet } from "../../../model/live/sheet";
import { looksLikeFormula } from "../../formula-like";
import { cellXml, type CellContent } from "../../parts/cell";
import { escapeXml } from "../../parts/text";
import { isOn, type Attributes } from "../../xlsx/xml";
import type { CellFormats } from "./cell-formats";
import type { CellIndex, CellPlace, RowPlace } from "./cell-index";
import { add, changedCells, looksSame, sameFormat, type CellSet } from "./changes";
import { withPrefix } from "./prefix";

/** A sheet as it is in the file, as it was read, and as it is now. */
export interface CellsToWrite {
  readonly text: string;
  readonly index: CellIndex;
  /** Of its elements, with the colon. */
  readonly prefix: string;
  /** Cell formats of whole columns. */
  readonly columnStyles: readonly (number | undefined)[];
  readonly before: LiveSheet;
  readonly after: LiveSheet;
  /** Texts that cells must show for the sake of tables, by row and column. */
  readonly headings: ReadonlyMap<string, string>;
  readonly formats: CellFormats;
  /** Entry of the metadata for dynamic arrays. */
  readonly dynamicArray: () => number;
}

/** What a sheet's cells were written as. */
export interface WrittenCells {
  /** All rows; null where nothing had to be written. */
  readonly xml: string | null;
  /** Cells that were written anew; null when there are none. */
  readonly range: CellRange | null;
}

/**
 * Writes the cells of a sheet that have changed, and every other letter by letter as it was.
 *
 * @throws Error for a number that is not finite
 */
export function writeCells(sheet: CellsToWrite): WrittenCells {
  return new CellsWriter(sheet).write();
}

class CellsWriter {
  private readonly changed: CellSet;
  private readonly spills: ReadonlyMap<string, CellRange>;

  constructor(private readonly sheet: CellsToWrite) {
    const { before, after, headings, index } = sheet;
    this.changed = changedCells(before.cells, after.cells);
    for (const [place, text] of headings) this.addHeading(place, text);
    this.spills = new Map(after.cells.spills.map((range) => [`${range.top} ${range.left}`, range]));
    freeShared(index, this.changed);
  }

  write(): WrittenCells {
    const { text, index, after } = this.sheet;
    const standing = new Map(index.rows.map((row) => [row.row, row]));
    const merged = new Set(after.merges.filter(({ top, bottom }) => top === bottom).map(({ top }) => top));
    const numbers = [...new Set([...standing.keys(), ...this.changed.keys(), ...after.heights.keys()])].sort((a, b) => a - b);
    let isWritten = false;
    const rows = numbers.map((row) => {
      const place = standing.get(row);
      const wanted = after.heights[row];
      const resized = (place ? heightIn(place.attributes, merged.has(row)) : undefined) !== wanted;
      const columns = this.changed.get(row);
      if (place && !resized && columns === undefined) return text.slice(place.start, place.end);
      if (!place && !resized && columns === undefined) return "";
      isWritten = true;
      return this.row(row, place, resized ? { wanted } : null, columns ?? new Set());
    });
    return { xml: isWritten ? this.implicitRowsNamed(rows, numbers, standing).join("") : null, range: rangeAround(this.changed) };
  }

  /** A row that does not say its number is behind the one before it, which may be a new one now. */
  private implicitRowsNamed(rows: string[], numbers: readonly number[], standing: ReadonlyMap<number, RowPlace>): string[] {
    return rows.map((xml, n) => (standing.get(numbers[n])?.attributes.r === undefined && standing.has(numbers[n]) && !/^<[\w:.-]+[^>]* r="/.test(xml) ? xml.replace(/^<[\w:.-]+/, (tag) => `${tag} r="${numbers[n] + 1}"`) : xml));
  }

  private addHeading(place: string, text: string): void {
    const [row, column] = place.split(" ").map(Number);
    if (at(this.sheet.before.cells.values, row, column) !== text) add(this.changed, row, column);
  }

  private row(row: number, place: RowPlace | undefined, height: { readonly wanted: number | undefined } | null, columns: ReadonlySet<number>): string {
    const { text, prefix } = this.sheet;
    const standing = new Map((place?.cells ?? []).map((cell) => [cell.column, cell]));
    const all = [...new Set([...standing.keys(), ...columns])].sort((a, b) => a - b);
    const cells = all.map((column) => {
      const cell = standing.get(column);
      return columns.has(column) ? this.cell(row, column, cell, place) : named(text.slice(cell!.start, cell!.end), cell!, row);
    });
    const grown = columns.size > 0 && [...columns].some((column) => !standing.has(column));
    if (place && height === null && !grown && place.end > place.inner) return text.slice(place.start, place.inner) + cells.join("") + text.slice(place.innerEnd, place.end);
    const attributes = rowAttributes(row, place?.attributes ?? {}, height);
    const written = cells.join("");
    if (written === "" && !place && Object.keys(attributes).length === 1) return "";
    return `<${prefix}row${Object.entries(attributes).map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(value)}"`)).join("")}>${written}</${prefix}row>`;
  }

  private cell(row: number, column: number, place: CellPlace | undefined, rowPlace: RowPlace | undefined): string {
    const { before, after, formats, prefix, headings, dynamicArray } = this.sheet;
    const content = headings.get(`${row} ${column}`) ?? this.contentAt(row, column);
    const base = place?.style ?? this.inherited(column, rowPlace);
    const [look, code] = [at(after.cells.looks, row, column), at(after.cells.formats, row, column)];
    const quoted = typeof content === "string" && looksLikeFormula(content);
    const stays = looksSame(at(before.cells.looks, row, column), look) && sameFormat(at(before.cells.formats, row, column), code);
    const style = stays ? (quoted || place ? formats.quoting(base, quoted) : base) : formats.of(base, look, code, quoted);
    if (content === null && style === this.inherited(column, rowPlace)) return "";
    const spills = typeof content === "object" && content !== null && "formula" in content && content.spill !== undefined;
    return withPrefix(cellXml(cellName(row, column), style, content, spills ? dynamicArray() : null), prefix);
  }

  private contentAt(row: number, column: number): CellContent {
    const { values, formulas } = this.sheet.after.cells;
    const [value, formula] = [at(values, row, column) ?? null, at(formulas, row, column)];
    if (formula === undefined) return value;
    return { formula, value, spill: this.spills.get(`${row} ${column}`) };
  }

  /** The format of a cell that says none itself. */
  private inherited(column: number, row: RowPlace | undefined): number {
    if (isOn(row?.attributes.customFormat)) return Number(row?.attributes.s ?? 0);
    return this.sheet.columnStyles[column] ?? 0;
  }
}

/** A formula that others share is written out in all of them when the cell with its text is written anew. */
function freeShared({ rows }: CellIndex, changed: CellSet): void {
  const gone = new Set<string>();
  const isChanged = (row: RowPlace, cell: CellPlace) => changed.get(row.row)?.has(cell.column) ?? false;
  for (const row of rows) for (const cell of row.cells) if (cell.sharedAs !== null && cell.sharesText && isChanged(row, cell)) gone.add(cell.sharedAs);
  if (gone.size === 0) return;
  for (const row of rows) for (const cell of row.cells) if (cell.sharedAs !== null && gone.has(cell.sharedAs)) add(changed, row.row, cell.column);
}

/** The height a live sheet has of a row: the one set by hand, and in merged cells any. */
function heightIn({ ht, customHeight }: Attributes, isMerged: boolean): number | undefined {
  return Number(ht) > 0 && (isOn(customHeight) || isMerged) ? Number(ht) : undefined;
}

function rowAttributes(row: number, attributes: Attributes, height: { readonly wanted: number | undefined } | null): Attributes {
  // What a row says of the columns it spans is a hint that may not hold any more.
  const kept = { ...attributes, r: String(row + 1), spans: undefined };
  const { wanted } = height ?? {};
  const all: Attributes = height === null ? kept : { ...kept, ht: wanted === undefined ? undefined : String(wanted), customHeight: wanted === undefined ? undefined : "1" };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function named(xml: string, { isNamed, column }: CellPlace, row: number): string {
  return isNamed ? xml : xml.replace(/^<[\w:.-]+/, (tag) => `${tag} r="${cellName(row, column)}"`);
}

function rangeAround(cells: CellSet): CellRange | null {
  if (cells.size === 0) return null;
  const rows = [...cells.keys()];
  const range = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const row of rows) {
    [range.top, range.bottom] = [Math.min(range.top, row), Math.max(range.bottom, row)];
    for (const column of cells.get(row)!) [range.left, range.right] = [Math.min(range.left, column), Math.max(range.right, column)];
  }
  return range;
}
