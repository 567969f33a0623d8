import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeGb18030 } from "./gb18030";
import { csvText, monthSheets, quarterSheets } from "./sample";
import { workbookBytes } from "./workbook";

/** Writes the sample files into assets/ of the folder it is started in. */
async function main(): Promise<void> {
  const folder = join(process.cwd(), "assets");
  mkdirSync(folder, { recursive: true });
  const files: Record<string, Uint8Array> = {
    "sample-month.xlsx": await workbookBytes(monthSheets()),
    "sample-quarter.xlsx": await workbookBytes(quarterSheets()),
    "sample-export.csv": encodeGb18030(csvText()),
  };
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(folder, name), bytes);
    process.stdout.write(`assets/${name} ${bytes.length.toLocaleString("en")} bytes\n`);
  }
}

void main();
