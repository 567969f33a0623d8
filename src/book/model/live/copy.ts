import type { LiveWorkbook } from "./workbook";

/**
 * A workbook as it is at this moment, to tell later what was changed. Cells that look alike share
 * their look in the copy too.
 *
 * @example const opened = copyWorkbook(book); // then book is edited, and saveLive(file, opened, book)
 */
export function copyWorkbook(book: LiveWorkbook): LiveWorkbook {
  return structuredClone(book);
}
