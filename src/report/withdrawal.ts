import type { Locale } from "../appraisal/rubric/types";
import { reportPhrasesOf } from "../locale/locale";
import type { WorkbookPlan } from "./plan";
import { timeText, type RecordContext } from "./sheets/context";
import type { LogRow } from "./sheets/log/row";
import { logSheet } from "./sheets/log/sheet";
import type { RubricVersion } from "./sheets/versions/version";
import { versionsSheet } from "./sheets/versions/sheet";

/** What stays of runs that are taken back. */
export interface Withdrawal {
  /** With the rows of the runs, and those that take them back. */
  readonly log: readonly LogRow[];
  readonly versions: readonly RubricVersion[];
  /** Of the run that holds now; where none does, of the one that was taken back. */
  readonly about: { readonly rubric: string; readonly period: string | null };
  /** Local time, as 2026-06-01T09:30:00. */
  readonly now: string;
}

/**
 * 撤回: the log and the rubrics of its rows, which stay when everything else is as it was before a run.
 *
 * @example withdrawalPlan({ log, versions, about, now }, "zh-CN").sheets.map(({ key }) => key) // ["log", "versions"]
 */
export function withdrawalPlan({ log, versions, about, now }: Withdrawal, locale: Locale): WorkbookPlan {
  const phrases = reportPhrasesOf(locale);
  const context: RecordContext = {
    input: { log, versions, appraisal: { table: about } },
    locale,
    phrases,
    subtitle: phrases.subtitle({ ...about, heads: null, time: timeText(now) }),
    footer: (sheet) => phrases.footer({ ...about, sheet }),
  };
  return { sheets: [logSheet(context), versionsSheet(context)] };
}
