import type { Issue } from "../../../appraisal/issue";
import { liveWorkbook } from "../../model/live/grids";
import type { LiveWorkbook } from "../../model/live/workbook";
import { Refusal } from "../../refusal";
import { baseName, openBook } from "../open";
import { fileKind } from "../signature";
import { readLive } from "./read/workbook";

export interface OpenedLive {
  /** null when an issue is an error. */
  workbook: LiveWorkbook | null;
  issues: Issue[];
}

/**
 * Opens an .xlsx, .xlsm or .csv to be shown and changed: with everything a live workbook can hold.
 * What it cannot hold stays in the file, and is there again when it is saved by `saveLive`.
 *
 * @param bytes the whole file
 * @param fileName with or without folders
 * @returns the workbook, or the issue that says why the file cannot be read and how to mend it; it
 * never rejects because of what is in the file
 * @example const { workbook, issues } = await openLive(bytes, "5月客服数据.xlsx");
 */
export async function openLive(bytes: Uint8Array, fileName: string): Promise<OpenedLive> {
  const name = baseName(fileName);
  if (bytes.length === 0 || fileKind(bytes) !== "zip") {
    const { grids, issues } = await openBook(bytes, fileName);
    return { workbook: grids.length === 0 ? null : liveWorkbook(grids), issues };
  }
  try {
    return { workbook: readLive(bytes, name), issues: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { workbook: null, issues: [{ ...error.issue, sheet: error.issue.sheet ?? name }] };
  }
}
