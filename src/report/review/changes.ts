/** 前后对比: every figure of the work in two spans of periods. */
import { compareSpans, type SpanChange } from "../../appraisal/history/spans";
import { roundHalfAway } from "../../appraisal/number";
import { ruleDirection } from "../../appraisal/ranking/direction";
import { labelOf } from "../../appraisal/rubric/metrics";
import type { Direction, Locale, Rubric } from "../../appraisal/rubric/types";
import { reportPhrasesOf } from "../../locale/locale";
import { textIn } from "../../locale/wording";
import { figureKey, type FigureColumn } from "../sheets/history/figures";
import type { HistoryRow } from "../sheets/history/row";
import { isRanked, type Spans } from "./input";

export interface FigureChange extends SpanChange {
  readonly label: string;
  readonly kind: FigureColumn["kind"];
  /** How many were there in both spans; the means are over them. */
  readonly heads: number;
  /** How many were there in one of them alone. */
  readonly leftOut: number;
  /** Whether both are the same as they are shown: what is not seen is no change. */
  readonly same: boolean;
  /** null where no rule says which way is better, or where nothing changed. */
  readonly better: boolean | null;
}

/**
 * The score, then each metric of the history that somebody has in both spans, in the order of its
 * columns.
 *
 * @example figureChanges(rows, figures, { before: ["2026-01"], after: ["2026-04"] }, rubric, "zh-CN")[1] // {label: "询单转化率", before: 0.55, after: 0.58, …}
 */
export function figureChanges(history: readonly HistoryRow[], figures: readonly FigureColumn[], spans: Spans, rubric: Rubric, locale: Locale): FigureChange[] {
  const looked = new Set([...spans.before, ...spans.after]);
  const rows = history.filter(({ period }) => looked.has(period));
  const score = changeOf(rows.map((row) => ({ ...row, value: isRanked(row) ? row.score : NaN })), spans, { label: reportPhrasesOf(locale).headings.score, kind: "points", direction: "higher" });
  const metrics = figures
    .filter(({ kind }) => kind !== "points")
    .map((column) => {
      const key = figureKey(column);
      const known = rubric.metrics.some(({ key }) => key === column.metric);
      const label = known ? textIn(labelOf(rubric, column.metric), locale) : column.heading;
      return changeOf(rows.map(({ agent, period, figures: held }) => ({ agent, period, value: held?.get(key) ?? NaN })), spans, { label, kind: column.kind, direction: directionOf(rubric, column.metric) });
    });
  return [score, ...metrics].filter((change) => change !== null);
}

function changeOf(figures: Parameters<typeof compareSpans>[0], { before, after }: Spans, { label, kind, direction }: { readonly label: string; readonly kind: FigureColumn["kind"]; readonly direction: Direction | null }): FigureChange | null {
  const { agents, team, leftOut } = compareSpans(figures, before, after);
  if (team === null) return null;
  const [shownBefore, shownAfter] = [team.before, team.after].map((value) => roundHalfAway(value, kind === "rate" ? 4 : 2)) as [number, number];
  const same = shownBefore === shownAfter;
  return { ...team, label, kind, heads: agents.length, leftOut: leftOut.length, same, better: direction === null || same ? null : shownAfter > shownBefore === (direction === "higher") };
}

/** Which way of a metric its criterion rewards; null where none does. */
function directionOf({ scorecards }: Rubric, metric: string): Direction | null {
  const criterion = scorecards.flatMap(({ criteria }) => criteria).find((each) => each.metric === metric);
  return criterion === undefined ? null : ruleDirection(criterion.rule);
}
