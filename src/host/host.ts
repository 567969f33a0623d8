import type { LiveWorkbook } from "../book/model/live/workbook";
import { runBatch, type Roots } from "./batch";
import { workbook } from "./classes/workbook";
import { HostError, inCellEditMode, requestTooLarge, responseTooLarge } from "./errors";
import { serviceOf } from "./services";
import { Session, type HostOptions } from "./session";
import { RequestFlag, type BatchRequest, type BatchResponse } from "./wire";

/** Bytes of a request, and of a response, on the web. */
export const LARGEST_MESSAGE = 5 * 1024 * 1024;

/**
 * Excel's side of the wire: answers batches over an open workbook.
 *
 * @example
 * const host = new ExcelHost(liveWorkbook(grids));
 * await host.answer(body, 0); // '{"Results":[…]}'
 */
export class ExcelHost {
  readonly session: Session;
  private readonly roots: Roots;
  /** Requests that wait until nobody is typing into a cell any more. */
  private waiting: (() => void)[] = [];

  constructor(
    readonly book: LiveWorkbook,
    options: HostOptions = {},
  ) {
    this.session = new Session(book, options);
    this.roots = { global: workbook(this.session), service: (name) => serviceOf(this.session, name), referenced: (reference) => this.session.referenced(reference) };
  }

  /** Somebody begins or ends typing into a cell. */
  setEditing(editing: boolean): void {
    this.session.isEditing = editing;
    if (editing) return;
    const resume = this.waiting;
    this.waiting = [];
    for (const go of resume) go();
  }

  /**
   * Answers one request. One that may wait for a cell edit to end does.
   *
   * @param body the batch as JSON
   * @returns the answer as JSON
   */
  answer(body: string, flags: number): Promise<string> {
    const mayWait = this.session.isEditing && (flags & RequestFlag.delayForCellEdit) !== 0;
    return mayWait ? new Promise<void>((go) => this.waiting.push(go)).then(() => this.answered(body)) : this.answered(body);
  }

  private answered(body: string): Promise<string> {
    const response = this.run(body);
    return response instanceof Promise ? response.then(written) : Promise.resolve(written(response));
  }

  private run(body: string): BatchResponse | Promise<BatchResponse> {
    if (isTooLarge(body)) return refusal(requestTooLarge());
    if (this.session.isEditing) return refusal(inCellEditMode());
    return runBatch(JSON.parse(body) as BatchRequest, this.roots);
  }
}

function written(response: BatchResponse): string {
  const answer = JSON.stringify(response);
  return isTooLarge(answer) ? JSON.stringify(refusal(responseTooLarge())) : answer;
}

/** Most bytes that a part of a text takes: of few texts they have to be counted. */
const MOST = 3;

function isTooLarge(text: string): boolean {
  return text.length * MOST > LARGEST_MESSAGE && bytesOf(text) > LARGEST_MESSAGE;
}

const encoder = new TextEncoder();

/** Bytes of a text as it is sent. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** The answer to a request of which nothing is carried out. */
export function refusal({ code, message, status }: HostError): BatchResponse {
  return { Results: [], Error: { Code: code, Message: message, Location: "", HttpStatusCode: status, ActionIndex: 0 } };
}
