import type { Run } from "../../pipeline";

/** More would only blacken the picture. */
const MOST = 200;

/**
 * Where the agents of a scorecard are on the picture of one of its criteria, as [value, points].
 *
 * @param scorecard its index in the rubric
 * @param criterion its index in the scorecard
 */
export function agentsOn(run: Run | null, scorecard: number, criterion: number): [value: number, points: number][] {
  const appraisal = run?.appraisal ?? null;
  if (appraisal === null) return [];
  const wanted = appraisal.rubric.scorecards[scorecard];
  return appraisal.assessment.posts.flatMap((post): [number, number][] => {
    const column = post.scorecard === wanted ? post.criteria[criterion] : undefined;
    if (column === undefined) return [];
    const values = post.overRun.values(column.criterion.metric);
    return [...values].map((value, member): [number, number] => [value, column.points[member]!]).filter(([value, points]) => !Number.isNaN(value) && !Number.isNaN(points));
  }).slice(0, MOST);
}
