import { groupBy } from "../appraisal/group-by";
import type { Rubric } from "../appraisal/rubric/types";
import type { Data } from "./data";
import type { Measured } from "./measures";
import { NONE } from "./names";

/** Where a value comes from: the cells of one column of one sheet. */
export interface Source {
  readonly sheet: string;
  readonly header: string;
  /** As people count them, from 1. */
  readonly rows: readonly number[];
}

/**
 * Tells of each agent's metric the rows it was made of; of a ratio those of both parts. Rows whose
 * cell is missing are left out, and of `last` all but the one taken.
 *
 * @param ofRow the agent of each row of the run, `NONE` for others.
 */
export function sourcesOf(data: Data, rubric: Rubric, measured: Measured, ofRow: Int32Array, agents: number): (agent: number, metric: string) => Source[] {
  const metrics = new Map(rubric.metrics.map((metric) => [metric.key, metric]));
  let rowsByAgent: readonly (readonly number[])[] | null = null;
  const sources = (agent: number, key: string): Source[] => {
    const metric = metrics.get(key)!;
    if (metric.ratio !== undefined) return metric.ratio.flatMap((part) => sources(agent, part));
    rowsByAgent ??= groupRows(ofRow, agents);
    const values = measured.values.get(key)!;
    const filled = rowsByAgent[agent]!.filter((row) => !Number.isNaN(values[row]!) && (metric.aggregate !== "count" || values[row] !== 0));
    return bySheet(data, key, metric.aggregate === "last" ? latest(filled, measured.days) : filled);
  };
  return sources;
}

function groupRows(ofRow: Int32Array, agents: number): number[][] {
  const groups = Array.from({ length: agents }, (): number[] => []);
  ofRow.forEach((agent, row) => {
    if (agent !== NONE) groups[agent]!.push(row);
  });
  return groups;
}

function latest(rows: readonly number[], days: readonly number[]): readonly number[] {
  if (rows.length === 0) return rows;
  return [rows.reduce((best, row) => (days[row]! >= days[best]! ? row : best))];
}

function bySheet({ rows, sheets }: Data, key: string, filled: readonly number[]): Source[] {
  return [...groupBy(filled, (row) => rows.sheet[row]!)].map(([index, ofSheet]) => {
    const { grid, metrics } = sheets[index]!;
    return { sheet: grid.name, header: metrics.get(key)!.text, rows: ofSheet.map((row) => rows.line[row]! + 1) };
  });
}
