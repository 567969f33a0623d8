/** Earlier periods, as the history tells them, beside the one appraised. */
import type { Appraisal } from "../../../appraisal/appraise";
import { sumExactly } from "../../../appraisal/decimal";
import { roundHalfAway } from "../../../appraisal/number";
import { tiersOf } from "../../../appraisal/score/scorecards";
import { meanOf } from "../../../appraisal/statistics";
import type { HistoryRow } from "../history/row";

/** The period before, and what changed since. */
export interface Before {
  readonly period: string;
  readonly meanScore: number;
  /** null where no bonus is told. */
  readonly amount: number | null;
  /** Who rose and who fell furthest, and by how many points; null when nobody did. */
  readonly up: Move | null;
  readonly down: Move | null;
  readonly promoted: number;
  readonly demoted: number;
}

export interface Move {
  readonly agent: string;
  readonly change: number;
}

/** The mean score of a period, of everybody and by post. */
export interface PeriodMeans {
  readonly period: string;
  readonly everybody: number;
  /** NaN: nobody of the post. */
  readonly ofPost: (post: string) => number;
}

/** Earlier periods of the same kind, months or quarters, in order. Their ranked agents count. */
export function earlierPeriods(history: readonly HistoryRow[], period: string | null): Map<string, HistoryRow[]> {
  const rows = period === null ? [] : history.filter((row) => row.period !== "" && row.period < period && row.period.includes("Q") === period.includes("Q") && row.rank !== null && row.score !== null);
  const periods = [...new Set(rows.map((row) => row.period))].sort();
  return new Map(periods.map((each) => [each, rows.filter((row) => row.period === each)]));
}

/** null when the history holds no earlier period. */
export function beforeOf(appraisal: Appraisal, history: readonly HistoryRow[]): Before | null {
  const last = [...earlierPeriods(history, appraisal.table.period)].at(-1);
  if (last === undefined) return null;
  const [period, rows] = last;
  const paid = rows.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return { period, meanScore: meansOf(period, rows).everybody, amount: paid.length === 0 ? null : sumExactly(paid), ...movesSince(appraisal, rows) };
}

/** @param period of the rows, all of which have a score */
export function meansOf(period: string, rows: readonly Pick<HistoryRow, "post" | "score">[]): PeriodMeans {
  const mean = (some: readonly Pick<HistoryRow, "score">[]) => meanOf(Float64Array.from(some, ({ score }) => score!));
  return { period, everybody: mean(rows), ofPost: (post) => mean(rows.filter((row) => row.post === post)) };
}

function movesSince(appraisal: Appraisal, rows: readonly HistoryRow[]): Pick<Before, "up" | "down" | "promoted" | "demoted"> {
  const { table, assessment, ranking } = appraisal;
  const known = new Map(rows.map((row) => [row.agent, row]));
  const both = table.agents.flatMap(({ agent }, index) => (ranking.rank[index] !== 0 && known.has(agent) ? [{ agent, index, row: known.get(agent)! }] : []));
  const moves = both.map(({ agent, index, row }): Move => ({ agent, change: roundHalfAway(assessment.score[index]! - row.score!, 2) })).sort((a, b) => b.change - a.change);
  const [first, last] = [moves[0], moves.at(-1)];
  const steps = both.map(({ index, row }) => tiersClimbed(appraisal, index, row.tier));
  return {
    up: first !== undefined && first.change > 0 ? first : null,
    down: last !== undefined && last.change < 0 ? last : null,
    promoted: steps.filter((step) => step > 0).length,
    demoted: steps.filter((step) => step < 0).length,
  };
}

/** 0 where the tier of then is none of today's. */
function tiersClimbed({ rubric, assessment, tiering }: Appraisal, index: number, then: string | null): number {
  const place = tiersOf(rubric, assessment.posts[assessment.post[index]!]!.scorecard!).findIndex(({ name }) => name === then);
  return place < 0 ? 0 : place - tiering.tier[index]!;
}
