import type { Rubric } from "../../../appraisal/rubric/types";
import type { MetricTable } from "../../../appraisal/table";

/** A row of KpiData: an agent over the whole run, or in one of its parts. */
export interface DataRow {
  /** Index into the table's agents. */
  readonly agent: number;
  /** Index into the table's slices; null: the run. */
  readonly part: number | null;
}

/**
 * Everybody over the run, in input order; then, where points are averaged over parts, everybody who
 * has a value in the first part, in the second, and so on.
 */
export function dataRows(rubric: Rubric, table: MetricTable): DataRow[] {
  const run = table.agents.map((_, agent): DataRow => ({ agent, part: null }));
  if (rubric.averageOver.length === 0) return run;
  const columns = [...table.bySlice.values()];
  const hasValue = (agent: number, part: number) => columns.some((ofMetric) => !Number.isNaN(ofMetric[part]![agent]!));
  const parts = table.slices.flatMap((_, part) => table.agents.flatMap((__, agent): DataRow[] => (hasValue(agent, part) ? [{ agent, part }] : [])));
  return [...run, ...parts];
}
