/**
 * Files in and out. A problem with a file is an issue like any other.
 */
import { randomBytes } from "node:crypto";
import { open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { hasErrors, type Issue } from "../appraisal/issue";
import type { Grid } from "../book/grid";
import { openBook, type OpenedBook } from "../book/file/open";
import { cliIssue } from "./codes";

/** The bytes of a file, or the issue that says why there are none. */
export async function readBytes(file: string): Promise<Uint8Array | Issue> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    return code === "ENOENT" ? cliIssue("error", "file-not-found", { file }, { sheet: basename(file) }) : cliIssue("error", "file-unreadable", { file, reason: code }, { sheet: basename(file) });
  }
}

/** A book as it was opened, with what writing it again takes. */
export interface ReadBook extends OpenedBook {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** All sheets of the books in the order given; no sheets when one of them cannot be read. */
export async function openBooks(files: readonly string[], onOpen: (file: string) => void): Promise<{ books: ReadBook[]; grids: Grid[]; issues: Issue[] }> {
  const books: ReadBook[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    onOpen(file);
    const bytes = await readBytes(file);
    if (!(bytes instanceof Uint8Array)) {
      issues.push(bytes);
      continue;
    }
    const book = await openBook(bytes, file);
    books.push({ ...book, file, bytes });
    issues.push(...book.issues);
  }
  return { books, grids: hasErrors(issues) ? [] : books.flatMap(({ grids }) => grids), issues };
}

/** What a run of ours has not finished, a file or a folder. Its name does not grow with the target's, which may be as long as names can be. */
const TEMPORARY = /^\.jinpai-[0-9a-f]{12}\.tmp$/;
/** Milliseconds after which nobody is writing to it any more: its run was killed. */
const ABANDONED = 10 * 60_000;

/**
 * Writes a file whole or not at all: a temporary file beside it, flushed, then renamed. What a run
 * that was killed has left there is cleared away.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<Issue | null> {
  const folder = dirname(file);
  const temporary = await temporaryIn(folder);
  try {
    await writeFlushed(temporary, content);
    await rename(temporary, file);
    await flushFolder(folder);
    return null;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return cliIssue("error", "file-unwritable", { file, reason: (error as NodeJS.ErrnoException).code ?? "" });
  }
}

/**
 * Keeps a file under another name too, whole or not at all, before it is replaced.
 *
 * @returns "none" when there is no such file; the issue that says why it could not be kept
 */
export async function keepEarlier(file: string, backup: string): Promise<"none" | "kept" | Issue> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? null : error));
  if (bytes === null) return "none";
  if (bytes instanceof Error) return cliIssue("error", "file-unwritable", { file, reason: bytes.code ?? "" });
  return (await writeWhole(backup, bytes)) ?? "kept";
}

/**
 * The path of something new that is not finished yet, beside what it will become. What killed runs
 * left there is cleared away.
 */
export async function temporaryIn(folder: string): Promise<string> {
  await clearAbandoned(folder);
  return join(folder, `.jinpai-${randomBytes(6).toString("hex")}.tmp`);
}

/** Writes a new file so that a power cut does not undo it. */
export async function writeFlushed(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Clearing away is a courtesy: where it is not allowed, the run goes on. */
async function clearAbandoned(folder: string): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => TEMPORARY.test(name));
  for (const path of names.map((name) => join(folder, name))) {
    const changed = await stat(path).catch(() => null);
    if (changed !== null && Date.now() - changed.mtimeMs > ABANDONED) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Until then a power cut could still undo the rename. Not every system lets a folder be flushed. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
