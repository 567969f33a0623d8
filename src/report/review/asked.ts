/** The review that somebody asks for: of what is there, or why not. The sheet, the pane and the command line begin here. */
import type { Appraisal } from "../../appraisal/appraise";
import { hasErrors, type Issue } from "../../appraisal/issue";
import type { Locale } from "../../appraisal/rubric/types";
import type { Intake } from "../../intake/read";
import { reportIssue } from "../codes";
import { rosterColumn } from "./groupings";
import { reviewedHistory, spansFor, type Spans } from "./input";
import type { Past } from "./past";
import { briefReview, type ReviewInBrief, type ReviewInput } from "./review";

/** What somebody may choose of a review; spans in periods of the history, or in the months they are made of. */
export interface ReviewChoices extends Pick<ReviewInput, "spans" | "months" | "formerTiers"> {
  /** The heading of a column of the roster; null: tiers are broken down by post. */
  readonly by: string | null;
}

export interface AskedReview {
  /** null when an issue is an error. */
  readonly asked: { readonly input: ReviewInput; readonly brief: ReviewInBrief } | null;
  readonly issues: readonly Issue[];
}

/**
 * @param past as `pastOf` puts it together
 * @example askedReview(past, intake, appraisal, { spans: null, months: 3, formerTiers: [], by: "班次" }, "zh-CN").asked?.brief.medals
 */
export function askedReview(past: Past, intake: Pick<Intake, "entries">, appraisal: Appraisal, choices: ReviewChoices, locale: Locale): AskedReview {
  const spans = choices.spans && spansFor(appraisal.table.period, choices.spans);
  const by = choices.by === null ? null : rosterColumn(intake, choices.by);
  const unknown = choices.by !== null && by === null ? [reportIssue("error", "roster-column-unknown", { column: choices.by })] : [];
  const issues = [...past.issues, ...spanIssues(past, appraisal, spans), ...unknown];
  if (hasErrors(issues)) return { asked: null, issues };
  const input: ReviewInput = { appraisal, history: past.rows, figures: past.figures, ...choices, spans, by };
  return { asked: { input, brief: briefReview(input, locale) }, issues };
}

function spanIssues({ rows }: Past, { table }: Appraisal, spans: Spans | null): Issue[] {
  if (spans === null) return [];
  const { periods } = reviewedHistory(rows, table.period);
  const empty = [spans.before, spans.after].filter((span) => !span.some((period) => periods.includes(period)));
  return empty.map((span) => reportIssue("error", "span-without-rows", { periods: span.length === 1 ? span[0]! : `${span[0]}..${span.at(-1)}`, known: periods.join(" / ") }));
}
