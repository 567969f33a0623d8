import type { Grid } from "../book/grid";
import { ownSheet } from "../book/model/own-sheets";
import { readLog } from "../report/sheets/log/read";
import type { LogRow } from "../report/sheets/log/row";
import { readVersions, type VersionsReading } from "../report/sheets/versions/read";

/** What a workbook keeps of every run. */
export interface Records extends VersionsReading {
  readonly log: readonly LogRow[];
}

/**
 * The log of a workbook, and the rubrics of its rows.
 *
 * @example recordsIn(grids).log.at(-1)?.action // "评分"
 */
export function recordsIn(grids: readonly Grid[]): Records {
  return { log: readLog(ownSheet(grids, "log")), ...readVersions(ownSheet(grids, "versions")) };
}
