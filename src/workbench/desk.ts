/** What is on the desk: one open workbook, Excel's part over it, and the add-in that works in it. */
import { saveLive, type SavedLive } from "../book/file/live/save";
import { copyWorkbook } from "../book/model/live/copy";
import type { LiveWorkbook } from "../book/model/live/workbook";
import { ExcelHost } from "../host/host";
import { Line } from "../host/line";
import { AddIn, type AddInOptions } from "./add-in";
import { recordOf, type BatchRecord } from "./inspector";
import { openBeside } from "./opening";

/** A formula has no result until the grid has computed it. */
const NOT_YET = { error: "#BUSY!" };

export interface DeskOptions extends Pick<AddInOptions, "page" | "title" | "locale" | "onLeave"> {
  /** Where the add-in's frame goes. */
  readonly place: HTMLElement;
  /** The add-in has asked something; what it did stands in the workbook by now: in the sheets of these ids, and "Workbook" where sheets came or went. */
  readonly onAnswered: (batch: BatchRecord, hasWritten: boolean, touched: readonly string[]) => void;
}

export class Desk {
  readonly line: Line;
  readonly addIn: AddIn;
  /** As it was read, to tell when it is saved what has changed since. */
  private readonly opened: LiveWorkbook;

  /** @param file what the workbook was read from; null for one that is no .xlsx or .xlsm yet */
  constructor(
    readonly book: LiveWorkbook,
    private readonly file: Uint8Array | null,
    options: DeskOptions,
  ) {
    this.opened = copyWorkbook(book);
    this.line = new Line(
      new ExcelHost(book, {
        calculate: () => NOT_YET,
        openFile: async (bytes) => (await openBeside(bytes, book.name)).workbook?.sheets ?? null,
        onEvent: (event) => this.addIn.push(event),
      }),
    );
    this.addIn = new AddIn(options.place, { ...options, documentUrl: `${location.origin}/${book.name}`, send: (body, flags) => this.send(body, flags, options) });
  }

  /** The file as it is now. */
  save(): SavedLive {
    return saveLive(this.file, this.opened, this.book);
  }

  close(): void {
    this.addIn.close();
  }

  private async send(body: string, flags: number, { onAnswered }: DeskOptions): Promise<string> {
    const start = performance.now();
    const answer = await this.line.send(body, flags);
    const touched = this.line.host.session.takeTouched();
    onAnswered(recordOf(body, answer, performance.now() - start), touched.length > 0, touched);
    return answer;
  }
}
