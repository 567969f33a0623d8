/**
 * Microsoft's client in this process, talking to a host of ours without a browser.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { runInThisContext } from "node:vm";
import { nativeBridge, type NativeBridge } from "../src/host/bridge";
import { ExcelHost } from "../src/host/host";
import type { HostOptions } from "../src/host/session";
import { Line } from "../src/host/line";
import type { LiveWorkbook } from "../src/book/model/live/workbook";

let current: Line | null = null;
let hostTime = 0;

/** Opens a workbook for the client, which is loaded the first time. */
export function openInExcel(book: LiveWorkbook, options: HostOptions = {}): Line {
  if (current === null) loadClient();
  current = new Line(new ExcelHost(book, options));
  hostTime = 0;
  return current;
}

/** Milliseconds that were spent on Excel's side of the wire since a workbook was opened. */
export function timeInHost(): number {
  return hostTime;
}

/** A bridge that takes the time of what goes on behind it: it answers at once. */
function timedBridge(): NativeBridge {
  const { bridge } = nativeBridge((body, flags) => current!.send(body, flags));
  const send = bridge.sendMessageToHost;
  bridge.sendMessageToHost = (json) => {
    const start = performance.now();
    send(json);
    hostTime += performance.now() - start;
  };
  return bridge;
}

/**
 * The client's script is read from its package; it is no part of the bundle. It runs among our own
 * globals: in a realm of its own every mention of one takes a call, as in no browser.
 */
function loadClient(): void {
  const script = join(process.cwd(), "node_modules/@microsoft/office-js/dist/excel-web-16.00.js");
  const nothing = () => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing, length: 0 };
  const pane: Record<string, unknown> = {
    document: { readyState: "complete", URL: "http://localhost/", addEventListener: nothing, getElementsByTagName: () => [], getElementById: () => null, createElement: () => ({}), cookie: "" },
    navigator: { userAgent: "node" },
    location: { search: "", hash: "", href: "http://localhost/" },
    addEventListener: nothing,
    removeEventListener: nothing,
    sessionStorage: storage,
    localStorage: storage,
    window: globalThis,
    self: globalThis,
    _richApiNativeBridge: timedBridge(),
  };
  for (const [name, value] of Object.entries(pane)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  runInThisContext(readFileSync(script, "utf8"), { filename: script });
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => true } } } });
}
