/** Built pages behind the workbench's server, and a browser to open them in: for tests and benchmarks. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "../browser/browser";
import { METADATA_FILES, metadataIn, metadataInLanguage } from "../functions/metadata";
import { certificate } from "./certificate";
import { serve } from "./server";

export interface Site {
  /** Of the pages; the add-in has one of its own. */
  readonly address: string;
  readonly addIn: string;
  /** What is served. */
  readonly folder: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Builds pages into a folder from which they are served, the add-in for its address. */
export type Build = (target: { readonly folder: string; readonly address: string; readonly asShipped: boolean }) => Promise<void>;

/**
 * Builds pages, the add-in among them, serves them as `npm start` does, and opens a browser; to be closed.
 *
 * @param build as of build.js
 * @param asShipped false leaves the names inside the add-in's scripts as they are and keeps what was compiled for the next time, which saves a minute
 */
export async function openSite(build: Build, asShipped: boolean): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "jinpai-site-"));
  const metadata = await metadataIn("src/functions");
  for (const [locale, file] of METADATA_FILES) writeFileSync(join(folder, file), JSON.stringify(metadataInLanguage(metadata, locale)));
  const served = await serve(folder, await certificate(join(folder, "certificate")), [0, 0]);
  const [address, addIn] = [served.page, served.addIn].map((port) => `https://localhost:${port}`);
  await build({ folder, address: addIn, asShipped });
  const browser = await openBrowser();
  return {
    address,
    addIn,
    folder,
    browser,
    close: async () => {
      await browser.close();
      served.close();
      rmSync(folder, { recursive: true });
    },
  };
}
