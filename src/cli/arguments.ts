/**
 * The command line as typed. Parsing only: nothing here opens a file.
 */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { monthsOfSpan } from "../appraisal/period";
import type { Locale } from "../appraisal/rubric/types";
import { isTemplateName, type TemplateName } from "../templates";

/** Where the rubric comes from: a file, a template, or the rubric sheet of the workbook. */
export type RubricSource = { readonly file: string } | { readonly template: TemplateName } | "workbook";

/** What is tried instead of the rubric: another one, or kept scenarios. */
export type Tried = { readonly rubric: string } | { readonly scenarios: string };

/** Whose printed cards are wanted: everybody's, or those named. */
export type CardsWanted = "all" | readonly string[];

/** What every command that scores is given. */
interface Scoring {
  readonly books: readonly string[];
  readonly rubric: RubricSource;
  readonly period?: string;
  readonly locale: Locale;
}

/** What every command that writes our sheets into a copy of the first book is given. */
interface Writing extends Scoring {
  readonly out?: string;
  readonly dryRun: boolean;
}

/** Months of a span, as `monthsOfSpan` reads them. */
type Months = readonly string[];

export type Command =
  | (Writing & { readonly name: "score"; readonly json?: string; readonly cards?: CardsWanted })
  | (Writing & { readonly name: "review"; readonly spans: { readonly before: Months; readonly after: Months } | null; readonly months: number; readonly formerTiers: readonly string[]; readonly by: string | null })
  | (Writing & { readonly name: "coaching"; readonly most: number })
  | (Writing & { readonly name: "certificates"; readonly months: number; readonly formerTiers: readonly string[]; readonly title: string | null })
  | (Scoring & { readonly name: "fairness"; readonly by: string | null; readonly raters: string | null; readonly fewest: number; readonly json?: string })
  | (Scoring & { readonly name: "drivers"; readonly agents: readonly [string, string] | null; readonly outcomes: readonly string[] | null; readonly json?: string })
  | (Scoring & { readonly name: "explain"; readonly agent: string; readonly tier?: string })
  | (Scoring & { readonly name: "payroll"; readonly out: string })
  | (Scoring & { readonly name: "share"; readonly dir: string; readonly zip: boolean; readonly anonymous: boolean })
  | (Scoring & { readonly name: "sensitivity"; readonly top: number; readonly json?: string })
  | (Scoring & { readonly name: "what-if"; readonly tried: Tried; readonly json?: string })
  | { readonly name: "disputes"; readonly file: string; readonly out: string; readonly locale: Locale }
  | { readonly name: "verify"; readonly file: string; readonly locale: Locale }
  /** By the numbers of the log's rows; null: the last two runs. */
  | { readonly name: "changes"; readonly file: string; readonly from: number | null; readonly to: number | null; readonly locale: Locale }
  | { readonly name: "rubric diff"; readonly files: readonly [string, string]; readonly locale: Locale }
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
  | { readonly code: "rubric-and-template"; readonly word: string }
  | { readonly code: "nothing-to-write"; readonly word: string }
  | { readonly code: "not-a-count"; readonly word: string }
  | { readonly code: "not-a-span"; readonly word: string };

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
  cards: { type: "string" },
  tier: { type: "string" },
  top: { type: "string" },
  with: { type: "string" },
  scenarios: { type: "string" },
  before: { type: "string" },
  after: { type: "string" },
  months: { type: "string" },
  tiers: { type: "string" },
  by: { type: "string" },
  most: { type: "string" },
  title: { type: "string" },
  raters: { type: "string" },
  fewest: { type: "string" },
  outcome: { type: "string" },
  dir: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  zip: { type: "boolean" },
  anonymous: { type: "boolean" },
  "dry-run": { type: "boolean" },
  locale: { type: "string" },
  help: { type: "boolean", short: "h" },
} satisfies ParseArgsConfig["options"];

type Options = { [K in keyof typeof options]?: (typeof options)[K]["type"] extends "boolean" ? boolean : string };

