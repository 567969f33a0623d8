/**
 * How far one weight may move, up and down, before watched sets change in one pool.
 */
import type { Standings } from "../appraise";
import { orderOfMerit } from "../ranking/ranking";
import type { Pool } from "../ranking/rank-agents";
import { lacksRequired } from "../score/assess";
import { shownScore } from "../score/score";
import { firstChanges, membersWith, type Change, type Contest, type Watched } from "./first-change";
import type { ScorePaths } from "./paths";
import { simplestBetween, type WeightLimit } from "./stability";

/** As much of the way as is left out where its end itself is out of reach. */
const JUST_BEFORE = 2 ** -40;

/**
 * The end of each set's interval in one direction: 1, heavier; −1, lighter.
 *
 * @param watches null: everybody who is ranked
 * @param joining agents who come into the ranking as soon as the weight is more than today's 0
 */
export function limitsTowards(direction: 1 | -1, standings: Standings, paths: ScorePaths, pool: Pool, watches: readonly (Watched | null)[], joining: readonly number[]): WeightLimit[] {
  const { weight, total } = paths;
  const end = direction > 0 ? total : 0;
  const length = Math.abs(end - weight);
  if (direction > 0 && joining.length > 0) return watches.map(() => ({ weight, included: true, ends: "ranked", agents: joining }));
  const leaving = leavers(paths, pool, direction);
  if (length === 0) return watches.map(() => ({ weight, included: true, ends: "scale", agents: [] }));
  const contest = contestOf(standings, paths, pool, direction);
  const sets = watches.filter((watched) => watched !== null);
  const changes = firstChanges(contest, sets, leaving.length > 0 ? length * (1 - JUST_BEFORE) : length);
  return watches.map((watched): WeightLimit => {
    const change = watched === null ? null : changes[sets.indexOf(watched)]!;
    return change === null ? { weight: end, included: leaving.length === 0, ends: leaving.length === 0 ? "scale" : "ranked", agents: leaving } : limitOf(change, contest, watched!, paths, direction);
  });
}

/** Ranked agents who lose their score where the way ends: without other criteria at weight 0, without this one at the whole. */
function leavers(paths: ScorePaths, { sorted }: Pool, direction: 1 | -1): number[] {
  return [...sorted].filter((agent) => {
    if (!paths.isMoved(agent)) return false;
    const { own, others } = paths.holdings(agent);
    return direction > 0 ? !own : !others;
  });
}

/** Agents who have no score while this criterion weighs nothing, and get one once it weighs something. */
export function joiners({ assessment }: Standings, paths: ScorePaths): number[] {
  if (paths.weight > 0) return [];
  const isJoining = (agent: number) => paths.isMoved(agent) && assessment.participates[agent] === 1 && Number.isNaN(assessment.score[agent]!) && !Number.isNaN(paths.scoreAt(agent, paths.total / 2));
  const isComplete = (agent: number) => !lacksRequired(assessment.posts[assessment.post[agent]!]!, assessment.member[agent]!);
  return [...assessment.score.keys()].filter((agent) => isJoining(agent) && isComplete(agent));
}

function contestOf({ rubric, assessment, shown }: Standings, paths: ScorePaths, { sorted }: Pool, direction: 1 | -1): Contest {
  const { min, max, decimals } = rubric.score;
  const [lowest, highest] = [shownScore(min, rubric.score), shownScore(max, rubric.score)];
  const level = new Float64Array(assessment.score.length);
  return {
    agents: sorted,
    sumAt: (agent, step) => paths.sumAt(agent, paths.weight + direction * step),
    stepFor: (agent, sum) => direction * (paths.weightFor(agent, sum) - paths.weight),
    shown: (sum) => shownScore(sum, rubric.score),
    min,
    max,
    byTieBreakers: orderOfMerit(level, rubric, shown),
    pathOf: paths.pathOf,
    differSteadily: paths.differSteadily,
    unit: decimals === null ? 0 : 10 ** -decimals,
    isAtLimit: (score) => score <= lowest || score >= highest,
    ranksLast: rubric.ranking.ties === "max",
  };
}

/** The weight at which a set changes, as simple a number as its neighbourhood has, and whether the set is still the same right there. */
function limitOf({ from, to, agents, field }: Change, contest: Contest, { watch, members }: Watched, paths: ScorePaths, direction: 1 | -1): WeightLimit {
  const ends = [paths.weight + direction * from, paths.weight + direction * to] as const;
  const edge = simplestBetween(Math.min(...ends), Math.max(...ends));
  const there = membersWith(Float64Array.from(field.agents, (agent) => paths.scoreAt(agent, edge)), contest, watch, field);
  return { weight: edge, included: field.agents.every((agent, i) => there[i] === (members[agent] === 1)), ends: "change", agents };
}
