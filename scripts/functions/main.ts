/** Writes functions.json in each language: part of `npm run build:functions`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { METADATA_FILES, metadataIn, metadataInLanguage } from "./metadata";

async function main(folder: string): Promise<void> {
  const metadata = await metadataIn("src/functions");
  mkdirSync(folder, { recursive: true });
  for (const [locale, file] of METADATA_FILES) writeFileSync(join(folder, file), `${JSON.stringify(metadataInLanguage(metadata, locale), null, 2)}\n`);
}

void main("dist");
