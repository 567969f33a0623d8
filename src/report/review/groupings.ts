/** Columns of the roster by which people fall into groups. */
import type { Appraisal } from "../../appraisal/appraise";
import type { Intake } from "../../intake/read";
import type { RosterColumn } from "./review";

/** More groups are no overview, and groups of one are people. */
const MOST_GROUPS = 12;
const FEWEST_HEADS = 2;

/**
 * A column of the roster, or where that has none of any sheet; null when no sheet has it.
 *
 * @example rosterColumn(run.intake, "班次")?.entries[0] // "早班"
 */
export function rosterColumn(intake: Pick<Intake, "entries">, header: string): RosterColumn | null {
  const entries = intake.entries(header);
  return entries && { header, entries };
}

/**
 * Columns of the roster worth breaking tiers down by: few groups, of two people each on average. One that
 * says the same as the post is not offered, as that is what everything is broken down by anyhow.
 *
 * @example groupings(run.intake, appraisal).map(({ header }) => header) // ["组别", "班次"]
 */
export function groupings(intake: Pick<Intake, "entries" | "rosterHeadings">, { table }: Pick<Appraisal, "table">): RosterColumn[] {
  return intake.rosterHeadings.flatMap((header) => {
    const column = rosterColumn(intake, header);
    return column !== null && isGrouping(column) && !table.agents.every(({ post }, agent) => column.entries[agent] === post) ? [column] : [];
  });
}

function isGrouping({ entries }: RosterColumn): boolean {
  const filled = entries.filter((entry) => entry !== "");
  const groups = new Set(filled).size;
  return groups > 1 && groups <= MOST_GROUPS && groups * FEWEST_HEADS <= filled.length;
}
