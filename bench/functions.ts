/**
 * How soon cells with the functions can be answered: from opening the page of the add-in in Chromium
 * until the built functions are associated. Office.js comes from its package, not over the network.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { pageFor } from "../scripts/addin/pages";
import { browse, type Served } from "../scripts/browser/browser";
import { FUNCTIONS } from "../src/functions/registry";
import configure from "../webpack.addin";
import { median, type Benchmark } from "./measure";

const LOADS = 7;
const ADDRESS = "https://addins.example.com";

export const functionsLoading: Benchmark = {
  names: ["functions/ready-s"],
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "jinpai-functions-"));
    await buildFunctions(folder);
    const served = await browse(folder);
    writePage(folder, served.address);
    const times: number[] = [];
    for (let n = 0; n < LOADS; n++) times.push(await timeOf(served));
    await served.close();
    rmSync(folder, { recursive: true });
    return { "functions/ready-s": { value: median(times) / 1000, unit: "s", limit: 0.5 } };
  },
};

/** The script of the functions as the add-in's build makes it. */
async function buildFunctions(folder: string): Promise<void> {
  const addin = configure({ address: ADDRESS }, { mode: "production" });
  const { functions } = addin.entry as Record<string, webpack.EntryObject[string]>;
  const compiler = webpack({ ...addin, entry: { functions }, output: { ...addin.output, path: folder } })!;
  await new Promise<void>((done, fail) => compiler.run((error, stats) => (error || stats!.hasErrors() ? fail(error ?? new Error(stats!.toString("errors-only"))) : done())));
}

/** The page of the add-in, with Office.js beside it. */
function writePage(folder: string, address: string): void {
  writeFileSync(join(folder, "taskpane.html"), pageFor(readFileSync("src/pages/taskpane.html", "utf8"), { address: ADDRESS, officeJs: `${address}/office.js` }));
  copyFileSync("node_modules/@microsoft/office-js/dist/office.js", join(folder, "office.js"));
}

async function timeOf({ browser, address }: Served): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${address}/taskpane.html`, { waitUntil: "commit" });
  const ready = await page.waitForFunction(areAssociated, Object.keys(FUNCTIONS).length);
  const time = await ready.jsonValue();
  await page.close();
  return time as number;
}

/** In the page: milliseconds since it was asked for, once all functions are there. */
function areAssociated(count: number): number | false {
  const { CustomFunctions: client } = window as unknown as { CustomFunctions?: { _association: { mappings: object } } };
  return Object.keys(client?._association.mappings ?? {}).length === count && performance.now();
}
