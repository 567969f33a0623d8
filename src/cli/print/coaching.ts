import type { Locale } from "../../appraisal/rubric/types";
import type { Agent } from "../../appraisal/table";
import { formatNumber } from "../../locale/format";
import { coachingPhrasesOf } from "../../locale/locale";
import type { CoachingRow } from "../../report/sheets/coaching/rows";
import { alignColumns, printable } from "./columns";

/** A line for each criterion that an agent should be coached in. */
export function coachingLines(rows: readonly CoachingRow[], agents: readonly Agent[], locale: Locale): string[] {
  const { columns: c, nobody } = coachingPhrasesOf(locale);
  if (rows.length === 0) return [nobody];
  const cells = rows.map(({ agent, order, criterion, value, target, points, lost }) => [order === 1 ? agents[agent]!.agent : "", order === 1 ? agents[agent]!.post : "", criterion, value, target, formatNumber(points), formatNumber(lost)]);
  return alignColumns([[c.agent, c.post, c.criterion, c.value, c.target, c.points, c.lost], ...cells].map((row) => row.map(printable)), [false, false, false, true, true, true, true]);
}
