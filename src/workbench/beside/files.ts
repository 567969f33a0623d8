/** Files are read and written beside the page: a large one takes seconds. */
import type { OpenedLive } from "../../book/file/live/open";
import type { SavedLive } from "../../book/file/live/save";
import type { LiveWorkbook } from "../../book/model/live/workbook";
import { AskedWorker } from "./asked-worker";

interface FileToOpen {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export interface WorkbookToSave {
  /** The .xlsx or .xlsm it was read from; null for one that is none yet. */
  readonly original: Uint8Array | null;
  readonly now: LiveWorkbook;
}

export type FileQuestion = { readonly open: FileToOpen } | { readonly save: WorkbookToSave };

const clerk = new AskedWorker<FileQuestion, OpenedLive | SavedLive>("file-worker.js");

/** Starts what reads files, so that it is there when the first one comes. */
export function prepareFiles(): void {
  clerk.prepare();
}

/**
 * Opens a file to be shown and changed, as `openLive` does.
 *
 * @param bytes they stay the caller's
 * @example const { workbook, issues } = await openBeside(bytes, "5月客服数据.xlsx");
 */
export function openBeside(bytes: Uint8Array, name: string): Promise<OpenedLive> {
  return clerk.ask({ open: { bytes, name } }) as Promise<OpenedLive>;
}

/**
 * Saves a workbook as it is at this moment, over the file it was opened from, as `saveLive` does.
 *
 * @example const { bytes, issues } = await saveBeside(original, book);
 */
export function saveBeside(original: Uint8Array | null, now: LiveWorkbook): Promise<SavedLive> {
  return clerk.ask({ save: { original, now } }) as Promise<SavedLive>;
}
