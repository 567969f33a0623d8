import type { Grid } from "../../../book/grid";
import type { HeadingKey } from "../../../locale/report";
import { readBack } from "../layout/read-back";
import type { LogRow } from "./row";

export const LOG_HEADINGS: readonly HeadingKey[] = ["entry", "time", "action", "period", "rubricFingerprint", "dataFingerprint", "heads", "bonusTotal", "remark", "chain"];
/** Those that every log has had: by them the table is found. */
const OLDEST: readonly HeadingKey[] = LOG_HEADINGS.slice(1, 8);

/**
 * The log of a workbook, read back from our sheet, in either language. Nothing is dropped but empty rows.
 *
 * @param grid our sheet; undefined when the workbook has none yet
 * @example readLog(ownSheet(grids, "log")).at(-1)?.time // "2026-06-01 09:30:00"
 */
export function readLog(grid: Grid | undefined): LogRow[] {
  if (grid === undefined) return [];
  return readBack(grid, LOG_HEADINGS, OLDEST).map(({ text, number }) => ({
    entry: number("entry"),
    time: text("time"),
    action: text("action"),
    period: text("period"),
    rubricFingerprint: text("rubricFingerprint"),
    dataFingerprint: text("dataFingerprint"),
    heads: number("heads"),
    bonusTotal: number("bonusTotal"),
    remark: text("remark"),
    chain: text("chain"),
  }));
}
