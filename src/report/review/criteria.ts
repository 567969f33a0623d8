/** Mean points of each post's criteria, period by period. */
import { trends, type Trend } from "../../appraisal/history/trend";
import { labelOf } from "../../appraisal/rubric/metrics";
import type { Locale, Rubric } from "../../appraisal/rubric/types";
import { textIn } from "../../locale/wording";
import { figureKey, type FigureColumn } from "../sheets/history/figures";
import type { ReviewedHistory } from "./input";

export interface CriterionTrend extends Trend {
  readonly post: string;
  /** What it is called today; of one that the rubric no longer has, what it was. */
  readonly criterion: string;
  /** Whether a scorecard of today's rubric has it. */
  readonly inForce: boolean;
}

/**
 * Posts in order of appearance, criteria in the order of the history's columns. A period in which
 * nobody of the post had points is a gap.
 *
 * @param figures the history's columns, `readHistory(…).figures`
 * @example criterionTrends(history, figures, rubric, "zh-CN")[0] // {post: "售前", criterion: "销售额", values: [82.1, 84.6], …}
 */
export function criterionTrends({ rows, periods }: ReviewedHistory, figures: readonly FigureColumn[], rubric: Rubric, locale: Locale): CriterionTrend[] {
  const posts = [...new Set(rows.map(({ post }) => post))];
  const columns = figures.filter(({ kind }) => kind === "points");
  return posts.flatMap((post) => {
    const own = rows.filter((row) => row.post === post);
    return columns.flatMap((column): CriterionTrend[] => {
      const key = figureKey(column);
      const known = own.flatMap(({ agent, period, figures: held }) => (held?.has(key) ? [{ agent, period, value: held.get(key)! }] : []));
      const [trend] = trends(known, periods, () => column.metric);
      if (trend === undefined) return [];
      const isKnown = rubric.metrics.some((metric) => metric.key === column.metric);
      return [{ ...trend, post, criterion: isKnown ? textIn(labelOf(rubric, column.metric), locale) : column.heading, inForce: isInForce(rubric, column.metric) }];
    });
  });
}

function isInForce({ scorecards }: Rubric, metric: string): boolean {
  return scorecards.some(({ criteria }) => criteria.some((criterion) => criterion.metric === metric));
}
