/**
 * A Jest environment in which Microsoft's genuine office.js starts as it does in a task pane of Excel
 * on the web: a window whose opener is Excel. What plays Excel is given by the test (`start.ts`).
 *
 * With `@jest-environment-options {"bridge": true}` requests go over the client's bridge for hosts
 * beside it, in less than half the time: for tests that send thousands.
 */
import type { EnvironmentContext, JestEnvironmentConfig } from "@jest/environment";
import JsdomEnvironment from "jest-environment-jsdom";
import { ResourceLoader, type DOMWindow } from "jsdom";
import { existsSync, readFileSync } from "node:fs";
import { webcrypto } from "node:crypto";
import { dirname, join } from "node:path";
import { nativeBridge } from "../../src/host/bridge";
import { EXCEL_ORIGIN, type OfficeWindow } from "./window";

const CLIENT = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const PANE = "https://localhost:3000";

/** Serves the client's scripts from its package, and nothing else. */
class ClientScripts extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const file = join(CLIENT, new URL(url).pathname.replace(/^\/lib\//, ""));
    const content = existsSync(file) ? Promise.resolve(readFileSync(file)) : Promise.reject(new Error(`no network: ${url}`));
    return content as ReturnType<ResourceLoader["fetch"]>;
  }
}

export default class OfficeEnvironment extends JsdomEnvironment {
  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const options = {
      url: `${PANE}/taskpane.html`,
      resources: new ClientScripts(),
      html: `<!doctype html><html><head><script src="${PANE}/lib/office.js"></script></head><body></body></html>`,
      beforeParse: (window: DOMWindow) => prepare(window, config.projectConfig.testEnvironmentOptions.bridge === true),
    };
    super({ ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions: { ...config.projectConfig.testEnvironmentOptions, ...options } } }, context);
    // What browsers have and jsdom lacks; and one kind of bytes on both sides of the test.
    Object.assign(this.global, { TextEncoder, TextDecoder, structuredClone, Uint8Array, ArrayBuffer });
    Object.defineProperty(this.global, "crypto", { value: webcrypto, configurable: true });
  }

  override exportConditions(): string[] {
    return ["node", "node-addons"];
  }
}

function prepare(window: DOMWindow, overBridge: boolean): void {
  const office = window as unknown as OfficeWindow;
  if (overBridge) Object.assign(window, { _richApiNativeBridge: nativeBridge((body, flags) => office.answer!(body, flags)).bridge });
  office.sentToExcel = [];
  const opener = { postMessage: (json: string) => (office.excel ? office.excel(json) : office.sentToExcel.push(json)) };
  // The client asks whether it may trust the page it is in.
  Object.defineProperty(window.Document.prototype, "domain", { configurable: true, get: () => "localhost" });
  Object.assign(window, {
    opener,
    name: JSON.stringify({ baseFrameName: "pane", hostInfo: "Excel$Web$16.00$zh-CN$jinpai$$$3", xdmInfo: `conversation|jinpai|${EXCEL_ORIGIN}`, serializerVersion: 1, flights: "[]" }),
  });
}
