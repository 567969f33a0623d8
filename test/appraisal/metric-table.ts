import type { Agent, GroupTotal, MetricTable, Slice } from "../../src/appraisal/table";

/** One value per agent; null is missing. */
export type Column = readonly (number | null)[];

export interface TableSpec {
  /** Nicknames, or agents with more to say. Everybody is 售前 who is not said to be something else. */
  readonly agents: readonly (string | (Partial<Agent> & { readonly agent: string }))[];
  /** By metric: one column, or with several slices one column for each. */
  readonly values: Readonly<Record<string, Column | readonly Column[]>>;
  readonly slices?: readonly Partial<Slice>[];
  /** By metric, aggregated over all rows of the run. Left out: the only slice, or the sum over the slices. */
  readonly overRun?: Readonly<Record<string, Column>>;
  /** By post and metric: the metric over all rows of the group at once, in every slice alike or slice by slice. */
  readonly totals?: Readonly<Record<string, Readonly<Record<string, number | GroupTotal>>>>;
  readonly period?: string | null;
}

/**
 * A metric table as intake would make it, from columns written out in a test.
 *
 * @example tableOf({ agents: ["小美", "阿强"], values: { reply: [26, null] } })
 */
export function tableOf({ agents, values, slices = [{}], overRun = {}, totals = {}, period = "2026-05" }: TableSpec): MetricTable {
  const bySlice = new Map(Object.entries(values).map(([metric, given]) => [metric, (isColumn(given) ? [given] : given).map(numbers)]));
  for (const [metric, columns] of bySlice) {
    if (columns.length !== slices.length || columns.some((column) => column.length !== agents.length)) throw new Error(`${metric} needs ${slices.length} columns of ${agents.length} values`);
  }
  return {
    period,
    agents: agents.map((agent) => ({ id: null, name: null, post: "售前", ...(typeof agent === "string" ? { agent } : agent) })),
    slices: slices.map((slice) => ({ period: null, shop: null, ...slice })),
    bySlice,
    overRun: new Map([...bySlice].map(([metric, columns]) => [metric, overRun[metric] === undefined ? sumOf(columns) : numbers(overRun[metric])])),
    groupTotals: new Map(Object.entries(totals).map(([post, metrics]) => [post, new Map(Object.entries(metrics).map(([metric, total]) => [metric, everywhere(total, slices.length)]))])),
  };
}

function isColumn(given: Column | readonly Column[]): given is Column {
  return !Array.isArray(given[0]);
}

function numbers(column: Column): Float64Array {
  return Float64Array.from(column, (value) => value ?? NaN);
}

/** The sum of what is there; missing where nothing is. */
function sumOf(columns: readonly Float64Array[]): Float64Array {
  return columns[0]!.map((_, i) => {
    const present = columns.map((column) => column[i]!).filter((value) => !Number.isNaN(value));
    return present.length === 0 ? NaN : present.reduce((sum, value) => sum + value, 0);
  });
}

function everywhere(total: number | GroupTotal, slices: number): GroupTotal {
  return typeof total === "number" ? { bySlice: new Array<number>(slices).fill(total), overRun: total } : total;
}
