/** Agents as people name them on the command line. */
import type { Appraisal } from "../appraisal/appraise";
import type { Issue } from "../appraisal/issue";
import type { Agent } from "../appraisal/table";
import { cliIssue } from "./codes";

/**
 * Indices of the agents meant: by nickname; else by 工号; else everybody of that real name.
 *
 * @returns the issue that says whom else was meant, when there is none
 * @example findAgents(appraisal, "K001") // [0]
 */
export function findAgents({ table }: Appraisal, wanted: string): readonly number[] | Issue {
  const by = (read: (agent: Agent) => string | null) => table.agents.flatMap((agent, i) => (read(agent) === wanted ? [i] : []));
  const found = [by(({ agent }) => agent), by(({ id }) => id), by(({ name }) => name)].find((indices) => indices.length > 0);
  return found ?? cliIssue("error", "agent-not-found", { agent: wanted, closest: closestNames(table.agents, wanted).join("、") });
}

/** Nicknames that share the most characters with what was typed. */
function closestNames(agents: readonly Agent[], wanted: string): string[] {
  const shared = (name: string) => [...new Set(wanted)].filter((character) => name.includes(character)).length;
  return agents
    .map(({ agent }) => ({ agent, likeness: shared(agent) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ agent }) => agent);
}
