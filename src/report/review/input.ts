import { isQuarter, quarterOf } from "../../appraisal/period";
import { scorecardOf, tiersOf } from "../../appraisal/score/scorecards";
import type { Rubric } from "../../appraisal/rubric/types";
import type { HistoryRow } from "../sheets/history/row";

/** Two spans of periods that are held against each other. */
export interface Spans {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a review looks at: rows of one kind of period, months or quarters. */
export interface ReviewedHistory {
  readonly rows: readonly HistoryRow[];
  /** In the order of the calendar. */
  readonly periods: readonly string[];
}

/**
 * The rows of a history that are comparable with a run: months, or quarters where the run is one. Rows
 * of no period tell no story.
 *
 * @param period of the run; null: months
 * @example reviewedHistory(rows, "2026-05").periods // ["2026-03", "2026-04", "2026-05"]
 */
export function reviewedHistory(history: readonly HistoryRow[], period: string | null): ReviewedHistory {
  const quarterly = period !== null && isQuarter(period);
  const rows = history.filter((row) => row.period !== "" && isQuarter(row.period) === quarterly);
  return { rows, periods: [...new Set(rows.map((row) => row.period))].sort() };
}

/** The last period against the one before it: what is compared when nobody names spans; null when there is only one. */
export function latestSpans({ periods }: Pick<ReviewedHistory, "periods">): Spans | null {
  const [before, after] = periods.slice(-2);
  return before === undefined || after === undefined ? null : { before: [before], after: [after] };
}

/**
 * Spans of months as the history of a run has its periods: where that is of quarters, the quarters they
 * lie in.
 */
export function spansFor(period: string | null, { before, after }: Spans): Spans {
  const inKind = (months: readonly string[]) => (period !== null && isQuarter(period) ? [...new Set(months.map(quarterOf))] : months);
  return { before: inKind(before), after: inKind(after) };
}

/** Whether an agent was ranked in a row's period; who only had a score, or none, tells nothing of the team. */
export function isRanked(row: HistoryRow): row is HistoryRow & { readonly score: number } {
  return row.rank !== null && row.score !== null;
}

/**
 * Whether a row's tier is the best that its post has.
 *
 * @param others names that the best tier had before it was renamed
 * @example bestTierOf(rubric, ["金牌"])(row)
 */
export function bestTierOf(rubric: Rubric, others: readonly string[]): (row: Pick<HistoryRow, "post" | "tier">) => boolean {
  return ({ post, tier }) => tier !== null && (others.includes(tier) || tierNames(rubric, post)[0] === tier);
}

/** The tiers of a post, best first; none of a post that no scorecard is for. */
export function tierNames(rubric: Rubric, post: string): string[] {
  const scorecard = scorecardOf(rubric, post);
  return scorecard === null ? [] : tiersOf(rubric, scorecard).map(({ name }) => name);
}
