/**
 * Intake: from the grids of one or several workbooks to the metric table that the core scores, with
 * everything that was odd on the way as issues.
 */
import type { Rating } from "../appraisal/fairness/leniency";
import { hasErrors, type Issue } from "../appraisal/issue";
import type { Rubric } from "../appraisal/rubric/types";
import type { MetricTable } from "../appraisal/table";
import type { Grid } from "../book/grid";
import { reportMissingAgents, reportMissingWeights } from "./absences";
import { readColumns } from "./columns";
import { asWritten, correctRows } from "./corrections/correct";
import type { Corrected, Correction } from "./corrections/correction";
import { settleConflicts } from "./conflicts";
import type { Data } from "./data";
import { settleDuplicates } from "./duplicates";
import { entriesIn, ratingsIn, rosterHeadings } from "./entries";
import { groupExports, type Export } from "./export";
import { issue } from "./issues";
import { locateSheets, type Located } from "./locate";
import type { Measured } from "./measures";
import { metricTable } from "./metric-table";
import { reportMissingColumns } from "./missing-columns";
import { findPeople } from "./people";
import { decidePeriod, rowsOfPeriod } from "./period";
import { readRows } from "./rows";
import { sheetReadings, type SheetReading } from "./sheet-reading";
import { sourcesOf, type Source } from "./sources";
import { usageOf } from "./usage";
import { wantedBy, withChoices, type Mapping } from "./wanted";

export type { SheetReading } from "./sheet-reading";
export type { Source } from "./sources";

export interface IntakeOptions {
  /** The period of the run, as a person writes it (2026-05, 2026年5月, 2026Q2); absent: the latest. */
  readonly period?: string;
  /** Metric key or field name (agent, id, name, post, period, shop, pool) -> the header the user chose. */
  readonly mapping?: Mapping;
  /** What accepted disputes correct. */
  readonly corrections?: readonly Correction[];
}

export interface Intake {
  /** Null when an issue is an error. */
  readonly table: MetricTable | null;
  readonly issues: Issue[];
  /** How each grid was read, in their order. */
  readonly sheets: SheetReading[];
  /** The rows that an agent's metric was made of; the agent by its index in the table. */
  sources(agent: number, metric: string): Source[];
  /** For each agent the entry under any heading, the roster's first; null when no sheet has it. */
  entries(heading: string): string[] | null;
  /** Headings of the roster that neither name people nor measure them, from the left. */
  readonly rosterHeadings: readonly string[];
  /** By metric the ratings of rows that name a rater under the heading; null when no sheet has it. */
  ratings(heading: string): Map<string, Rating[]> | null;
  /** Values that accepted disputes have put in place of those. */
  readonly corrected: readonly Corrected[];
}

/**
 * Reads the sheets that a team exports.
 *
 * @param grids the sheets of all workbooks, in workbook order.
 * @returns the metric table, or null with at least one issue of severity error.
 * @example readData(grids, rubric, { period: "2026-05" }).table?.agents.length
 */
export function readData(grids: readonly Grid[], rubric: Rubric, options: IntakeOptions = {}): Intake {
  const issues: Issue[] = [];
  const { located, exports } = readHeaders(grids, rubric, options.mapping ?? {}, issues);
  const sheets = exports.flatMap((one) => one.sheets).sort((a, b) => a.index - b.index);
  const { rows, starts, skipped } = readRows(sheets, issues);
  const data: Data = { exports, sheets, rows, starts };
  const usage = usageOf(rubric);
  if (exports.length > 0) reportMissingColumns(exports, located, rubric, usage.read, issues);

  const rosterOf = sheets.map((sheet) => exports.some((one) => one.roster && one.sheets.includes(sheet)));
  const choice = { chosen: options.period, quarterly: rubric.averageOver.includes("period"), isRoster: (sheet: number) => rosterOf[sheet]! };
  const decided = decidePeriod(rows, choice, issues);
  const ofPeriod = rowsOfPeriod(rows, decided, sheets, issues);
  const used = ofPeriod.slice();
  settleDuplicates(data, rubric, used, issues);
  if (!used.includes(1) && !hasErrors(issues)) issues.push(issue("error", "no-rows", {}));

  const people = findPeople(data, used, { post: rubric.post.default, pools: typeof rubric.ranking.pool === "object" }, issues);
  const columns = readColumns(data, rubric, usage.read, used, issues);
  const values = settleConflicts(data, rubric, usage.read, columns.values, people.ofRow, issues);
  const asRead: Measured = { rubric, values, weights: columns.values, days: rows.day, numerators: new Map() };
  const { measured, corrected } = correctRows(options.corrections ?? [], rubric, data, people, asRead, decided.period, issues);
  reportMissingWeights(data, rubric, usage.read, measured, people.ofRow, issues);
  const table = asWritten(metricTable(decided.period, rows, people, measured, usage.groupTotal), corrected);
  reportMissingAgents(data, people, table, usage, issues);
  return {
    table: hasErrors(issues) ? null : table,
    issues,
    sheets: sheetReadings(located, data, { skipped, ofPeriod, used }, columns.examples),
    rosterHeadings: rosterHeadings(data),
    entries: entriesIn(data, people.ofRow, people.agents.length),
    ratings: ratingsIn(data, values, people.ofRow, people.agents),
    sources: sourcesOf(data, rubric, asRead, people.ofRow, people.agents.length),
    corrected,
  };
}

/** Finds the headers, puts the user's choices in, and matches the columns. */
function readHeaders(grids: readonly Grid[], rubric: Rubric, mapping: Mapping, issues: Issue[]): { located: Located[]; exports: Export[] } {
  const wanted = wantedBy(rubric);
  const located = locateSheets(grids, rubric, wanted, mapping, issues);
  const headers = new Set(located.flatMap(({ header }) => header?.columns.flatMap((column) => column.keys) ?? []));
  return { located, exports: groupExports(located, withChoices(wanted, mapping, headers, issues)) };
}
