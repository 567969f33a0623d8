/** What is on the desk: one open workbook, Excel's part over it, and the add-in that works in it. */
import type { SavedLive } from "../book/file/live/save";
import type { LiveWorkbook } from "../book/model/live/workbook";
import { ExcelHost } from "../host/host";
import { Line } from "../host/line";
import type { AddIn } from "./add-in";
import { recordOf, type BatchRecord } from "./inspector";
import { openBeside, saveBeside } from "./beside/files";

/** A formula has no result until the grid has computed it. */
const NOT_YET = { error: "#BUSY!" };

/** The add-in has asked something; what it did stands in the workbook by now: in the sheets of these ids, and "Workbook" where sheets came or went. */
export type OnAnswered = (batch: BatchRecord, touched: readonly string[]) => void;

export class Desk {
  readonly line: Line;
  private isClosed = false;

  /**
   * @param file what the workbook was read from; null for one that is no .xlsx or .xlsm yet
   * @param addIn that is to work in it
   */
  constructor(
    readonly book: LiveWorkbook,
    private readonly file: Uint8Array | null,
    readonly addIn: AddIn,
    private readonly onAnswered: OnAnswered,
  ) {
    this.line = new Line(
      new ExcelHost(book, {
        calculate: () => NOT_YET,
        openFile: async (bytes) => (await openBeside(bytes, book.name)).workbook?.sheets ?? null,
        onEvent: (event) => addIn.push(event),
      }),
    );
    addIn.connect({ url: `${location.origin}/${book.name}`, send: (body, flags) => this.send(body, flags) });
  }

  /** The file as the workbook is at this moment. */
  save(): Promise<SavedLive> {
    return saveBeside(this.file, this.book);
  }

  close(): void {
    this.isClosed = true;
    this.addIn.close();
  }

  private async send(body: string, flags: number): Promise<string> {
    const start = performance.now();
    const answer = await this.line.send(body, flags);
    const touched = this.line.host.session.takeTouched();
    if (!this.isClosed) this.onAnswered(recordOf(body, answer, performance.now() - start), touched);
    return answer;
  }
}
