/**
 * Which files a command writes, and whether it may: a slip of the keyboard must not cost the month's
 * data.
 */
import { stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { Issue } from "../appraisal/issue";
import type { Command } from "./arguments";
import { cliIssue } from "./codes";

/** A command that writes a copy of its first book. */
type WritingCommand = Extract<Command, { dryRun: boolean }>;

/** The name of a scored workbook, from the second on with a number. */
const SCORED = /\.scored(?: \(\d+\))?$/;

/**
 * The file of the scored workbook; null on a dry run. Unless another is asked for it stands beside
 * the first book, under its name; one with macros stays one with macros.
 *
 * @example scoredFile(parseCommand(["score", "数据/5月.xlsm"])) // "数据/5月.scored.xlsm"
 */
export function scoredFile({ books, out, dryRun }: WritingCommand): string | null {
  if (dryRun) return null;
  if (out !== undefined) return out;
  const book = books[0]!;
  const stem = join(dirname(book), basename(book, extname(book)).replace(SCORED, ""));
  for (let number = 1; ; number++) {
    const file = `${stem}.scored${number === 1 ? "" : ` (${number})`}${workbookExtension(book)}`;
    if (!books.some((other) => resolve(other) === resolve(file))) return file;
  }
}

/** Where the workbook that a scored one replaces is kept. */
export function earlierFile(file: string): string {
  const extension = extname(file);
  return `${file.slice(0, file.length - extension.length)}.bak${extension}`;
}

/**
 * Why a command must not write where it is told to: over what it reads, two things into one file, or
 * a workbook under an ending with which Excel would not open it.
 *
 * @returns the issue that says so, or null
 * @example (await outputProblem(parseCommand(["payroll", "5月.xlsx", "--out", "./5月.xlsx"])))?.code // "output-is-input"
 */
export async function outputProblem(command: Command): Promise<Issue | null> {
  const outputs = outputsOf(command);
  const inputs = "books" in command ? [...command.books, ...rubricFiles(command.rubric), ...(command.name === "what-if" ? Object.values(command.tried) : [])] : [];
  for (const file of outputs) {
    for (const input of inputs) if (await isSameFile(file, input)) return cliIssue("error", "output-is-input", { file });
  }
  for (const [n, file] of outputs.entries()) {
    for (const other of outputs.slice(0, n)) if (await isSameFile(file, other)) return cliIssue("error", "outputs-are-one", { file });
  }
  return "dryRun" in command ? endingProblem(command) : null;
}

function outputsOf(command: Command): string[] {
  if (command.name === "payroll") return [command.out];
  const json = "json" in command && command.json !== undefined ? [command.json] : [];
  const scored = "dryRun" in command ? scoredFile(command) : null;
  return [...(scored === null ? [] : [scored, earlierFile(scored)]), ...json];
}

function rubricFiles(source: WritingCommand["rubric"]): string[] {
  return typeof source === "object" && "file" in source ? [source.file] : [];
}

function endingProblem({ books, out }: WritingCommand): Issue | null {
  const extension = workbookExtension(books[0]!);
  return out === undefined || extname(out).toLowerCase() === extension ? null : cliIssue("error", "output-ending", { file: out, extension });
}

function workbookExtension(book: string): ".xlsx" | ".xlsm" {
  return extname(book).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
}

/** Also by another way: a link, or letters of another case where the disk does not tell them apart. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [a, b] = await Promise.all([one, other].map((file) => stat(file, { bigint: true }).catch(() => null)));
  return a !== null && b !== null && a.ino === b.ino && a.dev === b.dev;
}