const SCORING = ["rubric", "template", "period", "locale"] as const;
const allowed: ReadonlyMap<string, readonly (keyof Options)[]> = new Map<string, readonly (keyof Options)[]>([
  ["score", [...SCORING, "json", "out", "cards", "dry-run"]],
  ["review", [...SCORING, "out", "dry-run", "before", "after", "months", "tiers", "by"]],
  ["coaching", [...SCORING, "out", "dry-run", "most"]],
  ["certificates", [...SCORING, "out", "dry-run", "months", "tiers", "title"]],
  ["fairness", [...SCORING, "by", "raters", "fewest", "json"]],
  ["drivers", [...SCORING, "outcome", "json"]],
  ["explain", [...SCORING, "tier"]],
  ["payroll", [...SCORING, "out"]],
  ["share", [...SCORING, "dir", "zip", "anonymous"]],
  ["sensitivity", [...SCORING, "top", "json"]],
  ["what-if", [...SCORING, "with", "scenarios", "json"]],
  ["disputes", ["out", "locale"]],
  ["verify", ["locale"]],
  ["changes", ["from", "to", "locale"]],
  ["rubric diff", ["locale"]],
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
  if (name === "rubric") fail({ code: "missing-argument", word: "rubric check | rubric init | rubric diff" });
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
  const scoring = (books: readonly string[]): Scoring => {
    need(books[0], "BOOK");
    return { books, rubric: rubricSource(values, fail), period: values.period, locale };
  };
  const leading = leadingCommand(name, rest, scoring, values, fail);
  if (leading !== null) return leading;
  switch (name) {
    case "score":
      return scoreCommand(scoring(rest), values, fail);
    case "explain":
      need(rest[0], "BOOK");
      need(rest[1], "AGENT");
      return { name, agent: rest.at(-1)!, tier: values.tier, ...scoring(rest.slice(0, -1)) };
    case "payroll":
      return { name, ...scoring(rest), out: need(values.out, "--out FILE.csv") };
    case "share":
      return { name, ...scoring(rest), dir: need(values.dir, "--dir DIR"), zip: values.zip === true, anonymous: values.anonymous === true };
    case "sensitivity":
      return { name, ...scoring(rest), top: count(values.top ?? "3", fail), json: values.json };
    case "what-if":
      return { name, ...scoring(rest), tried: triedOf(values, fail), json: values.json };
    case "disputes":
      noMore(1);
      return { name, file: need(rest[0], "BOOK"), out: need(values.out, "--out BOOK"), locale };
    case "verify":
      noMore(1);
      return { name, file: need(rest[0], "BOOK"), locale };
    case "changes":
      noMore(1);
      return { name, file: need(rest[0], "BOOK"), from: values.from === undefined ? null : count(values.from, fail), to: values.to === undefined ? null : count(values.to, fail), locale };
    case "rubric diff":
      noMore(2);
      return { name, files: [need(rest[0], "FILE"), need(rest[1], "FILE")], locale };
    case "rubric check":
      noMore(1);
      return { name, file: need(rest[0], "FILE"), locale };
    default:
      noMore(0);
      return { name: "rubric init", template: templateOf(need(values.template, "--template NAME"), fail), out: values.out, locale };
  }
}

/** The commands for those who lead a team; null for any other. */
function leadingCommand(name: string, rest: readonly string[], scoring: (books: readonly string[]) => Scoring, values: Options, fail: (problem: UsageProblem) => never): Command | null {
  switch (name) {
    case "review":
      return { name, ...writing(scoring(rest), values, fail), spans: spansOf(values, fail), months: count(values.months ?? "3", fail), formerTiers: listed(values.tiers), by: values.by ?? null };
    case "coaching":
      return { name, ...writing(scoring(rest), values, fail), most: count(values.most ?? "3", fail) };
    case "certificates":
      return { name, ...writing(scoring(rest), values, fail), months: count(values.months ?? "3", fail), formerTiers: listed(values.tiers), title: values.title ?? null };
    case "fairness":
      return { name, ...scoring(rest), by: values.by ?? null, raters: values.raters ?? null, fewest: count(values.fewest ?? "5", fail), json: values.json };
    case "drivers":
      return driversCommand(rest, scoring, values, fail);
    default:
      return null;
  }
}

function scoreCommand(scoring: Scoring, { json, cards, ...values }: Options, fail: (problem: UsageProblem) => never): Command {
  const written = writing(scoring, values, fail);
  if (written.dryRun && cards !== undefined) fail({ code: "nothing-to-write", word: "--cards" });
  return { name: "score", ...written, json, cards: cards === undefined ? undefined : cardsWanted(cards, fail) };
}

function writing(scoring: Scoring, { out, "dry-run": dryRun = false }: Options, fail: (problem: UsageProblem) => never): Writing {
  if (dryRun && out !== undefined) fail({ code: "nothing-to-write", word: "--out" });
  return { ...scoring, out, dryRun };
}

/** Two spans, or neither: one alone is compared with nothing. */
function spansOf({ before, after }: Options, fail: (problem: UsageProblem) => never): { readonly before: Months; readonly after: Months } | null {
  if (before === undefined && after === undefined) return null;
  const span = (text: string | undefined, word: string): Months => monthsOfSpan(text ?? fail({ code: "missing-argument", word })) ?? fail({ code: "not-a-span", word: text! });
  return { before: span(before, "--before"), after: span(after, "--after") };
}

/** Books are told from agents by their endings. */
function driversCommand(words: readonly string[], scoring: (books: readonly string[]) => Scoring, { outcome, json }: Options, fail: (problem: UsageProblem) => never): Command {
  const isBook = (word: string) => /\.(?:xlsx|xlsm|csv|xls|xlsb)$/i.test(word);
  const agents = words.filter((word) => !isBook(word));
  const given = scoring(words.filter(isBook));
  if (agents.length === 1) fail({ code: "missing-argument", word: "AGENT" });
  if (agents.length > 2) fail({ code: "too-many-arguments", word: agents[2]! });
  return { name: "drivers", ...given, agents: agents.length === 0 ? null : [agents[0]!, agents[1]!], outcomes: outcome === undefined ? null : listed(outcome), json };
}

function triedOf({ with: rubric, scenarios }: Options, fail: (problem: UsageProblem) => never): Tried {
  if (rubric !== undefined && scenarios !== undefined) fail({ code: "too-many-arguments", word: "--scenarios" });
  if (rubric !== undefined) return { rubric };
  return { scenarios: scenarios ?? fail({ code: "missing-argument", word: "--with FILE | --scenarios FILE" }) };
}

function count(word: string, fail: (problem: UsageProblem) => never): number {
  return /^[1-9]\d{0,5}$/.test(word) ? Number(word) : fail({ code: "not-a-count", word });
}

/** Names hold no commas; people type those of either language. */
function listed(text: string | undefined): string[] {
  return (text ?? "").split(/[,，、]/).map((name) => name.trim()).filter((name) => name !== "");
}

function cardsWanted(text: string, fail: (problem: UsageProblem) => never): CardsWanted {
  const names = listed(text);
  if (names.length === 0) fail({ code: "missing-argument", word: "--cards all|AGENT,…" });
  return names.length === 1 && names[0] === "all" ? "all" : names;
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
