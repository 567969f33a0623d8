/**
 * 辅导建议: what managers say about each criterion. Their words are read back from the sheet and
 * written again; where they said nothing, ours stand.
 */
import type { Locale, Rubric } from "../../../appraisal/rubric/types";
import { labelOf } from "../../../appraisal/rubric/metrics";
import { cellAt, isCellError, type Grid } from "../../../book/grid";
import { coachingPhrasesOf } from "../../../locale/locale";
import { textIn } from "../../../locale/wording";

/** One row of the sheet. */
export interface Advice {
  /** The key of the metric. */
  readonly metric: string;
  readonly criterion: string;
  readonly posts: readonly string[];
  readonly advice: string;
}

/**
 * The advice of every criterion of the rubric, in its order, then what earlier runs held of others.
 *
 * @param earlier as `readAdvice` reads it
 * @example adviceOf(rubric, [], "zh-CN")[0] // {metric: "conversion", criterion: "询单转化率", posts: ["售前"], advice: "抽看…"}
 */
export function adviceOf(rubric: Rubric, earlier: readonly Advice[], locale: Locale): Advice[] {
  const written = earlier.filter((each) => !isOurs(each));
  const metrics = [...new Set(rubric.scorecards.flatMap(({ criteria }) => criteria.map(({ metric }) => metric)))];
  const own = metrics.map((metric): Advice => {
    const criterion = textIn(labelOf(rubric, metric), locale);
    const said = written.find((each) => each.metric === metric) ?? written.find((each) => each.metric === "" && each.criterion === criterion);
    return { metric, criterion, posts: postsOf(rubric, metric), advice: said?.advice ?? usualAdvice(metric, locale) };
  });
  const others = written.filter((each) => !own.some(({ metric, criterion }) => metric === each.metric || (each.metric === "" && criterion === each.criterion)));
  return [...own, ...others.map((each) => ({ ...each, posts: [] }))];
}

/** What is said of a metric until somebody writes better. */
function usualAdvice(metric: string, locale: Locale): string {
  const { advice, general } = coachingPhrasesOf(locale);
  return Object.hasOwn(advice, metric) ? advice[metric]! : general;
}

/** Nothing, or our own words of either language: nobody's to be kept. */
function isOurs({ metric, advice }: Advice): boolean {
  return advice === "" || (["zh-CN", "en"] as const).some((locale) => advice === usualAdvice(metric, locale));
}

function postsOf({ scorecards }: Rubric, metric: string): string[] {
  return [...new Set(scorecards.filter(({ criteria }) => criteria.some((criterion) => criterion.metric === metric)).map(({ posts }) => posts[0]!))];
}

/**
 * The advice that a workbook holds, read back from our sheet in either language.
 *
 * @param grid our sheet; undefined when the workbook has none yet
 * @example readAdvice(ownSheet(grids, "advice"))
 */
export function readAdvice(grid: Grid | undefined): Advice[] {
  if (grid === undefined) return [];
  const spelled = (["zh-CN", "en"] as const).map((locale) => coachingPhrasesOf(locale).adviceColumns);
  const columnAt = (row: number, key: keyof (typeof spelled)[number]) => (grid.rows[row] ?? []).findIndex((cell) => spelled.some((headings) => typeof cell === "string" && cell.trim() === headings[key]));
  const header = grid.rows.findIndex((_, row) => columnAt(row, "criterion") >= 0 && columnAt(row, "advice") >= 0);
  if (header < 0) return [];
  const text = (row: number, key: keyof (typeof spelled)[number]): string => {
    const column = columnAt(header, key);
    const cell = column < 0 ? null : cellAt(grid, row, column);
    return cell === null || isCellError(cell) ? "" : String(cell).trim();
  };
  return grid.rows.flatMap((_, row) => {
    const each: Advice = { metric: text(row, "key"), criterion: text(row, "criterion"), posts: [], advice: text(row, "advice") };
    return row > header && each.criterion + each.metric !== "" ? [each] : [];
  });
}
