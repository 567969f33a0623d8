import { ExcelHost } from "../../src/host/host";
import type { HostOptions } from "../../src/host/session";
import { Line } from "../../src/host/line";
import { XdmPeer } from "../../src/host/xdm";
import type { LiveWorkbook } from "../../src/book/model/live/workbook";
import { EXCEL_ORIGIN, type OfficeWindow } from "./window";

let current: Line | null = null;
let peer: XdmPeer | null = null;

/**
 * Opens a workbook in the Excel that the client of this test file talks to, in the place of the one
 * before.
 */
export async function openInExcel(book: LiveWorkbook, options: HostOptions = {}): Promise<Line> {
  current = new Line(new ExcelHost(book, { ...options, onEvent: (event) => peer?.push(event) }));
  const line = current;
  if (peer === null) connect();
  // A client that has started tells of it no second time.
  else line.host.session.functions.clientIsReady();
  await Office.onReady();
  line.traffic.requests = 0;
  return line;
}

function connect(): void {
  const pane = window as unknown as OfficeWindow;
  const post = (data: string) => void setTimeout(() => window.dispatchEvent(new MessageEvent("message", { data, origin: EXCEL_ORIGIN })), 0);
  peer = new XdmPeer({ origin: EXCEL_ORIGIN, post, send: (body, flags) => current!.send(body, flags), documentUrl: "https://localhost:3001/五月.xlsx" });
  pane.answer = (body, flags) => current!.send(body, flags);
  pane.excel = (json) => peer!.receive(json);
  for (const json of pane.sentToExcel.splice(0)) pane.excel(json);
}
