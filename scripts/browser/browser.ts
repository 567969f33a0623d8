/** A browser beside a server that has nothing but a folder: for tests and benchmarks of the pane. */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".xlsx": "application/octet-stream" };
/** Where systems keep it; another place is told by CHROMIUM. */
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
/** Without these a browser asks its maker's servers about itself. */
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export interface Served {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Opens a browser; to be closed. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: installedBrowser(), args: QUIET });
}

/** Serves a folder and opens a browser; to be closed. */
export async function browse(folder: string): Promise<Served> {
  const server = await serve(folder);
  const browser = await openBrowser();
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    browser,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

function installedBrowser(): string {
  const found = [process.env.CHROMIUM, ...BROWSERS].find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error("The pane is driven in Chromium, and none is installed. On Debian: apt-get install chromium; else say where it is: CHROMIUM=/path/to/chromium npm test.");
  return found;
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const file = join(folder, new URL(request.url!, "http://localhost").pathname);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain" }).end(readFileSync(file));
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}
