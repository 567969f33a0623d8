import { issueOf } from "../appraisal/issue";

/** What writing a report may have to say. Worded in `locale/`. */
export interface ReportCodes {
  /** The period is marked as closed in the history: it is not replaced. */
  "period-closed": { period: string; rows: number };
  /** The history holds no row of the period. */
  "nothing-to-close": { period: string };
  /** A row of the history that cannot be told to belong to an agent and a period. */
  "history-row-unreadable": { agent: string };
  "too-many-cards": { cards: number; most: number };
  /** The period that is scored is not in the history yet; the review counts it from the data. */
  "period-not-in-history": { period: string };
  /** The history holds no period that could be reviewed, and the data names none. */
  "nothing-to-review": Record<string, never>;
  /** Periods of a span of which the history holds nothing. */
  "span-without-rows": { periods: string; known: string };
  /** Nobody held the best tier for so many periods running. */
  "nobody-honoured": { count: number };
  "too-many-certificates": { count: number; most: number };
  /** No sheet that is read has a column of this heading. */
  "roster-column-unknown": { column: string };
  /** No sheet has the column of raters, or not two raters are in it. */
  "raters-not-found": { column: string };
  /** The sheet of printed cards is not written anew by this run. */
  "cards-of-earlier-run": Record<string, never>;
}

export const reportIssue = issueOf<ReportCodes>();
