/**
 * Worked cases: a folder each, with a rubric, sheets and what must come out.
 *
 * - rubric.json
 * - input.csv, or input.json: {"sheets": [{"name", "rows", "formats"?, "merges"?, "date1904"?}], "period"?}
 * - expected.json: what the result must contain. Numbers agree to 9 decimals; `agents` must be all
 *   agents in their order; `issues`, where given, must all be found (more may be).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { openBook } from "../src/book/file/open";
import type { CellRange, CellValue, Grid } from "../src/book/grid";

interface SheetJson {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly formats?: readonly (readonly (string | undefined)[])[];
  readonly merges?: readonly CellRange[];
  readonly date1904?: boolean;
}

export interface Case {
  readonly name: string;
  readonly rubric: unknown;
  readonly period?: string;
  readonly expected: Readonly<Record<string, unknown>>;
  grids(): Promise<readonly Grid[]>;
}

/** Every folder below `root` that holds a rubric and an expectation. */
export function casesBelow(root: string): Case[] {
  const folders = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === "expected.json")
    .map((entry) => entry.parentPath)
    .sort();
  return folders.map((folder) => {
    const json = existsSync(join(folder, "input.json")) ? (readJson(folder, "input.json") as { sheets: SheetJson[]; period?: string }) : null;
    return {
      name: folder.slice(root.length + 1),
      rubric: readJson(folder, "rubric.json"),
      period: json?.period,
      expected: readJson(folder, "expected.json") as Record<string, unknown>,
      grids: async () => (json === null ? (await openBook(readFileSync(join(folder, "input.csv")), "input.csv")).grids : json.sheets.map((sheet) => gridOf(sheet, basename(folder)))),
    };
  });
}

function gridOf({ name, rows, formats = [], merges = [], date1904 = false }: SheetJson, book: string): Grid {
  return { name, book, rows, formats, merges, tables: [], date1904 };
}

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}
