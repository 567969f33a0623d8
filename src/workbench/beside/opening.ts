/** Files are read beside the page: a large one takes seconds. */
import type { OpenedLive } from "../../book/file/live/open";
import { AskedWorker } from "./asked-worker";

export interface FileToOpen {
  readonly bytes: Uint8Array;
  readonly name: string;
}

const reader = new AskedWorker<FileToOpen, OpenedLive>("open-worker.js");

/** Starts what reads files, so that it is there when the first one comes. */
export function prepareOpening(): void {
  reader.prepare();
}

/**
 * Opens a file to be shown and changed, as `openLive` does.
 *
 * @param bytes they stay the caller's
 * @example const { workbook, issues } = await openBeside(bytes, "5月客服数据.xlsx");
 */
export function openBeside(bytes: Uint8Array, name: string): Promise<OpenedLive> {
  return reader.ask({ bytes, name });
}
