/**
 * The columns of the table KpiData. Everything that scoring reads can be read back from it, since
 * the live sheet computes from it alone:
 *
 * - a row of scope 本期 (run) holds an agent's metrics over all rows of the run, in input order;
 * - where the rubric averages over months or shops, a row of scope 分段 (part) for each part the
 *   agent has values in, part by part in their order, with the metrics of that part. The column of
 *   scopes is left out where there are no parts: all rows are of the run then, and its only part;
 * - an empty metric cell is missing; flags are 是/否, a mean of flags is a number;
 * - a column 指标（同岗整体值） holds the metric aggregated over all rows of the agent's post at once,
 *   in the same scope; only for metrics that a rule or gate asks it of;
 * - the pool column holds the roster's cell where the rubric ranks by one;
 * - metrics bear the names by which the rubric sheet calls them (`metric-captions.ts`).
 *
 * `read-back.ts` is the way back.
 */
import { poolKeyOf } from "../../../appraisal/ranking/rank-agents";
import type { Metric } from "../../../appraisal/rubric/types";
import type { MetricTable } from "../../../appraisal/table";
import { formatValue } from "../../../locale/format";
import { phrasesOf } from "../../../locale/locale";
import type { CellContent } from "../../plan";
import type { SheetContext } from "../context";
import { CENTERED, formatOf, TEXT } from "../layout/formats";
import type { Column } from "../layout/table";
import { orEmpty, textOrEmpty } from "../layout/text";
import { metricCaptions } from "./metric-captions";
import type { DataRow } from "./rows";

/** All columns, in their order. */
export function dataColumns(context: SheetContext): Column<DataRow>[] {
  const { rubric, table } = context.input.appraisal;
  const metrics = rubric.metrics.filter(({ key }) => table.overRun.has(key));
  const captionOf = metricCaptions(context.input, context.locale);
  return [...personColumns(context), ...partColumns(context), ...standingColumns(context), ...metrics.map((metric) => metricColumn(metric, captionOf(metric), context)), ...totalColumns(context, table, captionOf)];
}

function personColumns({ input, phrases: { headings } }: SheetContext): Column<DataRow>[] {
  const { agents } = input.appraisal.table;
  return [
    { key: "agent", heading: headings.agent, style: TEXT, cell: ({ agent }) => agents[agent]!.agent },
    { key: "id", heading: headings.id, style: TEXT, cell: ({ agent }) => agents[agent]!.id },
    { key: "name", heading: headings.name, style: TEXT, cell: ({ agent }) => agents[agent]!.name },
    { key: "post", heading: headings.post, style: TEXT, cell: ({ agent }) => textOrEmpty(agents[agent]!.post) },
  ];
}

/** A part that names no month, under a rubric that averages over months, has none. */
function partColumns({ input, phrases: { headings, scopes } }: SheetContext): Column<DataRow>[] {
  const { rubric, table } = input.appraisal;
  const byPeriod = rubric.averageOver.includes("period");
  const partOf = ({ part }: DataRow) => (part === null ? null : table.slices[part]!);
  const period: Column<DataRow> = {
    key: "period",
    heading: headings.period,
    style: CENTERED,
    cell: (row) => (byPeriod && row.part !== null ? partOf(row)!.period : table.period),
  };
  if (rubric.averageOver.length === 0) return [period];
  const shop: Column<DataRow> = { key: "shop", heading: headings.shop, style: TEXT, cell: (row) => partOf(row)?.shop ?? null };
  const scope: Column<DataRow> = { key: "scope", heading: headings.scope, style: CENTERED, cell: ({ part }) => (part === null ? scopes.run : scopes.part) };
  return [...(rubric.averageOver.includes("shop") ? [shop] : []), period, scope];
}

function standingColumns({ input, locale, phrases: { headings } }: SheetContext): Column<DataRow>[] {
  const { rubric, table, assessment } = input.appraisal;
  const pool = (agent: number): CellContent => {
    const key = poolKeyOf(table.agents[agent]!, rubric);
    return typeof rubric.ranking.pool === "object" ? textOrEmpty(key) : phrasesOf(locale).poolName(key);
  };
  return [
    { key: "participates", heading: headings.participates, style: CENTERED, cell: ({ agent }) => formatValue(assessment.participates[agent]!, "flag", locale) },
    { key: "pool", heading: headings.pool, style: TEXT, cell: ({ agent }) => pool(agent) },
  ];
}

function metricColumn(metric: Metric, heading: string, { input, locale }: SheetContext): Column<DataRow> {
  const { bySlice, overRun } = input.appraisal.table;
  const [run, parts] = [overRun.get(metric.key)!, bySlice.get(metric.key)!];
  const isFlag = metric.unit === "flag";
  return {
    key: `metric ${metric.key}`,
    heading,
    style: { look: "body", format: formatOf(metric.unit, run), ...(isFlag && { align: "center" }) },
    cell: ({ agent, part }) => {
      const value = part === null ? run[agent]! : parts[part]![agent]!;
      return isFlag && (value === 0 || value === 1) ? formatValue(value, "flag", locale) : orEmpty(value);
    },
  };
}

function totalColumns({ input, phrases }: SheetContext, table: MetricTable, captionOf: (metric: Metric) => string): Column<DataRow>[] {
  const { metrics } = input.appraisal.rubric;
  const asked = new Set([...table.groupTotals.values()].flatMap((totals) => [...totals.keys()]));
  return metrics
    .filter(({ key }) => asked.has(key))
    .map((metric) => ({
      key: `total ${metric.key}`,
      heading: phrases.groupTotal(captionOf(metric)),
      style: { look: "body", format: formatOf(metric.unit, [0.5]) },
      cell: ({ agent, part }) => {
        const total = table.groupTotals.get(table.agents[agent]!.post)?.get(metric.key);
        return orEmpty(total === undefined ? NaN : part === null ? total.overRun : total.bySlice[part]!);
      },
    }));
}
