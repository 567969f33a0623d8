import type { Standings } from "../../../appraisal/appraise";
import { labelOf } from "../../../appraisal/rubric/metrics";
import type { Locale, Scorecard } from "../../../appraisal/rubric/types";
import { textIn } from "../../../locale/wording";

/** The points of one 考核项; posts that call their criterion the same share the column. */
export interface PointsColumn {
  readonly key: string;
  readonly label: string;
  /** NaN: none, or the agent's post has no such criterion. */
  readonly pointsOf: (agent: number) => number;
}

/**
 * One column for each label, in the order of the rubric; only scorecards that score somebody here. Of
 * two criteria of one scorecard with the same label the second has a column of its own.
 *
 * @example pointsColumns(appraisal, "zh-CN").map(({ label }) => label) // ["询单转化率", "销售额", "平均响应"]
 */
export function pointsColumns(standings: Standings, locale: Locale): PointsColumn[] {
  const { rubric, assessment } = standings;
  const used = rubric.scorecards.filter((scorecard) => assessment.posts.some((post) => post.scorecard === scorecard));
  const keysOf = new Map(used.map((scorecard) => [scorecard, criterionKeys(standings, scorecard, locale)]));
  const placeInPost = (key: string): number[] => assessment.posts.map(({ scorecard }) => (scorecard === null ? -1 : keysOf.get(scorecard)!.findIndex((candidate) => candidate.key === key)));
  const columns = new Map([...keysOf.values()].flat().map((column) => [column.key, column]));
  return [...columns.values()].map(({ key, label }) => {
    const place = placeInPost(key);
    return {
      key,
      label,
      pointsOf: (agent) => {
        const post = assessment.post[agent]!;
        return assessment.posts[post]!.criteria[place[post]!]?.points[assessment.member[agent]!] ?? NaN;
      },
    };
  });
}

/** What each criterion's column is known by: its label, and which of that label it is. */
function criterionKeys({ rubric }: Standings, { criteria }: Scorecard, locale: Locale): { key: string; label: string }[] {
  const labels = criteria.map(({ metric }) => textIn(labelOf(rubric, metric), locale));
  return labels.map((label, i) => ({ key: `points ${label} ${labels.slice(0, i).filter((other) => other === label).length + 1}`, label }));
}
