import type { MetricTable } from "../../src/appraisal/table";

/** The table with only these agents, in this order; group totals stay, for they are of rows, not of agents. */
export function withAgents(table: MetricTable, indices: readonly number[]): MetricTable {
  const pick = (column: Float64Array): Float64Array => Float64Array.from(indices, (index) => column[index]);
  return {
    ...table,
    agents: indices.map((index) => table.agents[index]),
    bySlice: new Map([...table.bySlice].map(([metric, columns]) => [metric, columns.map(pick)])),
    overRun: new Map([...table.overRun].map(([metric, column]) => [metric, pick(column)])),
  };
}
