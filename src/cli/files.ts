/**
 * Files in and out. A problem with a file is an issue like any other.
 */
import { randomBytes } from "node:crypto";
import { open, readFile, rename, rm } from "node:fs/promises";
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

/** Writes a file whole or not at all: a temporary file beside it, flushed, then renamed. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<Issue | null> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
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
