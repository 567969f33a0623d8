import { groupBy } from "../../../appraisal/group-by";
import type { Agent } from "../../../appraisal/table";
import type { CoachingRow } from "../../../report/sheets/coaching/rows";

/** An agent with the criteria that cost most. */
export interface Coached {
  /** Index into the table's agents. */
  readonly agent: number;
  /** The costliest first. */
  readonly rows: readonly CoachingRow[];
}

/** The list, person by person, in its order. */
export function coachedPeople(rows: readonly CoachingRow[]): Coached[] {
  return [...groupBy(rows, ({ agent }) => agent)].map(([agent, own]) => ({ agent, rows: own }));
}

/**
 * Those whose nickname, name or post holds what was typed, whatever the case of its letters.
 *
 * @example found(people, agents, "小").map(({ agent }) => agents[agent]!.agent) // ["小美", "小周"]
 */
export function found(people: readonly Coached[], agents: readonly Agent[], typed: string): readonly Coached[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return people;
  return people.filter(({ agent: index }) => {
    const { agent, name, post } = agents[index]!;
    return [agent, name ?? "", post].some((text) => text.toLowerCase().includes(wanted));
  });
}
