import { groupBy } from "../../../appraisal/group-by";
import { cellAt, type Grid } from "../../../book/grid";
import { reportPhrasesOf } from "../../../locale/locale";
import type { HeadingKey } from "../../../locale/report";
import { readBack } from "../layout/read-back";
import type { LogHead } from "../log/chain";
import type { RubricVersion } from "./version";

const HEADINGS: readonly HeadingKey[] = ["rubricFingerprint", "time", "part", "content"];

export interface VersionsReading {
  readonly versions: readonly RubricVersion[];
  /** Where the log ended; null where the sheet does not say. */
  readonly logHead: LogHead | null;
}

/**
 * The rubrics that were published, read back from our sheet.
 *
 * @param grid our sheet; undefined when the workbook has none yet
 * @example readVersions(ownSheet(grids, "versions")).versions.length
 */
export function readVersions(grid: Grid | undefined): VersionsReading {
  if (grid === undefined) return { versions: [], logHead: null };
  const byFingerprint = groupBy(readBack(grid, HEADINGS), ({ text }) => text("rubricFingerprint"));
  const versions = [...byFingerprint].map(([fingerprint, rows]): RubricVersion => {
    const parts = [...rows].sort((a, b) => (a.number("part") ?? 0) - (b.number("part") ?? 0));
    return { fingerprint, time: parts[0]!.text("time"), text: parts.map(({ cell }) => String(cell("content") ?? "")).join("") };
  });
  return { versions, logHead: logHeadIn(grid) };
}

function logHeadIn(grid: Grid): LogHead | null {
  const labels = (["zh-CN", "en"] as const).map((locale) => reportPhrasesOf(locale).versions.logEnd);
  const row = grid.rows.findIndex((_, r) => labels.includes(String(cellAt(grid, r, 0))));
  const [entry, chain] = [cellAt(grid, row, 1), cellAt(grid, row, 2)];
  return row >= 0 && typeof entry === "number" && typeof chain === "string" ? { entry, chain } : null;
}
