/** Warnings about what is not there: agents missing from a sheet, and values without their weight. */
import type { Issue } from "../appraisal/issue";
import type { Rubric } from "../appraisal/rubric/types";
import type { MetricTable } from "../appraisal/table";
import { cellName } from "../book/grid";
import { rowsOf, type Data } from "./data";
import { issue } from "./issues";
import type { Measured } from "./measures";
import { NONE } from "./names";
import type { People } from "./people";
import type { Usage } from "./usage";

const AGENTS_LISTED = 10;

/** One warning per export of work about the agents that it lacks, where their criteria read it and no other export fills in. */
export function reportMissingAgents(data: Data, people: People, table: MetricTable, usage: Usage, issues: Issue[]): void {
  const criteria = people.agents.map((agent) => usage.criteriaOf(agent.post));
  for (const one of data.exports) {
    // Who is not on the roster has been told by the nickname.
    if (one.roster) continue;
    const present = new Uint8Array(people.agents.length);
    for (const row of rowsOf(data, one)) if (people.ofRow[row] !== NONE) present[people.ofRow[row]!] = 1;
    // An export without a row in the run (last month's) lacks nobody.
    if (!present.includes(1)) continue;
    const missing = people.agents.filter((_, agent) => {
      const lacks = (key: string) => criteria[agent]!.has(key) && Number.isNaN(table.overRun.get(key)![agent]!);
      return present[agent] === 0 && [...one.holds].some(lacks);
    });
    if (missing.length === 0) continue;
    const listed = missing.slice(0, AGENTS_LISTED).map((agent) => agent.agent);
    const agents = listed.join(" / ") + (missing.length > listed.length ? " …" : "");
    issues.push(issue("warning", "agents-missing-from-sheet", { agents, count: missing.length }, { sheet: one.sheets[0]!.grid.name }));
  }
}

/** One warning per export and weighted metric about the rows that have a value but no weight. */
export function reportMissingWeights(data: Data, rubric: Rubric, read: ReadonlySet<string>, measured: Measured, ofRow: Int32Array, issues: Issue[]): void {
  for (const metric of rubric.metrics) {
    if (metric.weightBy === undefined || !read.has(metric.key)) continue;
    const weight = rubric.metrics.find(({ key }) => key === metric.weightBy)!;
    const values = measured.values.get(metric.key)!;
    const weights = measured.weights.get(metric.weightBy)!;
    for (const one of data.exports.filter(({ holds }) => holds.has(metric.key))) {
      const without = rowsOf(data, one).filter((row) => ofRow[row] !== NONE && !Number.isNaN(values[row]!) && Number.isNaN(weights[row]!));
      if (without.length === 0) continue;
      const { grid, metrics } = data.sheets[data.rows.sheet[without[0]!]!]!;
      const facts = { metric: metric.label, weight: weight.label, count: without.length };
      const cell = cellName(data.rows.line[without[0]!]!, metrics.get(metric.key)!.column);
      issues.push(issue("warning", "weight-missing", facts, { sheet: grid.name, cell }));
    }
  }
}
