/** What is on the desk: the open workbook, and Excel's part over it. */
import { openLive } from "../book/file/live/open";
import type { LiveWorkbook } from "../book/model/live/workbook";
import { ExcelHost } from "../host/host";
import { Line } from "../host/line";
import type { HostEvent } from "../host/wire";

/** A formula has no result until the grid has computed it. */
const NOT_YET = { error: "#BUSY!" };

/**
 * Excel's part over a workbook.
 *
 * @param onEvent what the add-in is to be told
 */
export function lineOver(book: LiveWorkbook, onEvent: (event: HostEvent) => void): Line {
  return new Line(
    new ExcelHost(book, {
      calculate: () => NOT_YET,
      openFile: async (bytes) => (await openLive(bytes, book.name)).workbook?.sheets ?? null,
      onEvent,
    }),
  );
}
