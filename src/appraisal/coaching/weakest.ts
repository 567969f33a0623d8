/**
 * 辅导: where each agent loses most of the score against the targets.
 */
import type { Standings } from "../appraise";
import { subtract } from "../decimal";
import { compare15 } from "../number";
import type { PostAssessment } from "../score/assess";
import { chooseReadings, readingsOf, Status, type CriterionColumn } from "../score/criterion";
import { fullPoints } from "./full-points";

/** A criterion in which an agent lost points. */
export interface Weakness {
  /** Index into the criteria of the agent's post. */
  readonly criterion: number;
  readonly metric: string;
  /** The shown value; NaN where it is missing and counts 0 points. */
  readonly value: number;
  readonly points: number;
  /** Points of whoever meets the target. */
  readonly full: number;
  /** What the score lacks by it: (full − points) · weight ÷ the weights that count. Above 0. */
  readonly lost: number;
}

/**
 * Each agent's criteria below their targets, the costliest first; of equal ones the earlier of the
 * rubric. A criterion that does not count (missing, not assessed) costs nothing; one that counts 0
 * for want of a value does.
 *
 * @param most how many of an agent are wanted
 * @returns aligned with the table's agents; nothing for who has no score
 * @example weakest(standings, 3)[0][0] // {criterion: 2, metric: "reply", value: 60, points: 0, full: 100, lost: 30}
 */
export function weakest({ table, assessment }: Pick<Standings, "table" | "assessment">, most: number): Weakness[][] {
  const fulls = assessment.posts.map((post) => post.criteria.map((column) => fullOf(post, column)));
  return table.agents.map((_, agent) => {
    const place = assessment.post[agent]!;
    return Number.isNaN(assessment.score[agent]!) ? [] : weaknessesOf(assessment.posts[place]!, fulls[place]!, assessment.member[agent]!).slice(0, most);
  });
}

function weaknessesOf({ criteria, overRun }: PostAssessment, fulls: readonly Float64Array[], member: number): Weakness[] {
  const weights = criteria.reduce((sum, { criterion, points }) => (Number.isNaN(points[member]!) ? sum : sum + criterion.weight), 0);
  return criteria
    .flatMap(({ criterion: { metric, weight }, points, status }, criterion): Weakness[] => {
      const [own, full] = [points[member]!, fulls[criterion]![member]!];
      const lost = (subtract(full, own) * weight) / weights;
      if (Number.isNaN(own) || !(compare15(lost, 0) > 0)) return [];
      return [{ criterion, metric, value: status[member] === Status.zero ? NaN : overRun.values(metric)[member]!, points: own, full, lost }];
    })
    .sort((a, b) => compare15(b.lost, a.lost));
}

/** Full points by member: of the rule in force, averaged over the slices as points are; without any value, of the criterion's own. */
function fullOf({ slices, agents }: PostAssessment, { criterion }: CriterionColumn): Float64Array {
  const readings = readingsOf(criterion);
  const bySlice = slices.map((group) => {
    const values = readings.map(({ metric }) => group.values(metric));
    return [...chooseReadings(criterion, group)].map((choice, member) => {
      const { rule } = readings[choice]!;
      return rule === null || Number.isNaN(values[choice]![member]!) ? NaN : fullPoints(rule);
    });
  });
  return Float64Array.from(agents, (_, member) => {
    const known = bySlice.map((fulls) => fulls[member]!).filter((full) => !Number.isNaN(full));
    return known.length === 0 ? fullPoints(criterion.rule) : known.reduce((sum, full) => sum + full, 0) / known.length;
  });
}
