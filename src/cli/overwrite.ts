import { resolve } from "node:path";
import type { Issue } from "../appraisal/issue";
import type { Command } from "./arguments";
import { cliIssue } from "./codes";

/**
 * Whether a command would replace something it reads by a list or by JSON: a slip of the keyboard
 * must not cost the month's data.
 *
 * @returns the issue that says so, or null
 * @example overwriting(parseCommand(["payroll", "5月.xlsx", "--out", "./5月.xlsx"]))?.code // "output-is-input"
 */
export function overwriting(command: Command): Issue | null {
  const file = command.name === "score" ? command.json : command.name === "payroll" ? command.out : undefined;
  if (file === undefined || !("books" in command)) return null;
  return isInput(command, file) ? cliIssue("error", "output-is-input", { file }) : null;
}

/** Whether a file is one that the command reads: a book, or the rubric. */
export function isInput({ books, rubric }: Pick<Extract<Command, { name: "score" }>, "books" | "rubric">, file: string): boolean {
  const rubricFiles = typeof rubric === "object" && "file" in rubric ? [rubric.file] : [];
  return [...books, ...rubricFiles].some((input) => resolve(input) === resolve(file));
}
