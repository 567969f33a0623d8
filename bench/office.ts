/**
 * Microsoft's client in this process, talking to a host of ours without a browser.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { nativeBridge } from "../src/host/bridge";
import { ExcelHost } from "../src/host/host";
import type { HostOptions } from "../src/host/session";
import { Line } from "../src/host/line";
import type { LiveWorkbook } from "../src/book/model/live/workbook";

let current: Line | null = null;

/** Opens a workbook for the client, which is loaded the first time. */
export function openInExcel(book: LiveWorkbook, options: HostOptions = {}): Line {
  if (current === null) loadClient();
  current = new Line(new ExcelHost(book, options));
  return current;
}

/** The client's script is read from its package; it is no part of the bundle. */
function loadClient(): void {
  const script = join(process.cwd(), "node_modules/@microsoft/office-js/dist/excel-web-16.00.js");
  const nothing = () => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing, length: 0 };
  const pane: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    document: { readyState: "complete", URL: "http://localhost/", addEventListener: nothing, getElementsByTagName: () => [], getElementById: () => null, createElement: () => ({}), cookie: "" },
    navigator: { userAgent: "node" },
    location: { search: "", hash: "", href: "http://localhost/" },
    addEventListener: nothing,
    removeEventListener: nothing,
    sessionStorage: storage,
    localStorage: storage,
    _richApiNativeBridge: nativeBridge((body, flags) => current!.send(body, flags)).bridge,
  };
  pane.window = pane.self = pane;
  createContext(pane);
  runInContext(readFileSync(script, "utf8"), pane, { filename: script });
  Object.assign(globalThis, { Excel: pane.Excel, OfficeExtension: pane.OfficeExtension, Office: { context: { requirements: { isSetSupported: () => true } } } });
}
