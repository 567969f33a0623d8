/** Many files into one folder, all or none. */
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Issue } from "../appraisal/issue";
import type { NamedFile } from "../publication/share";
import { cliIssue } from "./codes";
import { flushFolder, temporaryIn, writeFlushed } from "./files";


/**
 * Writes files under their names into a folder, which is made where it is missing. They are written
 * aside first and take their places only when all of them are there; one of the same name is
 * replaced, all others stay.
 *
 * @param files one after the other, so that they need not be in memory together
 * @returns what else is in the folder, or the issue that says why nothing was written
 * @example await writeFolder("绩效卡", cards) // { others: ["2026-04 K001 小美.xlsx"] }
 */
export async function writeFolder(folder: string, files: Iterable<NamedFile>): Promise<{ readonly others: readonly string[] } | Issue> {
  const staging = await temporaryIn(folder);
  // The uppermost folder that was not there before holds nothing but ours.
  let unfinished: string | undefined;
  try {
    unfinished = await mkdir(staging, { recursive: true });
    const names = new Set<string>();
    for (const { name, bytes } of files) {
      await writeFlushed(join(staging, name), bytes);
      names.add(name);
    }
    for (const name of names) await rename(join(staging, name), join(folder, name));
    await rm(staging, { recursive: true });
    unfinished = undefined;
    await flushFolder(folder);
    return { others: (await readdir(folder)).filter((name) => !names.has(name)) };
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    return cliIssue("error", "folder-unwritable", { folder, reason: code ?? "" });
  } finally {
    if (unfinished !== undefined) await rm(unfinished, { recursive: true, force: true });
  }
}
