import type { CellRange } from "../../book/grid";
import { overlap } from "../../book/model/live/range";
import type { LiveSheet, LiveTable } from "../../book/model/live/sheet";
import { clearContents } from "../cells";
import { invalidArgument, invalidOperation, itemExists, itemNotFound } from "../errors";
import { hostObject, isFlag, isText, property, type HostClass, type HostObject } from "../object";
import type { Session } from "../session";
import { completeHeadings, headerOf } from "../tables";
import { isName } from "./names";
import { rangeGiven, rangeObject } from "./range";

/** Tables of a sheet, or of the whole workbook. */
interface Tables {
  readonly session: Session;
  readonly sheet: LiveSheet | null;
}

interface TableTarget {
  readonly session: Session;
  readonly sheet: LiveSheet;
  readonly holder: { table: LiveTable };
}

function change({ session, sheet, holder }: TableTarget, changes: Partial<LiveTable>): void {
  session.requireWritable(sheet);
  const changed = { ...holder.table, ...changes };
  sheet.tables = sheet.tables.map((table) => (table.id === changed.id ? changed : table));
  holder.table = changed;
}

function part<K extends keyof LiveTable>(key: K, isValid: (value: unknown) => value is LiveTable[K]) {
  return property<TableTarget, LiveTable[K]>(({ holder }) => holder.table[key], (target, value) => change(target, { [key]: value }), isValid, key);
}

const tableClass: HostClass<TableTarget> = {
  name: "Table",
  key: ({ holder }) => ({ Id: holder.table.id }),
  values: {
    Id: { get: ({ holder }) => holder.table.id },
    Name: property(({ holder }: TableTarget) => holder.table.name, (target, name) => change(target, { name: freeName(target, name) }), isText, "Name"),
    Style: part("style", isText),
    ShowBandedRows: part("banded", isFlag),
    ShowFilterButton: part("filter", isFlag),
  },
  methods: {
    GetRange: ({ session, sheet, holder }) => rangeObject(session, sheet, bare(holder.table)),
    GetHeaderRowRange: ({ session, sheet, holder }) => rangeObject(session, sheet, headerOf(holder.table)),
    Resize: (target, to: unknown) => {
      const { sheet, holder } = target;
      const { range } = rangeGiven(sheet, to);
      if (range.top !== holder.table.top || !overlap(range, holder.table)) throw invalidArgument("a table's headings must stay in their row, and its ranges must overlap");
      requireRoom(sheet, range, holder.table);
      change(target, range);
      completeHeadings(sheet, holder.table);
    },
    // Rows that a filter hides are none of the live model's.
    ClearFilters: ({ session, sheet }) => session.requireWritable(sheet),
    ConvertToRange: ({ session, sheet, holder }) => {
      session.requireWritable(sheet);
      sheet.tables = sheet.tables.filter(({ id }) => id !== holder.table.id);
      return rangeObject(session, sheet, bare(holder.table));
    },
    Delete: ({ session, sheet, holder }) => {
      session.requireWritable(sheet);
      sheet.tables = sheet.tables.filter(({ id }) => id !== holder.table.id);
      clearContents(sheet, holder.table);
    },
  },
};

function bare({ top, left, bottom, right }: CellRange): CellRange {
  return { top, left, bottom, right };
}

function requireRoom(sheet: LiveSheet, range: CellRange, own?: LiveTable): void {
  if (range.bottom <= range.top) throw invalidArgument("a table needs a row below its headings");
  if (sheet.tables.some((table) => table.id !== own?.id && overlap(table, range))) throw invalidOperation("a table can't overlap another table");
  if (sheet.merges.some((merge) => overlap(merge, range))) throw invalidOperation("a table can't hold merged cells");
}

function freeName({ session, holder }: TableTarget, name: string): string {
  if (!isName(name)) throw invalidArgument(`the name ${name}`);
  const { sheets, names } = session.book;
  const taken = [...sheets.flatMap(({ tables }) => tables).filter(({ id }) => id !== holder.table.id), ...names].map((one) => one.name.toLowerCase());
  if (taken.includes(name.toLowerCase())) throw itemExists(name);
  return name;
}

const tablesClass: HostClass<Tables> = {
  name: "TableCollection",
  values: { Count: { get: (tables) => all(tables).length } },
  items: (tables) => all(tables).map((target) => hostObject(tableClass, target)),
  item: (tables, key) => found(tables, key) ?? missing(key),
  methods: {
    GetItemOrNullObject: (tables, key: unknown) => found(tables, key),
    Add: ({ session, sheet }, address: unknown, hasHeaders: boolean) => {
      const target = rangeGiven(sheet ?? session.book.sheets[0], address);
      session.requireWritable(target.sheet);
      if (!hasHeaders) throw invalidArgument("a table without headings");
      requireRoom(target.sheet, target.range);
      const table: LiveTable = { ...bare(target.range), id: `{T${session.nextNumber()}}`, name: firstFreeName(session), style: "TableStyleMedium2", filter: true, banded: true };
      target.sheet.tables = [...target.sheet.tables, table];
      completeHeadings(target.sheet, table);
      return hostObject(tableClass, { session, sheet: target.sheet, holder: { table } });
    },
  },
};

function all({ session, sheet }: Tables): TableTarget[] {
  const sheets = sheet ? [sheet] : session.book.sheets;
  return sheets.flatMap((one) => one.tables.map((table) => ({ session, sheet: one, holder: { table } })));
}

function found(tables: Tables, key: unknown): HostObject | null {
  const text = String(key).toLowerCase();
  const target = all(tables).find(({ holder: { table } }) => table.id.toLowerCase() === text || table.name.toLowerCase() === text);
  return target ? hostObject(tableClass, target) : null;
}

function missing(key: unknown): never {
  throw itemNotFound(String(key));
}

function firstFreeName({ book }: Session): string {
  const taken = new Set(book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  let n = 1;
  while (taken.has(`table${n}`)) n++;
  return `Table${n}`;
}

/** The tables of a sheet; null those of the workbook. */
export function tableObjects(session: Session, sheet: LiveSheet | null): HostObject {
  return hostObject(tablesClass, { session, sheet });
}
