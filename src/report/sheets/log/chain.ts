/**
 * 校验链: every row of the log holds a fingerprint of itself and of the one before it, so that a row
 * that was edited, removed or put in is noticed. There is no secret in it: it shows slips and quiet
 * corrections, not somebody who makes a whole log anew.
 */
import { fingerprint } from "../../fingerprint";
import type { LogEntry, LogRow } from "./row";

/** Where the log ended when it was last written: what a log is measured by whose last rows were removed. */
export interface LogHead {
  readonly entry: number;
  readonly chain: string;
}

/** A row that is not what was written, or the place where rows are missing. */
export interface LogFlaw {
  readonly kind: "edited" | "missing";
  /** Index into the rows; their number where the last ones are missing. */
  readonly at: number;
  /** Of missing rows: the numbers of the first and the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * The log with one more row. Earlier rows stay as they are, in the order of their numbers, whatever
 * somebody has sorted them by; a number that was given once is not given again.
 *
 * @example (await withEntry(readLog(grid), null, entry)).at(-1)?.entry // 18
 */
export async function withEntry(log: readonly LogRow[], head: LogHead | null, entry: LogEntry): Promise<LogRow[]> {
  const rows = inOrder(log);
  const row = { ...entry, entry: lastEntry(log, head) + 1 };
  return [...rows, { ...row, chain: await linkOf(rows.at(-1)?.chain ?? "", row) }];
}

/** The highest number that a log has given to a row; 0: none yet. */
export function lastEntry(log: readonly LogRow[], head: LogHead | null): number {
  return Math.max(log.length, inOrder(log).at(-1)?.entry ?? 0, head?.entry ?? 0);
}

/** Where a log ends. */
export function headOf(log: readonly LogRow[]): LogHead | null {
  const last = log.at(-1);
  return last === undefined || last.entry === null ? null : { entry: last.entry, chain: last.chain };
}

/**
 * Everything in a log that is not as it was written. Rows of before there was a chain cannot be told.
 *
 * @param log in the order of the sheet
 * @param head where it ended, as the workbook keeps it beside; null: it does not say
 * @example await logFlaws(readLog(grid), head) // [{ kind: "missing", at: 3, from: 4, to: 5 }]
 */
export async function logFlaws(log: readonly LogRow[], head: LogHead | null): Promise<LogFlaw[]> {
  const rows = inOrder(log);
  const flaws: LogFlaw[] = [];
  let before: Pick<LogRow, "entry" | "chain"> = { entry: 0, chain: "" };
  for (const [n, row] of rows.entries()) {
    const expected = (before.entry ?? n) + 1;
    const at = log.indexOf(row);
    if (row.entry === null && row.chain === "" && before.chain === "") before = { entry: n + 1, chain: "" };
    else {
      if (row.entry !== null && row.entry > expected) flaws.push({ kind: "missing", at, from: expected, to: row.entry - 1 });
      else if (row.entry !== expected || row.chain !== (await linkOf(before.chain, row))) flaws.push({ kind: "edited", at, from: expected, to: expected });
      before = row;
    }
  }
  const last = before.entry ?? rows.length;
  if (head !== null && head.entry > last) flaws.push({ kind: "missing", at: log.length, from: last + 1, to: head.entry });
  else if (head !== null && head.entry === last && head.chain !== before.chain) flaws.push({ kind: "edited", at: log.indexOf(rows.at(-1)!), from: last, to: last });
  return flaws;
}

/** The rows as they were written, whatever somebody has sorted them by; unnumbered ones first, as they stand. */
export function inOrder(log: readonly LogRow[]): LogRow[] {
  return [...log].sort((a, b) => (a.entry ?? 0) - (b.entry ?? 0));
}

function linkOf(before: string, { entry, time, action, period, rubricFingerprint, dataFingerprint, heads, bonusTotal, remark }: LogEntry & Pick<LogRow, "entry">): Promise<string> {
  return fingerprint(JSON.stringify([before, entry, time, action, period, rubricFingerprint, dataFingerprint, heads, bonusTotal, remark]));
}
