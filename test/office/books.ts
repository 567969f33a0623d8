import { emptySheet, type LiveSheet } from "../../src/book/model/live/sheet";
import type { LiveWorkbook } from "../../src/book/model/live/workbook";
import type { Storage } from "../../src/book/excel/journal";
import { DEFAULT_LOOK, lookKey, type CellLook, type Edge } from "../../src/book/model/live/look";

/** Characters of a column nobody has sized. */
const DEFAULT_WIDTH = 9;

/** A workbook with one sheet of the user's. */
export function usersBook(rows: readonly (readonly (string | number | boolean | undefined)[])[] = [["旺旺昵称", "接待人数"], ["小美", 120]]): LiveWorkbook {
  const sheet = emptySheet("{1}", "数据信息");
  rows.forEach((row, n) => (sheet.cells.values[n] = [...row]));
  return { name: "五月.xlsx", sheets: [sheet], names: [], active: sheet.id, settings: new Map(), date1904: false, isReadOnly: false, isStructureLocked: false };
}

/** Storage that lasts as long as the test, and keeps copies as a database does. */
export interface MemoryStorage extends Storage {
  readonly kept: ReadonlyMap<string, unknown>;
}

/** @param given what it holds already, as that of an earlier session */
export function memoryStorage(given?: MemoryStorage): MemoryStorage {
  const kept = new Map(given?.kept);
  return {
    kept,
    read: (key) => Promise.resolve(structuredClone(kept.get(key))),
    write: (key, value) => Promise.resolve(void kept.set(key, structuredClone(value))),
    remove: (key) => Promise.resolve(void kept.delete(key)),
  };
}

/** What can be seen of a workbook: the same for two that a user could not tell apart. */
export function visible({ sheets, names }: LiveWorkbook): unknown {
  return { names, sheets: sheets.map(visibleSheet) };
}

/** What can be seen of a sheet, ids and names of charts apart. */
export function visibleSheet(sheet: LiveSheet): unknown {
  const { cells, tables, charts, columns, heights, conditionals, validations, merges, ...rest } = sheet;
  const [rows, width] = extent(sheet);
  // A text a row: a large sheet is compared quickly, and a difference is read easily.
  const grid = (of: (row: number, column: number) => unknown): string[] => Array.from({ length: rows }, (_, r) => JSON.stringify(Array.from({ length: width }, (__, c) => of(r, c))));
  return {
    ...rest,
    id: null,
    values: grid((r, c) => cells.values[r]?.[c] ?? null),
    formulas: grid((r, c) => cells.formulas[r]?.[c] ?? null),
    formats: grid((r, c) => cells.formats[r]?.[c] ?? "General"),
    looks: grid((r, c) => lookKey(seen(sheet, r, c))),
    links: grid((r, c) => cells.links[r]?.[c] ?? null),
    spills: sorted(cells.spills),
    merges: sorted(merges),
    conditionals,
    validations: sorted(validations),
    tables: sorted(tables.map((table) => without(table, "id"))),
    charts: sorted(charts.map((chart) => without(chart, "id", "name", "details"))),
    columns: trimmed(columns.map((column) => (column === undefined || (column.width === DEFAULT_WIDTH && !column.hidden) ? null : { ...column, width: Math.round(column.width! * 1000) / 1000 }))),
    heights: trimmed(heights.map((height) => height ?? null)),
  };
}

function extent({ cells }: LiveSheet): [rows: number, columns: number] {
  const layers = [cells.values, cells.formulas, cells.formats, cells.looks] as (readonly (readonly unknown[] | undefined)[])[];
  let [rows, width] = [0, 0];
  for (const layer of layers) {
    layer.forEach((row, r) => row?.forEach((entry, c) => {
      if (entry === undefined) return;
      rows = Math.max(rows, r + 1);
      width = Math.max(width, c + 1);
    }));
  }
  return [rows, width];
}

/** Two cells share the line between them, whichever of them has it; where both do, the later one's is seen. */
function seen({ cells }: LiveSheet, row: number, column: number): CellLook {
  const look = cells.looks[row]?.[column] ?? DEFAULT_LOOK;
  const beside = (r: number, c: number, edge: Edge) => (cells.looks[r]?.[c] ?? DEFAULT_LOOK)[edge];
  return {
    ...look,
    top: look.top ?? (row > 0 ? beside(row - 1, column, "bottom") : null),
    bottom: beside(row + 1, column, "top") ?? look.bottom,
    left: look.left ?? (column > 0 ? beside(row, column - 1, "right") : null),
    right: beside(row, column + 1, "left") ?? look.right,
  };
}

function without<T extends object>(item: T, ...keys: (keyof T)[]): Partial<T> {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key as keyof T))) as Partial<T>;
}

/** By what they say, whatever order they say it in. */
function sorted<T extends object>(items: readonly T[]): T[] {
  const said = (item: T) => JSON.stringify(Object.entries(item).sort(([a], [b]) => a.localeCompare(b)));
  return [...items].sort((a, b) => said(a).localeCompare(said(b)));
}

function trimmed<T>(items: readonly (T | null)[]): (T | null)[] {
  const last = items.findLastIndex((item) => item !== null);
  return items.slice(0, last + 1);
}
