/** 等级升降: who has another tier at the end of one span than at the end of the other. */
import { groupBy } from "../../appraisal/group-by";
import type { Rubric } from "../../appraisal/rubric/types";
import type { HistoryRow } from "../sheets/history/row";
import { tierNames, type Spans } from "./input";

export interface TierMove {
  readonly agent: string;
  /** As of the later span. */
  readonly post: string;
  readonly before: string;
  readonly after: string;
  /** How many tiers up, or down below 0; null where the two are not of one list of today's rubric. */
  readonly steps: number | null;
}

/**
 * Of everybody with a tier in both spans, by the last of each: those whose tier is another one, who rose
 * furthest first.
 *
 * @param formerTiers what the best tier was called before it was renamed: no move then
 * @example tierMoves(rows, { before: ["2026-04"], after: ["2026-05"] }, rubric, [])[0] // {agent: "小美", before: "B", after: "A", steps: 1, …}
 */
export function tierMoves(rows: readonly HistoryRow[], spans: Spans, rubric: Rubric, formerTiers: readonly string[]): TierMove[] {
  const tiered = rows.filter((row) => row.rank !== null && row.tier !== null);
  const lastIn = (own: readonly HistoryRow[], periods: readonly string[]) => own.filter(({ period }) => periods.includes(period)).reduce<HistoryRow | null>((last, row) => (last === null || row.period > last.period ? row : last), null);
  return [...groupBy(tiered, ({ agent }) => agent)]
    .flatMap(([agent, own]): TierMove[] => {
      const [before, after] = [lastIn(own, spans.before), lastIn(own, spans.after)];
      if (before === null || after === null || before.tier === after.tier) return [];
      const steps = stepsOf(before, after, rubric, formerTiers);
      return steps === 0 ? [] : [{ agent, post: after.post, before: before.tier!, after: after.tier!, steps }];
    })
    .sort((a, b) => Number(a.steps === null) - Number(b.steps === null) || (b.steps ?? 0) - (a.steps ?? 0));
}

function stepsOf(before: HistoryRow, after: HistoryRow, rubric: Rubric, formerTiers: readonly string[]): number | null {
  const [old, now] = [tierNames(rubric, before.post), tierNames(rubric, after.post)];
  const place = ({ tier }: HistoryRow, names: readonly string[]) => (formerTiers.includes(tier!) ? 0 : names.indexOf(tier!));
  const [from, to] = [place(before, old), place(after, now)];
  return from < 0 || to < 0 || old.join("\n") !== now.join("\n") ? null : from - to;
}
