/**
 * Finding the header: the row, or pair of rows, among the first 15 that names an agent column and
 * the most known columns. Titles, filters and blank rows may stand above it.
 */
import type { CellValue, Grid } from "../book/grid";
import { headerKey, withoutBrackets } from "./cells/text";

const ROWS_SEARCHED = 15;

export interface HeaderColumn {
  /** Counted from 0. */
  readonly column: number;
  /** As written. Of a pair: the lower cell's text, else the upper one's. */
  readonly text: string;
  /** The keys of all texts it answers to: of a pair the lower text and both together, or the upper one alone. */
  readonly keys: readonly string[];
  /** The same without bracketed parts. */
  readonly bareKeys: readonly string[];
}

export interface Header {
  /** First and last row, counted from 0. */
  readonly top: number;
  readonly bottom: number;
  /** The first row of data. */
  readonly dataTop: number;
  /** The columns with a text, left to right. */
  readonly columns: readonly HeaderColumn[];
}

export interface Vocabulary {
  readonly known: ReadonlySet<string>;
  readonly agent: ReadonlySet<string>;
}

export interface HeaderSearch {
  /** Null when no row names an agent column. */
  readonly header: Header | null;
  /** The row that knows the most columns, agent or not; null when nothing is known. */
  readonly best: Header | null;
}

/**
 * Looks for the header of a sheet. Single rows come before pairs and upper rows before lower ones;
 * a pair must know strictly more.
 *
 * @example findHeader(grid, { known, agent }).header?.dataTop // 3
 */
export function findHeader(grid: Grid, vocabulary: Vocabulary): HeaderSearch {
  const texts = headerTexts(grid);
  const search = new Best(vocabulary);
  for (let row = 0; row < ROWS_SEARCHED; row++) search.offer(singleHeader(grid, texts, row));
  for (let row = 0; row + 1 < ROWS_SEARCHED; row++) search.offer(pairedHeader(grid, texts, row));
  return { header: search.withAgent, best: search.any };
}

class Best {
  withAgent: Header | null = null;
  any: Header | null = null;
  private mostWithAgent = 0;
  private most = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  offer(header: Header): void {
    const known = header.columns.filter((column) => answersTo(column, this.vocabulary.known)).length;
    if (known > this.most) [this.any, this.most] = [header, known];
    if (known > this.mostWithAgent && header.columns.some((column) => answersTo(column, this.vocabulary.agent))) {
      [this.withAgent, this.mostWithAgent] = [header, known];
    }
  }
}

/** Whether the column carries one of the texts, with its brackets or without. */
export function answersTo(column: HeaderColumn, keys: ReadonlySet<string>): boolean {
  return column.keys.some((key) => keys.has(key)) || column.bareKeys.some((key) => keys.has(key));
}

/** The texts of the rows searched, by row and column. */
interface HeaderTexts {
  /** Vertical merges read downwards. */
  readonly own: readonly (readonly string[])[];
  /** Horizontal merges read rightwards, too: what stands above a column. */
  readonly above: readonly (readonly string[])[];
}

function headerTexts(grid: Grid): HeaderTexts {
  const rows = Array.from({ length: ROWS_SEARCHED }, (_, row) => grid.rows[row] ?? []);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const own = rows.map((row) => Array.from({ length: width }, (_, column) => headerText(row[column])));
  const above = own.map((row) => [...row]);
  for (const { top, left, bottom, right } of grid.merges) {
    if (top >= ROWS_SEARCHED || left >= width) continue;
    const text = own[top]![left]!;
    for (let row = top; row <= Math.min(bottom, ROWS_SEARCHED - 1); row++) {
      own[row]![left] = text;
      above[row]!.fill(text, left, right + 1);
    }
  }
  return { own, above };
}

function headerText(value: CellValue | undefined): string {
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}

function singleHeader(grid: Grid, texts: HeaderTexts, row: number): Header {
  const columns = texts.own[row]!.flatMap((text, column) => (text === "" ? [] : [headerColumn(column, [text])]));
  return { top: row, bottom: row, dataTop: dataTop(grid, row, row), columns };
}

function pairedHeader(grid: Grid, texts: HeaderTexts, top: number): Header {
  const children = texts.own[top + 1]!;
  const parents = texts.above[top]!;
  const columns: HeaderColumn[] = [];
  let heading = "";
  children.forEach((child, column) => {
    const parent = parents[column]!;
    // A heading written once over several columns, unmerged, still belongs to those right of it.
    if (parent !== "") heading = parent;
    if (child !== "") columns.push(heading === "" ? headerColumn(column, [child]) : headedColumn(column, heading, child));
    else if (parent !== "") columns.push(headerColumn(column, [parent]));
  });
  return { top, bottom: top + 1, dataTop: dataTop(grid, top, top + 1), columns };
}

function headerColumn(column: number, texts: readonly string[]): HeaderColumn {
  const keys = texts.map(headerKey);
  return { column, text: texts[0]!, keys, bareKeys: keys.map(withoutBrackets) };
}

/**
 * The lower text may be a qualifier: 人维度 below 好评率 is 好评率（人维度）. Such a column still does not
 * answer to the heading alone, as one with a bracketed unit does, lest 客服 above two columns of
 * work make an agent column of the first.
 */
function headedColumn(column: number, heading: string, child: string): HeaderColumn {
  const { text, keys, bareKeys } = headerColumn(column, [child, heading + child]);
  return { column, text, keys: [...keys, headerKey(`${heading}(${child})`)], bareKeys };
}

/** Below the header, and below whatever header cell is merged further down. */
function dataTop(grid: Grid, top: number, bottom: number): number {
  const hanging = grid.merges.filter((merge) => merge.top >= top && merge.top <= bottom);
  return 1 + Math.max(bottom, ...hanging.map((merge) => merge.bottom));
}
