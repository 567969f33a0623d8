/** What stands on a sheet besides its cells, when rows or columns are put in or taken out by hand. */
import { cellName, type CellRange } from "../../grid";
import { parseAddress } from "../address";
import { quoteSheetName } from "../sheet-name";
import type { Layer } from "./layer";
import type { LiveSheet } from "./sheet";
import type { LiveWorkbook } from "./workbook";

/** Rows or columns that came before one, or went from one on. */
export interface Shift {
  readonly along: "rows" | "columns";
  /** The first that is new, or that went. */
  readonly at: number;
  /** Below 0 that many went. */
  readonly count: number;
}

/**
 * Moves charts, tables, conditional formats, entry checks, links and references of names and charts as
 * Excel does: what is further on moves along, what reaches across grows or shrinks. What lay in nothing
 * but cells that went is gone; a chart stays where it lay. Cells, merges and sizes are the caller's.
 *
 * @example shiftAround(book, book.sheets[0], { along: "rows", at: 4, count: 2 }) // two rows before the fifth
 */
export function shiftAround(book: LiveWorkbook, sheet: LiveSheet, shift: Shift): void {
  const kept = <T extends { readonly range: CellRange }>(list: readonly T[]): T[] =>
    list.flatMap((one) => {
      const range = shiftRange(one.range, shift);
      return range === null ? [] : [{ ...one, range }];
    });
  sheet.conditionals = kept(sheet.conditionals);
  sheet.validations = kept(sheet.validations);
  sheet.tables = sheet.tables.flatMap((table) => {
    const range = shiftRange(table, shift);
    return range === null ? [] : [{ ...table, ...range }];
  });
  for (const chart of sheet.charts) chart.anchor = shiftRange(chart.anchor, shift) ?? chart.anchor;
  shiftLayer(sheet.cells.links, shift);
  const follow = (formula: string): string => shiftReferences(formula, sheet.name, shift);
  for (const name of [...book.names, ...book.sheets.flatMap(({ names }) => names)]) name.formula = follow(name.formula);
  for (const chart of book.sheets.flatMap(({ charts }) => charts)) chart.series = chart.series.map((series) => ({ ...series, values: follow(series.values), categories: follow(series.categories) }));
}

/**
 * A range after the shift; null when all of it went.
 *
 * @example shiftRange({ top: 2, left: 0, bottom: 5, right: 1 }, { along: "rows", at: 3, count: 1 }) // bottom 6
 */
export function shiftRange(range: CellRange, { along, at, count }: Shift): CellRange | null {
  const [first, last] = along === "rows" ? [range.top, range.bottom] : [range.left, range.right];
  const [from, to] = [moved(first, at, count, at), moved(last, at, count, at - 1)];
  if (from > to) return null;
  return along === "rows" ? { ...range, top: from, bottom: to } : { ...range, left: from, right: to };
}

/** @param otherwise where an end comes to stand whose row or column went */
function moved(end: number, at: number, count: number, otherwise: number): number {
  if (end < at) return end;
  return end < at - count ? otherwise : end + count;
}

/** References to cells of the sheet, absolute or not; those to nothing that is left are `#REF!`. */
function shiftReferences(formula: string, sheet: string, shift: Shift): string {
  const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.'])((?:${escape(quoteSheetName(sheet))}|${escape(sheet)})!)(\\$?[A-Z]{1,3}\\$?\\d+)(?::(\\$?[A-Z]{1,3}\\$?\\d+))?(?![\\p{L}\\p{N}_(])`, "gu");
  return formula.replace(pattern, (_, before: string, from: string, to?: string) => {
    const [start, end] = [cellOf(from), cellOf(to ?? from)];
    const range = shiftRange({ top: start.row, left: start.column, bottom: end.row, right: end.column }, shift);
    if (range === null) return `${before}#REF!`;
    const first = written(from, range.top, range.left);
    return to === undefined ? before + first : `${before}${first}:${written(to, range.bottom, range.right)}`;
  });
}

function cellOf(reference: string): { readonly row: number; readonly column: number } {
  return parseAddress(reference.replaceAll("$", ""))!;
}

/** A cell with the signs that the reference had. */
function written(reference: string, row: number, column: number): string {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cellName(row, column))!;
  return `${reference.startsWith("$") ? "$" : ""}${letters}${/.\$/.test(reference) ? "$" : ""}${digits}`;
}

function shiftLayer<T>(layer: Layer<T>, { along, at, count }: Shift): void {
  const shiftList = (list: unknown[]): void => {
    if (at >= list.length) return;
    list.splice(at, Math.max(-count, 0), ...Array.from({ length: Math.max(count, 0) }, () => undefined));
  };
  if (along === "rows") shiftList(layer);
  else for (const row of layer) if (row !== undefined) shiftList(row);
}
