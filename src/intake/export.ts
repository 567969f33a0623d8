/**
 * Exports: sheets with the same header are parts of one and read as one. Each is either rows of
 * work or a roster of people.
 */
import { groupBy } from "../appraisal/group-by";
import type { Grid } from "../book/grid";
import { periodInText, periodOf, readDate } from "./cells/date";
import { describeFormat } from "./cells/format";
import type { Header, HeaderColumn } from "./header";
import type { Located } from "./locate";
import { matchColumn } from "./match";
import { FIELDS, type Field, type Wanted } from "./wanted";

export interface ExportSheet {
  /** Its place among all grids. */
  readonly index: number;
  readonly grid: Grid;
  readonly header: Header;
  readonly fields: Readonly<Partial<Record<Field, HeaderColumn>>> & { readonly agent: HeaderColumn };
  readonly metrics: ReadonlyMap<string, HeaderColumn>;
  /** The period named by the sheet's name or title, when it has no date column. */
  readonly period: string | null;
}

export interface Export {
  /** Workbook order: that of its first sheet. */
  readonly index: number;
  /** 花名册: says who the people are; its rows do not decide the period. */
  readonly roster: boolean;
  /** The agent column is headed as a real name, so that a name of the roster is a match, too. */
  readonly byName: boolean;
  readonly sheets: readonly ExportSheet[];
  /** Keys of the metrics that have a column here. */
  readonly holds: ReadonlySet<string>;
}

/** Groups the sheets that have a header, in workbook order. */
export function groupExports(located: readonly Located[], wanted: Wanted): Export[] {
  const all = located.flatMap(({ grid, header }, index) => (header === null ? [] : [readHeader(grid, header, index, wanted)]));
  const sameHeader = ({ grid, header }: ExportSheet) => [isNamedRoster(grid), ...header.columns.map((column) => column.keys.join("\n"))].join("\t");
  return [...groupBy(all, sameHeader).values()].map((sheets, index) => {
    const { grid, fields, metrics, header } = sheets[0]!;
    return {
      index,
      roster: isNamedRoster(grid) || describesPeople(sheets),
      byName: fields.agent.column === matchColumn(header.columns, wanted.fields.name)?.column,
      sheets,
      holds: new Set(metrics.keys()),
    };
  });
}

function readHeader(grid: Grid, header: Header, index: number, wanted: Wanted): ExportSheet {
  const fields = matchFields(header.columns, wanted);
  const metrics = [...wanted.metrics].flatMap(([key, aliases]): [string, HeaderColumn][] => {
    const column = matchColumn(header.columns, aliases);
    return column === null ? [] : [[key, column]];
  });
  const undated = fields.period === undefined && !isNamedRoster(grid);
  return { index, grid, header, fields, metrics: new Map(metrics), period: undated ? periodOfSheet(grid, header) : null };
}

/** The agent's column, else the real name in its stead; every other field has a column of its own. */
function matchFields(columns: readonly HeaderColumn[], wanted: Wanted): ExportSheet["fields"] {
  const agent = matchColumn(columns, wanted.fields.agent) ?? matchColumn(columns, wanted.fields.name);
  if (agent === null) throw new Error("a sheet without an agent column has no header");
  const others = FIELDS.flatMap((field): [Field, HeaderColumn][] => {
    const column = field === "agent" ? null : matchColumn(columns, wanted.fields[field]);
    return column === null || column.column === agent.column ? [] : [[field, column]];
  });
  return { ...Object.fromEntries(others), agent };
}

const ROSTER_NAMES = /花名册|\broster\b/i;

function isNamedRoster(grid: Grid): boolean {
  return ROSTER_NAMES.test(grid.name);
}

/**
 * Without dates, and with a 工号, real name or pool: people, not work. A month in a sheet's name is
 * as good as a date column, lest last month's export be taken for people of every month.
 */
function describesPeople(sheets: readonly ExportSheet[]): boolean {
  const { period, id, name, pool } = sheets[0]!.fields;
  return period === undefined && (id ?? name ?? pool) !== undefined && sheets.every((sheet) => sheet.period === null);
}

/** The period that stands in the sheet's name, else in a row above the header. */
function periodOfSheet(grid: Grid, header: Header): string | null {
  const titles = Array.from({ length: header.top }, (_, row) => titleText(grid, row));
  for (const text of [grid.name, ...titles]) {
    const period = periodInText(text);
    if (period !== null) return period;
  }
  return null;
}

/** The row as one line, so that a label beside a date (导出时间) is read with it. */
function titleText(grid: Grid, row: number): string {
  const texts = (grid.rows[row] ?? []).map((cell, column) => {
    if (typeof cell === "string") return cell;
    if (typeof cell !== "number") return "";
    const format = grid.formats[row]?.[column];
    const read = describeFormat(format).kind === "date" ? readDate(cell, format, grid.date1904) : null;
    return read?.kind === "value" ? periodOf(read.date) : String(cell);
  });
  return texts.filter((text) => text !== "").join(" ");
}
