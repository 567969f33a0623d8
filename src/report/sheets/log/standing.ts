import { reportPhrasesOf } from "../../../locale/locale";
import type { LogEntry, LogRow } from "./row";

/**
 * The rows of a log that hold: runs that were taken back are not among them, nor the rows that say so.
 *
 * @example standing(readLog(grid)).at(-1)?.action // "评分"
 */
export function standing(log: readonly LogRow[]): LogRow[] {
  const withdrawals = log.filter(isWithdrawal);
  const withdrawn = new Set(withdrawals.map(withdrawnEntry));
  return log.filter((row) => !withdrawals.includes(row) && (row.entry === null || !withdrawn.has(row.entry)));
}

/** Whether a row says that something was computed, not only closed or taken back. */
export function isRun({ action }: LogEntry): boolean {
  return (["zh-CN", "en"] as const).some((locale) => [reportPhrasesOf(locale).log.scored, reportPhrasesOf(locale).log.reopened].includes(action));
}

/** 撤回: whether a row says that a run was taken back. */
export function isWithdrawal({ action }: LogEntry): boolean {
  return (["zh-CN", "en"] as const).some((locale) => reportPhrasesOf(locale).log.withdrawn === action);
}

/** The number of the row that a withdrawal takes back, which is the first in its remark; null where somebody has deleted it. */
export function withdrawnEntry({ remark }: LogEntry): number | null {
  const found = /\d+/.exec(remark);
  return found && Number(found[0]);
}
