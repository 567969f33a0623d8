import type { GroupTotal, MetricTable } from "../appraisal/table";
import { measuresOf, type Measured } from "./measures";
import { NONE } from "./names";
import type { People } from "./people";
import { findSlices, type Slices } from "./slices";
import type { Rows } from "./rows";

/**
 * Aggregates the rows of the run into the table the core scores.
 *
 * @param totals keys of the metrics of which group totals are asked.
 */
export function metricTable(period: string | null, rows: Rows, people: People, measured: Measured, totals: ReadonlySet<string>): MetricTable {
  const { agents, ofRow } = people;
  const slices = findSlices(rows, ofRow, agents.length, measured.rubric.averageOver);
  const run = measuresOf(measured, { groupOf: ofRow, groups: agents.length });
  const bySlice = slices.agentOf.map((groupOf) => (groupOf === ofRow ? run : measuresOf(measured, { groupOf, groups: agents.length })));
  const keys = measured.rubric.metrics.map((metric) => metric.key);
  return {
    period,
    agents,
    slices: slices.slices,
    bySlice: new Map(keys.map((key) => [key, bySlice.map((of) => of(key))])),
    overRun: new Map(keys.map((key) => [key, run(key)])),
    groupTotals: groupTotals(people, slices, measured, totals),
  };
}

/** Each metric aggregated over all rows of the agents of a post at once. */
function groupTotals({ agents, ofRow }: People, { agentOf }: Slices, measured: Measured, totals: ReadonlySet<string>): MetricTable["groupTotals"] {
  if (totals.size === 0) return new Map();
  const posts = [...new Set(agents.map((agent) => agent.post))];
  const postOf = Int32Array.from(agents, (agent) => posts.indexOf(agent.post));
  const byPost = (agentOfRow: Int32Array) => measuresOf(measured, { groupOf: agentOfRow.map((agent) => (agent === NONE ? NONE : postOf[agent]!)), groups: posts.length });
  const run = byPost(ofRow);
  const slices = agentOf.map((rows) => (rows === ofRow ? run : byPost(rows)));
  const total = (key: string, post: number): GroupTotal => ({ bySlice: slices.map((of) => of(key)[post]!), overRun: run(key)[post]! });
  return new Map(posts.map((post, index) => [post, new Map([...totals].map((key) => [key, total(key, index)]))]));
}
