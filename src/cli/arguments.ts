/**
 * The command line as typed. Parsing only: nothing here opens a file.
 */
import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Locale } from "../appraisal/rubric/types";
import { isTemplateName, type TemplateName } from "../templates";

/** Where the rubric comes from: a file, a template, or the rubric sheet of the workbook. */
export type RubricSource = { readonly file: string } | { readonly template: TemplateName } | "workbook";

export type Command =
  | { readonly name: "score"; readonly books: readonly string[]; readonly rubric: RubricSource; readonly period?: string; readonly json?: string; readonly out?: string; readonly locale: Locale }
  | { readonly name: "explain"; readonly books: readonly string[]; readonly agent: string; readonly rubric: RubricSource; readonly period?: string; readonly locale: Locale }
  | { readonly name: "payroll"; readonly books: readonly string[]; readonly out: string; readonly rubric: RubricSource; readonly period?: string; readonly locale: Locale }
  | { readonly name: "rubric check"; readonly file: string; readonly locale: Locale }
  | { readonly name: "rubric init"; readonly template: TemplateName; readonly out?: string; readonly locale: Locale }
  | { readonly name: "help"; readonly locale: Locale };

/** Why the arguments cannot be understood. */
export type UsageProblem =
  | { readonly code: "unknown-command"; readonly word: string }
  | { readonly code: "unknown-option"; readonly word: string }
  | { readonly code: "missing-argument"; readonly word: string }
  | { readonly code: "too-many-arguments"; readonly word: string }
  | { readonly code: "unknown-template"; readonly word: string }
  | { readonly code: "unknown-locale"; readonly word: string }
  | { readonly code: "rubric-and-template"; readonly word: string };

export class UsageError extends Error {
  constructor(
    readonly problem: UsageProblem,
    readonly locale: Locale,
  ) {
    super(problem.code);
  }
}

const options = {
  rubric: { type: "string" },
  template: { type: "string" },
  period: { type: "string" },
  json: { type: "string" },
  out: { type: "string" },
  locale: { type: "string" },
  help: { type: "boolean", short: "h" },
} satisfies ParseArgsConfig["options"];

type Options = { [K in keyof typeof options]?: (typeof options)[K]["type"] extends "boolean" ? boolean : string };

const allowed: ReadonlyMap<string, readonly (keyof Options)[]> = new Map([
  ["score", ["rubric", "template", "period", "json", "out", "locale"]],
  ["explain", ["rubric", "template", "period", "locale"]],
  ["payroll", ["rubric", "template", "period", "out", "locale"]],
  ["rubric check", ["locale"]],
  ["rubric init", ["template", "out", "locale"]],
]);

/**
 * @param words what stands behind the program's name
 * @throws UsageError when they make no command
 * @example parseCommand(["score", "5月.xlsx", "--template", "team"])
 */
export function parseCommand(words: readonly string[]): Command {
  const { values, positionals } = tokens(words);
  const locale = localeOf(values.locale);
  if (values.help === true || positionals.length === 0 || positionals[0] === "help") return { name: "help", locale };
  const fail = (problem: UsageProblem): never => {
    throw new UsageError(problem, locale);
  };
  const nested = positionals[0] === "rubric";
  const name = nested ? positionals.slice(0, 2).join(" ") : positionals[0]!;
  const rest = positionals.slice(nested ? 2 : 1);
  if (name === "rubric") fail({ code: "missing-argument", word: "rubric check | rubric init" });
  const permitted = allowed.get(name) ?? fail({ code: "unknown-command", word: name });
  const stray = (Object.keys(values) as (keyof Options)[]).find((key) => !permitted.includes(key));
  if (stray !== undefined) fail({ code: "unknown-option", word: `--${stray}` });
  return build(name, rest, values, locale, fail);
}

function build(name: string, rest: readonly string[], values: Options, locale: Locale, fail: (problem: UsageProblem) => never): Command {
  const need = (word: string | undefined, what: string): string => word ?? fail({ code: "missing-argument", word: what });
  const noMore = (count: number): void => {
    if (rest.length > count) fail({ code: "too-many-arguments", word: rest[count]! });
  };
  switch (name) {
    case "score":
      need(rest[0], "BOOK");
      return { name, books: rest, rubric: rubricSource(values, fail), period: values.period, json: values.json, out: values.out, locale };
    case "explain":
      need(rest[0], "BOOK");
      return { name, agent: need(rest.length > 1 ? rest[rest.length - 1] : undefined, "AGENT"), books: rest.slice(0, -1), rubric: rubricSource(values, fail), period: values.period, locale };
    case "payroll":
      need(rest[0], "BOOK");
      return { name, books: rest, out: need(values.out, "--out FILE.csv"), rubric: rubricSource(values, fail), period: values.period, locale };
    case "rubric check":
      noMore(1);
      return { name, file: need(rest[0], "FILE"), locale };
    default:
      noMore(0);
      return { name: "rubric init", template: templateOf(need(values.template, "--template NAME"), fail), out: values.out, locale };
  }
}

function rubricSource({ rubric, template }: Options, fail: (problem: UsageProblem) => never): RubricSource {
  if (rubric !== undefined && template !== undefined) fail({ code: "rubric-and-template", word: "--rubric, --template" });
  if (rubric !== undefined) return { file: rubric };
  return template === undefined ? "workbook" : { template: templateOf(template, fail) };
}

function templateOf(name: string, fail: (problem: UsageProblem) => never): TemplateName {
  return isTemplateName(name) ? name : fail({ code: "unknown-template", word: name });
}

function localeOf(word: string | undefined): Locale {
  if (word === undefined || word === "zh-CN" || word === "zh") return "zh-CN";
  if (word === "en") return "en";
  throw new UsageError({ code: "unknown-locale", word }, "zh-CN");
}

function tokens(words: readonly string[]): { values: Options; positionals: string[] } {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const word = /'([^']*)'/.exec((error as Error).message)?.[1]?.replace(" <value>", " …") ?? words.join(" ");
    const code = (error as { code?: string }).code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" ? "missing-argument" : "unknown-option";
    throw new UsageError({ code, word }, localeAsked(words));
  }
}

/** The language to complain in, when the arguments as a whole cannot be read. */
function localeAsked(words: readonly string[]): Locale {
  return words.some((word, i) => word === "--locale=en" || (word === "en" && words[i - 1] === "--locale")) ? "en" : "zh-CN";
}
