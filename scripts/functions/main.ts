/** Writes functions.json in each language: part of `npm run build:functions`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { metadataIn, metadataInLanguage } from "./metadata";

/** Chinese is what Excel shows where no other language is asked for. */
const FILES = [["zh-CN", "functions.json"], ["en", "functions.en.json"]] as const;

async function main(folder: string): Promise<void> {
  const metadata = await metadataIn("src/functions");
  mkdirSync(folder, { recursive: true });
  for (const [locale, file] of FILES) writeFileSync(join(folder, file), `${JSON.stringify(metadataInLanguage(metadata, locale), null, 2)}\n`);
}

void main("dist");
