import { isBlank, type Cell } from "../../../appraisal/rubric/cells/cell";
import { fold } from "../../../appraisal/rubric/cells/fold";
import type { Locale, Rubric } from "../../../appraisal/rubric/types";
import { reportPhrasesOf } from "../../../locale/locale";
import { metricOfHeading } from "./metric-captions";

/** The columns that are about the agent, not about metrics. */
const STANDING = ["agent", "id", "name", "post", "period", "shop", "scope", "participates", "pool"] as const;

type StandingKey = (typeof STANDING)[number];

/** A metric as the header names it, and its column. */
export interface MetricPlace {
  readonly key: string;
  readonly label: string;
  readonly column: number;
}

/** Where a table of data holds what: KpiData, or one that somebody made by hand. */
export interface DataPlaces {
  /** The first column under one of these headings; -1 when there is none. */
  readonly columnOf: (standing: StandingKey, alsoCalled?: readonly string[]) => number;
  readonly metrics: readonly MetricPlace[];
  /** Group totals, each with the metric it is of. */
  readonly totals: readonly MetricPlace[];
}

const LOCALES: readonly Locale[] = ["zh-CN", "en"];

/**
 * Finds the columns by their headings, in either language and in any order. What is no heading of
 * ours names a metric.
 *
 * @example dataPlaces(["客服", "岗位", "销售额"]).metrics // [{ key: "销售额", label: "销售额", column: 2 }]
 */
export function dataPlaces(header: readonly Cell[]): DataPlaces {
  const headings = header.map((cell) => (isBlank(cell) ? "" : String(cell).trim()));
  const folded = headings.map(fold);
  const standing = standingColumns(folded);
  const taken = new Set(standing.values());
  const others = headings.flatMap((heading, column) => (heading === "" || taken.has(column) ? [] : [{ heading, column }]));
  const named = others.map(({ heading, column }) => ({ ...metricOfHeading(heading), column }));
  const totals = others.flatMap(({ heading, column }) => {
    const of = totalOf(heading, named);
    return of === undefined ? [] : [{ ...of, column }];
  });
  const metrics = named.filter(({ column }) => totals.every((total) => total.column !== column));
  return { columnOf: (key, alsoCalled = []) => standing.get(key) ?? firstOf(folded, alsoCalled), metrics: [...metrics, ...flagOf(standing, headings, metrics)], totals };
}

/** Only in one language, that of most headings: a metric may well be called Name or Shop in Chinese data. */
function standingColumns(folded: readonly string[]): ReadonlyMap<StandingKey, number> {
  const [chinese, english] = LOCALES.map((locale) => {
    const { headings } = reportPhrasesOf(locale);
    return new Map(STANDING.map((key) => [key, folded.indexOf(fold(headings[key]))] as const).filter(([, column]) => column >= 0));
  });
  return english!.size > chinese!.size ? english! : chinese!;
}

function firstOf(folded: readonly string[], names: readonly string[]): number {
  const columns = names.map((name) => folded.indexOf(fold(name)));
  return columns.find((column) => column >= 0) ?? -1;
}

/** Whether somebody takes part may be the metric of that name in a table made by hand. */
function flagOf(standing: ReadonlyMap<StandingKey, number>, headings: readonly string[], metrics: readonly MetricPlace[]): MetricPlace[] {
  const column = standing.get("participates");
  if (column === undefined || metrics.some(({ label }) => label === headings[column])) return [];
  return [{ key: headings[column]!, label: headings[column]!, column }];
}

/** The metric that a heading such as `销售额（同岗整体值）` is the group total of. */
function totalOf(heading: string, metrics: readonly MetricPlace[]): MetricPlace | undefined {
  for (const locale of LOCALES) {
    const [before, after] = reportPhrasesOf(locale).groupTotal("\n").split("\n") as [string, string];
    if (!heading.startsWith(before) || !heading.endsWith(after)) continue;
    const { key, label } = metricOfHeading(heading.slice(before.length, heading.length - after.length));
    const of = metrics.find((metric) => metric.key === key) ?? metrics.find((metric) => metric.label === label);
    if (of !== undefined) return of;
  }
  return undefined;
}

/** The column that names the agents of a table made by hand may be called as the rubric says. */
export function agentColumn(places: DataPlaces, { agent }: Pick<Rubric, "agent">): number {
  return places.columnOf("agent", agent.column);
}
