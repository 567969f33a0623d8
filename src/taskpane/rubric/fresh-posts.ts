import type { Scorecard } from "../../appraisal/rubric/types";
import type { Agent } from "../../appraisal/table";

/**
 * Posts that may be given a scorecard: those of the data that have none, all others, and a new one.
 *
 * @param unnamed what a new one is called; numbered where that is taken
 * @example freshPosts(rubric.scorecards, table.agents, "新岗位") // ["投诉处理", "*", "新岗位"]
 */
export function freshPosts(scorecards: readonly Scorecard[], agents: readonly Pick<Agent, "post">[], unnamed: string): string[] {
  const taken = new Set(scorecards.flatMap(({ posts }) => posts));
  const found = new Set(agents.map(({ post }) => post).filter((post) => post !== "" && !taken.has(post)));
  const free = [unnamed, ...Array.from(taken, (_, n) => `${unnamed} ${n + 2}`)].find((name) => !taken.has(name) && !found.has(name));
  return [...found, ...(taken.has("*") ? [] : ["*"]), ...(free === undefined ? [] : [free])];
}
