/** Built pages behind the workbench's server, and a browser to open them in: for tests and benchmarks. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import { openBrowser } from "../browser/browser";
import { METADATA_FILES, metadataIn, metadataInLanguage } from "../functions/metadata";
import { certificate } from "./certificate";
import { serve } from "./server";

export interface Site {
  readonly address: string;
  /** What is served. */
  readonly folder: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** What is built, told where it goes and where it is served. */
export type Pages = (place: { readonly folder: string; readonly address: string }) => readonly Configuration[];

/** What the configurations are made of is told to the cache by itself, but for ours. */
const QUICK: Configuration = { optimization: { minimize: false }, cache: { type: "filesystem", buildDependencies: { ours: [resolve("webpack.addin.js"), resolve("webpack.workbench.js")] } } };

/**
 * Builds pages, the add-in among them, serves them as `npm start` does, and opens a browser; to be closed.
 *
 * @param pages as of webpack.workbench.js
 * @param asShipped false leaves the names inside the scripts as they are and keeps what was compiled for the next time, which saves a minute
 */
export async function openSite(pages: Pages, asShipped: boolean): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "jinpai-site-"));
  const metadata = await metadataIn("src/functions");
  for (const [locale, file] of METADATA_FILES) writeFileSync(join(folder, file), JSON.stringify(metadataInLanguage(metadata, locale)));
  const server = await serve(folder, await certificate(join(folder, "certificate")), 0);
  const address = `https://localhost:${(server.address() as AddressInfo).port}`;
  await build(pages({ folder, address }).map((one) => (asShipped ? one : { ...one, ...QUICK })));
  const browser = await openBrowser();
  return {
    address,
    folder,
    browser,
    close: async () => {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function build(configurations: Configuration[]): Promise<void> {
  const compiler = webpack(configurations)!;
  return new Promise((done, fail) =>
    compiler.run((error, stats) => {
      if (error || stats === undefined || stats.hasErrors()) fail(error ?? new Error(stats?.toString("errors-only")));
      // What was compiled is put away when it is closed.
      else compiler.close(() => done());
    }),
  );
}
