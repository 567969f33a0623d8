import type { Issue } from "../../issue";
import type { Locale } from "../types";
import { isBlank, TABLE_NAMES, type Cell, type TableName } from "./cell";
import { COLUMNS, headerRow, NEEDED, type ColumnOf } from "./columns";
import { fold, foldWithoutBrackets, withoutBrackets } from "./fold";
import { cellIssue } from "./issues";
import type { Word, Words } from "./words";

const NOTES = ["备注", "说明", "note", "notes", "remark", "remarks"];

/** Which column of the sheet holds which column of the table. */
export type Header<T extends TableName> = ReadonlyMap<ColumnOf<T>, number>;

/** An issue at a column of the row it was found in. */
export interface AtColumn {
  readonly column: number;
  readonly issue: Issue;
}

export interface HeaderReading<T extends TableName> {
  readonly header: Header<T>;
  readonly issues: readonly AtColumn[];
}

/**
 * Finds the columns of a table by their headers, in either language and in any order.
 *
 * @example readHeader("settings", ["设置", "值"]).header.get("value") // 1
 */
export function readHeader<T extends TableName>(table: T, row: readonly Cell[]): HeaderReading<T> {
  const header = new Map<ColumnOf<T>, number>();
  const issues: AtColumn[] = [];
  for (const [column, cell] of row.entries()) {
    if (isBlank(cell)) continue;
    const found = columnNamed(table, spellingsOf(String(cell)));
    if (found === null) issues.push(...unknownColumn(table, column, cell));
    else if (header.has(found)) issues.push({ column, issue: cellIssue("error", "cells-column-twice", { table, column: found }, { value: cell }) });
    else header.set(found, column);
  }
  const lacking = NEEDED[table].filter((column) => !header.has(column));
  issues.push(...lacking.map((column) => ({ column: 0, issue: cellIssue("error", "cells-column-missing", { table, column }) })));
  return { header, issues };
}

/** A column of notes, for people only, is welcome in any table. */
function unknownColumn(table: TableName, column: number, cell: Cell): AtColumn[] {
  const header = String(cell);
  if (NOTES.includes(foldWithoutBrackets(header))) return [];
  return [{ column, issue: cellIssue("error", "cells-column-unknown", { table, header }, { value: cell }) }];
}

/** How a header is compared: in full first, and then without brackets. */
type Spellings = readonly [inFull: string, bare: string];

function spellingsOf(text: string): Spellings {
  const inFull = fold(text);
  return [inFull, withoutBrackets(inFull)];
}

/** The column a header names; null when unknown. */
function columnNamed<T extends TableName>(table: T, [inFull, bare]: Spellings): ColumnOf<T> | null {
  return columnSpelled(table, inFull) ?? columnSpelled(table, bare);
}

function columnSpelled<T extends TableName>(table: T, wanted: string): ColumnOf<T> | null {
  return (SPELLED.get(table)?.get(wanted) as ColumnOf<T> | undefined) ?? null;
}

/** The columns of each table by their folded spellings. The proper headers come before further spellings: 指标 is a header of two tables. */
const SPELLED: ReadonlyMap<TableName, ReadonlyMap<string, string>> = new Map(TABLE_NAMES.map((table) => [table, spelled(COLUMNS[table])]));

function spelled(words: Words<string>): Map<string, string> {
  const columns = new Map<string, string>();
  for (const spellings of [(word: Word) => [word["zh-CN"], word.en], (word: Word) => word.also ?? []]) {
    for (const [column, word] of Object.entries<Word>(words)) {
      for (const spelling of spellings(word).map(fold)) if (!columns.has(spelling)) columns.set(spelling, column);
    }
  }
  return columns;
}

/**
 * The language a header is written in; Chinese where it does not tell.
 *
 * @example headerLocale("criteria", ["Posts", "Criterion", "Weight"]) // "en"
 */
export function headerLocale(table: TableName, row: readonly Cell[]): Locale {
  const written = new Set(row.filter((cell) => !isBlank(cell)).map((cell) => foldWithoutBrackets(String(cell))));
  const count = (locale: Locale) => headerRow(table, locale).filter((heading) => written.has(foldWithoutBrackets(heading))).length;
  return count("en") > count("zh-CN") ? "en" : "zh-CN";
}

/**
 * The table whose header a row is: the one most of whose columns it names, and all that the table needs.
 *
 * @example headerTable(["设置", "值", "说明"]) // "settings"
 */
export function headerTable(row: readonly Cell[]): TableName | null {
  const texts = row.filter((cell) => !isBlank(cell)).map((cell) => spellingsOf(String(cell)));
  const scores = TABLE_NAMES.map((table) => ({ table, named: new Set(texts.map((text) => columnNamed(table, text))) }));
  const complete = scores.filter(({ table, named }) => (NEEDED[table] as readonly string[]).every((column) => named.has(column as never)));
  const known = complete.map(({ table, named }) => ({ table, count: [...named].filter((column) => column !== null).length }));
  const best = known.filter(({ count }) => count >= 2 && count * 2 >= texts.length).sort((a, b) => b.count - a.count)[0];
  return best?.table ?? null;
}
