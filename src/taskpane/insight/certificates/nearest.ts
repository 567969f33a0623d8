import type { Appraisal } from "../../../appraisal/appraise";
import { medals, type Medal } from "../../../appraisal/history/medals";
import { bestTierOf, reviewedHistory } from "../../../report/review/input";
import type { Past } from "../../../report/review/past";
import type { HistoryRow } from "../../../report/sheets/history/row";

/** What there is short of a certificate. */
export interface Nearest {
  /** How many periods the history and the data have. */
  readonly periods: number;
  /** Those who have held the best tier longest, all alike; none where nobody has it in the last period. */
  readonly longest: readonly Medal<HistoryRow>[];
}

/**
 * How near anybody comes.
 *
 * @example nearest(past, appraisal, []).longest.map(({ agent }) => agent) // ["琳琳"]
 */
export function nearest({ rows }: Pick<Past, "rows">, { rubric, table }: Pick<Appraisal, "rubric" | "table">, formerTiers: readonly string[]): Nearest {
  const reviewed = reviewedHistory(rows, table.period);
  const running = medals(reviewed.rows, bestTierOf(rubric, formerTiers), 1);
  return { periods: reviewed.periods.length, longest: running.filter(({ evidence }) => evidence.length === running[0]!.evidence.length) };
}
