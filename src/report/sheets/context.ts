import { listingOrder } from "../../appraisal/appraise";
import type { Locale } from "../../appraisal/rubric/types";
import { reportPhrasesOf } from "../../locale/locale";
import type { ReportPhrases } from "../../locale/report";
import type { ReportInput } from "../report-input";

/** What every sheet is made from. */
export interface SheetContext {
  readonly input: ReportInput;
  readonly locale: Locale;
  readonly phrases: ReportPhrases;
  /** Indices of the agents as results list them: pools as ranked, the unranked last. */
  readonly listing: readonly number[];
  /** Which appraisal it is: rubric, period, heads, time. */
  readonly subtitle: string;
  /** What stands at the foot of a sheet's pages. */
  readonly footer: (sheet: string) => string;
}

/** As much of it as the sheets are made from that keep a record of every run. */
export type RecordContext = Pick<SheetContext, "locale" | "phrases" | "subtitle" | "footer"> & {
  readonly input: Pick<ReportInput, "log" | "versions"> & { readonly appraisal: { readonly table: { readonly period: string | null } } };
};

export function contextOf(input: ReportInput, locale: Locale): SheetContext {
  const phrases = reportPhrasesOf(locale);
  const { rubric, table } = input.appraisal;
  const facts = { rubric: rubric.name, period: table.period };
  return {
    input,
    locale,
    phrases,
    listing: listingOrder(input.appraisal),
    subtitle: phrases.subtitle({ ...facts, heads: table.agents.length, time: timeText(input.now) }),
    footer: (sheet) => phrases.footer({ ...facts, sheet }),
  };
}

/**
 * A time as our sheets write it: as text, which is the same in workbooks that count days from 1904.
 *
 * @example timeText("2026-06-01T09:30:15.250") // "2026-06-01 09:30:15"
 */
export function timeText(iso: string): string {
  return iso.slice(0, 19).replace("T", " ");
}
