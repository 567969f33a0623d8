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
  /** The sheet of printed cards is not written anew by this run. */
  "cards-of-earlier-run": Record<string, never>;
}

export const reportIssue = issueOf<ReportCodes>();
