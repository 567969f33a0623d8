/** The built workbench behind its server, and a browser to open it in: for tests and benchmarks. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { openBrowser } from "../browser/browser";
import { METADATA_FILES, metadataIn, metadataInLanguage } from "../functions/metadata";
import { build } from "./build";
import { certificate } from "./certificate";
import { serve } from "./server";

export interface Site {
  readonly address: string;
  /** What is served. */
  readonly folder: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * Builds workbench and add-in, serves them as `npm start` does, and opens a browser; to be closed.
 *
 * @param asShipped false leaves the names inside the add-in's scripts as they are, which saves a minute
 */
export async function openSite(asShipped: boolean): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "jinpai-workbench-"));
  const metadata = await metadataIn("src/functions");
  for (const [locale, file] of METADATA_FILES) writeFileSync(join(folder, file), JSON.stringify(metadataInLanguage(metadata, locale)));
  const server = await serve(folder, await certificate(join(folder, "certificate")), 0);
  const address = `https://localhost:${(server.address() as AddressInfo).port}`;
  await build({ folder, address, asShipped });
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
