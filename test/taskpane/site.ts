/** The built pane in a browser. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Configuration } from "webpack";
import { compile, QUICK } from "../../scripts/workbench/build";
import { browse, type Served } from "../../scripts/browser/browser";

const [, pane] = createRequire(__filename)("../../webpack.config.js") as [Configuration, Configuration];

export interface Site extends Served {
  /** What was built: the script the page begins with, then those it loads on demand. */
  readonly scripts: readonly { readonly name: string; readonly text: string }[];
}

/** Builds the pane, and opens a browser on it. */
export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "jinpai-pane-"));
  await compile({ ...pane, mode: "production", ...QUICK, output: { ...pane.output, path: folder } });
  const served = await browse(folder);
  return {
    ...served,
    scripts: scriptsIn(folder),
    close: async () => {
      await served.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function scriptsIn(folder: string): Site["scripts"] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const first = "taskpane-dev.js";
  return [first, ...names.filter((name) => name !== first)].map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}

/** A page with the pane in it, and whatever went wrong there. */
export interface OpenPane {
  readonly page: Page;
  readonly problems: string[];
  readonly requests: string[];
}

/**
 * @param query as in "sample&locale=en&theme=dark"
 * @param sample a workbook that stands for the sample
 */
export async function openPane({ browser, address }: Site, query: string, width = 320, sample?: Uint8Array): Promise<OpenPane> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  if (sample !== undefined) await page.route("**/sample-month.xlsx", (route) => route.fulfill({ body: Buffer.from(sample) }));
  // For a page that hangs; machines may be busy.
  page.setDefaultTimeout(100_000);
  const [problems, requests]: [string[], string[]] = [[], []];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(`${address}/taskpane-dev.html?${query}`);
  await page.getByRole("tablist").waitFor();
  await idle(page);
  return { page, problems, requests };
}

/** Waits until no task is going on and something has been read. */
export async function idle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { jinpai } = window as unknown as { jinpai?: { context: { store: { get(): { task: unknown; book: unknown } } } } };
    const state = jinpai?.context.store.get();
    return state !== undefined && state.task === null && state.book !== null;
  });
}
