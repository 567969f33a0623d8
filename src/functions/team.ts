/** The team that KPI.SCORES and KPI.EXPLAIN are about: data and rubric as ranges, appraised. */
import { appraise, type Appraisal } from "../appraisal/appraise";
import { TABLE_NAMES, type Cell, type TableName } from "../appraisal/rubric/cells/cell";
import { headerLocale } from "../appraisal/rubric/cells/header";
import type { NamedMetric } from "../appraisal/rubric/cells/metric-names";
import { readMetricTable } from "../appraisal/rubric/cells/metric-rows";
import { Places } from "../appraisal/rubric/cells/places";
import { groupTotalsOf, mentionsOf } from "../appraisal/rubric/mentions";
import { labelOf } from "../appraisal/rubric/metrics";
import type { Locale, Rubric } from "../appraisal/rubric/types";
import type { MetricTable } from "../appraisal/table";
import { isSummaryText } from "../intake/agent-cell";
import { agentColumn, dataPlaces, type DataPlaces, type MetricPlace } from "../report/sheets/data/places";
import { readDataTable } from "../report/sheets/data/read-back";
import { invalid, isError, notAvailable, type ArgumentError } from "./argument-error";
import { ONE_TIER } from "./bare-rubric";
import { isOmitted, rowsOf, withoutErrors } from "./cells";
import { metricValue } from "./metric-value";
import { recent } from "./recent";
import { rubricOf, tablesOf, type TableArguments } from "./rubric-argument";

/** The arguments that describe a team. */
export interface TeamArguments extends Partial<Readonly<Record<TableName, unknown>>> {
  readonly data: unknown;
}

export interface Team {
  readonly appraisal: Appraisal;
  /** The language of the criteria's header. */
  readonly locale: Locale;
  /** Whether tiers were given: without any, everybody is of one that has no name. */
  readonly tiered: boolean;
}

/** Answers kept: a few rubrics tried on a few months. */
const MOST = 4;

/** Reads and appraises; the same content is not appraised twice. */
export const teamOf: (given: TeamArguments) => Team | ArgumentError = recent(MOST, readTeam);

function readTeam({ data, ...given }: TeamArguments): Team | ArgumentError {
  if (isOmitted(data)) return invalid("data", "argument-empty", {});
  if (isOmitted(given.criteria)) return invalid("criteria", "argument-empty", {});
  const tables = tablesGiven(given);
  const [header, ...rows] = withoutErrors(rowsOf(data)) as [Cell[], ...Cell[][]];
  const places = dataPlaces(header);
  const rubric = rubricOf({ tiers: ONE_TIER, ...tables }, { metrics: places.metrics.map(metricOfPlace) });
  if (isError(rubric)) return rubric;
  const table = readData(rows, places, rubric, columnsOf(places, tables));
  if (isError(table)) return table;
  return { appraisal: appraise(rubric, table), locale: headerLocale("criteria", tablesOf(tables).criteria![0]!), tiered: tables.tiers !== undefined };
}

function tablesGiven(given: Omit<TeamArguments, "data">): TableArguments {
  return Object.fromEntries(TABLE_NAMES.filter((name) => !isOmitted(given[name])).map((name) => [name, rowsOf(given[name])]));
}

/** A metric that only the header names: its heading is its column. */
function metricOfPlace({ key, label }: MetricPlace): NamedMetric & { readonly column: string } {
  return { key, label, column: label };
}

interface Columns {
  readonly metrics: ReadonlyMap<string, number>;
  readonly totals: ReadonlyMap<string, number>;
}

function readData(rows: readonly (readonly Cell[])[], places: DataPlaces, rubric: Rubric, { metrics, totals }: Columns): MetricTable | ArgumentError {
  const agent = agentColumn(places, rubric);
  if (agent < 0) return invalid("data", "data-without-agents", { headings: rubric.agent.column.join(" / ") }, { row: 1, column: 1 });
  const lacking = [...mentionsOf(rubric)].find(({ metric }) => !metrics.has(metric));
  if (lacking !== undefined) return invalid("data", "data-without-metric", { metric: labelOf(rubric, lacking.metric) });
  // Rows keep their places, so that what is wrong is told where it stands.
  const people = rows.map((row) => (isSummaryText(String(row[agent] ?? "")) ? [] : row));
  const { table, repeated } = readDataTable({ rows: people, places, metrics, totals, valueOf: metricValue }, rubric);
  if (repeated.length > 0) return invalid("data", "data-agent-twice", { agent: String(people[repeated[0]!]![agent]) }, { row: repeated[0]! + 2, column: agent + 1 });
  const untotalled = [...groupTotalsOf(rubric)].find(({ metric }) => !totals.has(metric));
  return untotalled !== undefined && table.agents.length > 0 ? notAvailable("data", "data-without-total", { metric: labelOf(rubric, untotalled.metric) }) : table;
}

/** By the keys of the metrics' own table, where it is given; else headings are keys. */
function columnsOf(places: DataPlaces, tables: TableArguments): Columns {
  const keyOf = keysOfTable(tables) ?? (({ key }: MetricPlace) => key);
  const byKey = (found: readonly MetricPlace[]) => new Map([...found].reverse().map((place) => [keyOf(place), place.column]));
  return { metrics: byKey(places.metrics), totals: byKey(places.totals) };
}

/** The key of the metric that a heading means, by either name in it. */
function keysOfTable(tables: TableArguments): ((place: MetricPlace) => string) | null {
  const { metrics } = tablesOf(tables);
  if (metrics === undefined) return null;
  const { json, names } = readMetricTable(metrics, new Places({ metrics }));
  const known = new Set(json.map((metric) => (metric as NamedMetric).key));
  return ({ key, label }) => [key, label].map((name) => names.keyOf(name).value).find((found) => found !== null && known.has(found)) ?? key;
}
