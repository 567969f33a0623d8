/**
 * The period of a run: the one chosen, else the latest month in the data, or the latest quarter
 * where points are averaged over its months. Rows of other periods are left out; rows without a
 * period belong to every one.
 */
import type { Issue } from "../appraisal/issue";
import { isQuarter, quarterOf } from "../appraisal/period";
import { cellName } from "../book/grid";
import { periodInText, periodOf, readDate } from "./cells/date";
import type { ExportSheet } from "./export";
import { issue } from "./issues";
import { NONE } from "./names";
import type { Rows } from "./rows";

export interface PeriodChoice {
  /** As a person writes it; absent: the latest. */
  readonly chosen?: string;
  /** Whether the latest quarter is meant by the latest. */
  readonly quarterly: boolean;
  /** Whether a sheet, by index, is a roster: its dates do not decide. */
  readonly isRoster: (sheet: number) => boolean;
}

export interface Decided {
  /** Null when no row names one. */
  readonly period: string | null;
  /** A choice that cannot be read, or that no row belongs to: nothing takes part. */
  readonly refused: boolean;
}

/** Decides the period. A choice that is refused is an error. */
export function decidePeriod(rows: Rows, choice: PeriodChoice, issues: Issue[]): Decided {
  const found = periodsOf(rows, choice.isRoster);
  if (choice.chosen === undefined) return { period: latest(found, choice.quarterly), refused: false };
  const period = normalisePeriod(choice.chosen);
  const refused = period === null || (found.length > 0 && !found.some((one) => belongsTo(one, period)));
  if (period === null) issues.push(issue("error", "period-invalid", { period: choice.chosen }));
  else if (refused) issues.push(issue("error", "period-without-rows", { period, found: found.join(" / ") }));
  return { period, refused };
}

/**
 * A month or quarter, however it is written; null when it is none.
 *
 * @example normalisePeriod("2026年5月") // "2026-05"
 */
export function normalisePeriod(text: string): string | null {
  const read = readDate(text, undefined, false);
  if (read.kind === "value") return read.date.day === null ? periodOf(read.date) : null;
  return periodInText(text);
}

/**
 * Whether a row of one period counts in a run of another: a month belongs to its quarter.
 *
 * @example belongsTo("2026-05", "2026Q2") // true
 */
export function belongsTo(period: string, run: string): boolean {
  return period === run || (isQuarter(run) && !isQuarter(period) && quarterOf(period) === run);
}

/** Marks the rows that take part in the run, and tells each sheet how many do not. */
export function rowsOfPeriod(rows: Rows, { period: run, refused }: Decided, sheets: readonly ExportSheet[], issues: Issue[]): Uint8Array {
  const used = new Uint8Array(rows.line.length).fill(refused ? 0 : 1);
  if (refused || run === null) return used;
  const belongs = new Map<number, boolean>([[NONE, true]]);
  const out = sheets.map(() => ({ count: 0, first: 0 }));
  for (let row = 0; row < used.length; row++) {
    const period = rows.period[row]!;
    if (!belongs.has(period)) belongs.set(period, belongsTo(rows.names.text(period)!, run));
    if (belongs.get(period)) continue;
    used[row] = 0;
    const sheet = out[rows.sheet[row]!]!;
    if (sheet.count++ === 0) sheet.first = rows.line[row]!;
  }
  out.forEach(({ count, first }, index) => {
    if (count === 0) return;
    const { grid, fields } = sheets[index]!;
    const cell = fields.period === undefined ? null : cellName(first, fields.period.column);
    issues.push(issue("info", "other-periods-left-out", { count, period: run }, { sheet: grid.name, cell }));
  });
  return used;
}

/** The periods that rows of work name, in order. */
function periodsOf(rows: Rows, isRoster: (sheet: number) => boolean): string[] {
  const found = new Set<number>();
  for (let row = 0; row < rows.period.length; row++) if (rows.period[row] !== NONE && !isRoster(rows.sheet[row]!)) found.add(rows.period[row]!);
  return [...found].map((period) => rows.names.text(period)!).sort((a, b) => orderOf(a) - orderOf(b));
}

function latest(found: readonly string[], quarterly: boolean): string | null {
  if (quarterly) return found.length === 0 ? null : quarter(found.at(-1)!);
  return found.findLast((period) => !isQuarter(period)) ?? found.at(-1) ?? null;
}

function quarter(period: string): string {
  return isQuarter(period) ? period : quarterOf(period);
}

/** Months by number; a quarter right after its last month. */
function orderOf(period: string): number {
  const year = Number(period.slice(0, 4));
  return isQuarter(period) ? year * 12 + 3 * Number(period.slice(5)) + 0.5 : year * 12 + Number(period.slice(5));
}
