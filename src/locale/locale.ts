/**
 * One place for wording: what each language says. A new language is a folder beside zh-CN and en.
 */
import type { Issue, IssueParams } from "../appraisal/issue";
import type { Locale } from "../appraisal/rubric/types";
import type { CardPhrases } from "./cards";
import type { CertificatePhrases } from "./certificates";
import type { CliPhrases } from "./cli";
import type { CoachingPhrases } from "./coaching";
import type { DashboardPhrases } from "./dashboard";
import type { DriverPhrases } from "./drivers";
import * as en from "./en";
import type { FairnessPhrases } from "./fairness";
import type { FunctionPhrases } from "./functions";
import type { PayrollPhrases } from "./payroll";
import type { Phrases } from "./phrases";
import type { ReportPhrases } from "./report";
import type { ReviewPhrases } from "./review";
import type { TaskpanePhrases } from "./taskpane";
import type { WorkbenchPhrases } from "./workbench";
import { textIn } from "./wording";
import * as zhCN from "./zh-CN";

const languages = { "zh-CN": zhCN, en };

/**
 * The language to speak where a host speaks this one; Chinese where nobody knows.
 *
 * @param tag as in "zh-TW" and "de-DE"
 */
export function localeOf(tag: string | undefined): Locale {
  return tag === undefined || tag.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

/** The phrases that explanations are made of. */
export function phrasesOf(locale: Locale): Phrases {
  return languages[locale].phrases;
}

/** What the command line says besides issues. */
export function cliPhrasesOf(locale: Locale): CliPhrases {
  return languages[locale].cli;
}

/** What the payroll list is headed with. */
export function payrollPhrasesOf(locale: Locale): PayrollPhrases {
  return languages[locale].payroll;
}

/** What the sheets we write say. */
export function reportPhrasesOf(locale: Locale): ReportPhrases {
  return languages[locale].report;
}

/** What an agent's card says. */
export function cardPhrasesOf(locale: Locale): CardPhrases {
  return languages[locale].cards;
}

/** What the custom functions say besides issues, and what Excel shows of them. */
export function functionPhrasesOf(locale: Locale): FunctionPhrases {
  return languages[locale].functionPhrases;
}

/** What the dashboard says. */
export function dashboardPhrasesOf(locale: Locale): DashboardPhrases {
  return languages[locale].dashboard;
}

/** What the review of several months says. */
export function reviewPhrasesOf(locale: Locale): ReviewPhrases {
  return languages[locale].review;
}

/** What the coaching list says, and what it advises. */
export function coachingPhrasesOf(locale: Locale): CoachingPhrases {
  return languages[locale].coaching;
}

/** What a certificate says. */
export function certificatePhrasesOf(locale: Locale): CertificatePhrases {
  return languages[locale].certificates;
}

/** What is said of fairness. */
export function fairnessPhrasesOf(locale: Locale): FairnessPhrases {
  return languages[locale].fairness;
}

/** What is said of metrics that go together. */
export function driverPhrasesOf(locale: Locale): DriverPhrases {
  return languages[locale].drivers;
}

/** What the workbench says. */
export function workbenchPhrasesOf(locale: Locale): WorkbenchPhrases {
  return languages[locale].workbench;
}

/** What the task pane says. */
export function taskpanePhrasesOf(locale: Locale): TaskpanePhrases {
  return languages[locale].taskpane;
}

/**
 * An issue's message: what is wrong and how to mend it, without its place.
 *
 * @example messageOf(issue, "zh-CN") // "汇总行，不参与计算。"
 */
export function messageOf(issue: Issue, locale: Locale): string {
  const say = (languages[locale].issues as unknown as Readonly<Record<string, ((facts: IssueParams) => string) | undefined>>)[issue.code];
  if (say === undefined) throw new Error(`no wording for issue "${issue.code}" in ${locale}`);
  return say(spoken(issue.params, locale));
}

function spoken(params: IssueParams, locale: Locale): IssueParams {
  return Object.fromEntries(Object.entries(params).map(([name, fact]) => [name, typeof fact === "object" ? textIn(fact, locale) : fact]));
}
