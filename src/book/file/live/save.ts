import type { Issue } from "../../../appraisal/issue";
import type { LiveWorkbook } from "../../model/live/workbook";
import { Refusal } from "../../refusal";
import { freshPackage } from "../package/fresh-package";
import { signedWarning } from "../save";
import { OfficePackage } from "../xlsx/package";
import { writeLive } from "./write/workbook";

export interface SavedLive {
  /** The whole file; null when an issue is an error. */
  bytes: Uint8Array | null;
  issues: Issue[];
}

/**
 * Saves an open workbook as it is now. Over a file only what changed is written: cells that did not
 * change, and everything a live workbook does not know of (pictures, pivot tables, notes, macros),
 * stay byte for byte.
 *
 * @param original the .xlsx or .xlsm it was read from; null for a new file, as of a .csv
 * @param opened the workbook as `openLive` read it, to tell what changed; nothing of it counts for a new file
 * @param now the workbook as it is, on whose sheets ids tell which of those it was read with they are
 * @returns the file, or the issue that says why the original cannot take the changes
 * @throws Error when workbook and original do not belong together
 * @example const { bytes } = saveLive(file, opened, book);
 */
export function saveLive(original: Uint8Array | null, opened: LiveWorkbook, now: LiveWorkbook): SavedLive {
  if (original === null) return { bytes: writeLive(freshPackage(0), { ...opened, sheets: [], names: [] }, now), issues: [] };
  try {
    const book = new OfficePackage(original);
    return { bytes: writeLive(book, opened, now), issues: signedWarning(book) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { bytes: null, issues: [error.issue] };
  }
}
