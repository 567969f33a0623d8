/**
 * 同岗组: the agents of one post, looked at in one slice or over the whole run.
 */
import type { GroupReference } from "./rubric/types";
import { meanOf, medianOf } from "./statistics";
import type { MetricTable } from "./table";

export interface Group {
  readonly post: string;
  /** Indices into the table's agents. */
  readonly agents: Int32Array;
  /** The metric's values, aligned with `agents`; NaN is missing. */
  values(metric: string): Float64Array;
  /** The metric aggregated over all rows of the group at once; NaN when there is none. */
  total(metric: string): number;
}

/** The group in one slice of the run. */
export function groupInSlice(table: MetricTable, post: string, agents: Int32Array, slice: number): Group {
  return {
    post,
    agents,
    values: remember((metric) => pick(columnsOf(table, metric)[slice]!, agents)),
    total: (metric) => table.groupTotals.get(post)?.get(metric)?.bySlice[slice] ?? NaN,
  };
}

/** The group over the run: shown values (means over slices), and totals over all rows of the run. */
export function groupOverRun(table: MetricTable, shown: (metric: string) => Float64Array, post: string, agents: Int32Array): Group {
  return {
    post,
    agents,
    values: remember((metric) => pick(shown(metric), agents)),
    total: (metric) => table.groupTotals.get(post)?.get(metric)?.overRun ?? NaN,
  };
}

/** The reference value taken from the group; NaN when no agent has a value. */
export function groupReference(group: Group, metric: string, reference: GroupReference): number {
  switch (reference) {
    case "groupMean":
      return meanOf(group.values(metric));
    case "groupMedian":
      return medianOf(group.values(metric));
    case "groupTotal":
      return group.total(metric);
  }
}

/** A metric's columns by slice. A metric the table does not hold is a programming error: intake makes one for each. */
export function columnsOf(table: MetricTable, metric: string): readonly Float64Array[] {
  const columns = table.bySlice.get(metric);
  if (columns === undefined) throw new Error(`the metric table has no column "${metric}"`);
  return columns;
}

/** Shown values: the mean over the slices in which the agent has a value. */
export function shownValues(table: MetricTable): (metric: string) => Float64Array {
  return remember((metric) => {
    const columns = columnsOf(table, metric);
    return columns.length === 1 ? columns[0]! : meanAcross(columns, table.agents.length);
  });
}

function meanAcross(columns: readonly Float64Array[], length: number): Float64Array {
  const sum = new Float64Array(length);
  const count = new Int32Array(length);
  for (const column of columns)
    for (let i = 0; i < length; i++) {
      if (Number.isNaN(column[i]!)) continue;
      sum[i]! += column[i]!;
      count[i]!++;
    }
  return sum.map((total, i) => (count[i] === 0 ? NaN : total / count[i]!));
}

function pick(column: Float64Array, agents: Int32Array): Float64Array {
  // One post that holds everybody is the common case: no copy then.
  if (agents.length === column.length) return column;
  const picked = new Float64Array(agents.length);
  for (let i = 0; i < agents.length; i++) picked[i] = column[agents[i]!]!;
  return picked;
}

function remember<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
