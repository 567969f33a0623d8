/** Who gets a certificate. */
import type { Appraisal } from "../../../appraisal/appraise";
import { hasErrors, type Issue } from "../../../appraisal/issue";
import { medals, type Medal } from "../../../appraisal/history/medals";
import { reportIssue } from "../../codes";
import { bestTierOf, reviewedHistory } from "../../review/input";
import type { Past } from "../../review/past";
import type { ReviewInput } from "../../review/review";
import type { HistoryRow } from "../history/row";

/** More are printed in several goes: nobody frames two hundred. */
export const MOST_CERTIFICATES = 200;

export interface Honoured {
  /** Everybody who held the best tier so long, also where an issue is an error. */
  readonly medals: readonly Medal<HistoryRow>[];
  readonly issues: readonly Issue[];
}

/**
 * Everybody who held the best tier for so many periods running.
 *
 * @param past as `pastOf` puts it together
 * @example honoured(past, appraisal, { months: 3, formerTiers: [] }).medals.map(({ agent }) => agent) // ["琳琳"]
 */
export function honoured(past: Past, { rubric, table }: Pick<Appraisal, "rubric" | "table">, { months, formerTiers }: Pick<ReviewInput, "months" | "formerTiers">): Honoured {
  const found = medals(reviewedHistory(past.rows, table.period).rows, bestTierOf(rubric, formerTiers), months);
  return { medals: found, issues: [...past.issues, ...(hasErrors(past.issues) ? [] : countIssues(found.length, months))] };
}

function countIssues(count: number, months: number): Issue[] {
  if (count === 0) return [reportIssue("error", "nobody-honoured", { count: months })];
  return count > MOST_CERTIFICATES ? [reportIssue("error", "too-many-certificates", { count, most: MOST_CERTIFICATES })] : [];
}
