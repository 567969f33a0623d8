/** How each sheet was read, for people to check and to choose other columns. */
import type { Grid } from "../book/grid";
import type { MetricColumns, RateExample } from "./columns";
import type { Data } from "./data";
import type { HeaderColumn } from "./header";
import type { IgnoredReason, Located } from "./locate";
import { NONE } from "./names";
import type { Skipped } from "./rows";
import type { Field } from "./wanted";

export interface ColumnReading {
  readonly header: string;
  /** Counted from 0. */
  readonly column: number;
}

export interface MetricReading extends ColumnReading {
  /** Of a rate with bare numbers: one as it stands in a cell, and what it was read as. */
  readonly example: RateExample | null;
}

export interface RowsSkipped extends Readonly<Skipped> {
  readonly otherPeriod: number;
  readonly duplicate: number;
}

export interface SheetReading {
  readonly sheet: string;
  readonly book: string;
  readonly role: "export" | "roster" | "ignored";
  /** Why it was ignored. */
  readonly reason: IgnoredReason | null;
  /** Counted from 1; sheets of one number were read as one. */
  readonly export: number | null;
  /** As people count them, from 1. */
  readonly headerRows: readonly number[];
  /** All header texts, to choose from. */
  readonly headers: readonly string[];
  readonly agentColumn: ColumnReading | null;
  readonly fields: Readonly<Partial<Record<Field, ColumnReading>>>;
  readonly metrics: ReadonlyMap<string, MetricReading>;
  readonly rowsUsed: number;
  readonly rowsSkipped: RowsSkipped;
}

export interface RowsTaken {
  readonly skipped: readonly Skipped[];
  /** Rows of the period, and those of them that were used in the end. */
  readonly ofPeriod: Uint8Array;
  readonly used: Uint8Array;
}

const NOTHING_SKIPPED: RowsSkipped = { summary: 0, repeatedHeader: 0, agentMissing: 0, otherPeriod: 0, duplicate: 0 };

/** One reading per grid, in their order. */
export function sheetReadings(located: readonly Located[], data: Data, taken: RowsTaken, examples: MetricColumns["examples"]): SheetReading[] {
  return located.map(({ grid, ignored }, index) => {
    const at = data.sheets.findIndex((sheet) => sheet.index === index);
    const names = { sheet: grid.name, book: grid.book, reason: ignored };
    return at === NONE ? { ...names, ...IGNORED } : { ...names, ...readingOf(data, at, taken, examples) };
  });
}

/** Of a sheet of ours, which is never data. */
export function ownReading({ name, book }: Grid): SheetReading {
  return { sheet: name, book, reason: "our-own", ...IGNORED };
}

const IGNORED = {
  role: "ignored",
  export: null,
  headerRows: [],
  headers: [],
  agentColumn: null,
  fields: {},
  metrics: new Map(),
  rowsUsed: 0,
  rowsSkipped: NOTHING_SKIPPED,
} as const satisfies Partial<SheetReading>;

function readingOf(data: Data, at: number, taken: RowsTaken, examples: MetricColumns["examples"]): Omit<SheetReading, "sheet" | "book" | "reason"> {
  const sheet = data.sheets[at]!;
  const one = data.exports.find(({ sheets }) => sheets.includes(sheet))!;
  const { top, bottom, columns } = sheet.header;
  const [first, end] = [data.starts[at]!, data.starts[at + 1]!];
  const ofPeriod = count(taken.ofPeriod, first, end);
  const used = count(taken.used, first, end);
  const fields = Object.entries(sheet.fields).map(([field, column]) => [field, columnReading(column)]);
  const metrics = [...sheet.metrics].map(([key, column]): [string, MetricReading] => [key, { ...columnReading(column), example: examples.get(`${one.index} ${key}`) ?? null }]);
  return {
    role: one.roster ? "roster" : "export",
    export: one.index + 1,
    headerRows: top === bottom ? [top + 1] : [top + 1, bottom + 1],
    headers: columns.map((column) => column.text),
    agentColumn: columnReading(sheet.fields.agent),
    fields: Object.fromEntries(fields) as SheetReading["fields"],
    metrics: new Map(metrics),
    rowsUsed: used,
    rowsSkipped: { ...taken.skipped[at]!, otherPeriod: end - first - ofPeriod, duplicate: ofPeriod - used },
  };
}

function columnReading({ text, column }: HeaderColumn): ColumnReading {
  return { header: text, column };
}

function count(marks: Uint8Array, first: number, end: number): number {
  return marks.subarray(first, end).reduce((sum, mark) => sum + mark, 0);
}
