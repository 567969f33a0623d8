/** The sample of three months, as it stands after some of them were published one by one. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadTemplate } from "../../../../src/templates";
import { open, published } from "../../../cli/commands/publishing";

const made = new Map<string, Promise<Uint8Array>>();

/** @param months the published ones; the pane looks at June, unless it is told another */
export function quarterAfter(...months: readonly string[]): Promise<Uint8Array> {
  const key = months.join();
  if (!made.has(key)) made.set(key, publishedAfter(months));
  return made.get(key)!;
}

async function publishedAfter(months: readonly string[]): Promise<Uint8Array> {
  const last = months.at(-1)!;
  if (months.length === 1) return (await published(await open(readFileSync(join(__dirname, "../../../../assets/sample-quarter.xlsx"))), loadTemplate("team", "zh-CN"), "zh-CN", last)).bytes!;
  return (await published(await open(await quarterAfter(...months.slice(0, -1))), undefined, "zh-CN", last)).bytes!;
}
