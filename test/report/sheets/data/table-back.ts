import type { Rubric } from "../../../../src/appraisal/rubric/types";
import type { Agent, GroupTotal, MetricTable, Slice } from "../../../../src/appraisal/table";
import type { CellValue } from "../../../../src/book/grid";
import type { SheetPlan } from "../../../../src/report/plan";
import type { SheetContext } from "../../../../src/report/sheets/context";
import { dataColumns } from "../../../../src/report/sheets/data/columns";
import { contentAt, shownIn } from "../../plan-grid";

type Row = ReadonlyMap<string, CellValue>;

/** The metric table as it can be read back from KpiData, and from nothing else but the rubric. */
export function tableBack(sheet: SheetPlan, context: SheetContext): MetricTable {
  const { rubric } = context.input.appraisal;
  const rows = rowsOf(sheet, context);
  const run = rows.filter((row) => row.get("scope") !== context.phrases.scopes.part);
  const parts = rubric.averageOver.length === 0 ? run : rows.filter((row) => !run.includes(row));
  const agents = run.map((row) => agentOf(row, rubric));
  const found = distinctSlices(parts, rubric);
  const slices = found.length === 0 ? [{ period: null, shop: null }] : found;
  const keys = rubric.metrics.map(({ key }) => key).filter((key) => dataColumns(context).some((column) => column.key === `metric ${key}`));
  const rowIn = (agent: number, slice: number) => parts.find((row) => row.get("agent") === agents[agent]!.agent && same(sliceOf(row, rubric), slices[slice]!));
  const column = (read: (agent: number) => Row | undefined, key: string) => Float64Array.from(agents, (_, agent) => numberOf(read(agent)?.get(key)));
  return {
    period: textOf(run[0]?.get("period")),
    agents,
    slices,
    bySlice: new Map(keys.map((key) => [key, slices.map((_, slice) => column((agent) => rowIn(agent, slice), `metric ${key}`))])),
    overRun: new Map(keys.map((key) => [key, column((agent) => run[agent], `metric ${key}`)])),
    groupTotals: new Map([...new Set(agents.map(({ post }) => post))].map((post) => [post, totalsOf(post, keys, run, parts, slices, rubric)])),
  };
}

function rowsOf(sheet: SheetPlan, context: SheetContext): Row[] {
  const { top, left, bottom } = sheet.tables.find(({ name }) => name === "KpiData")!.range;
  const keys = dataColumns(context).map(({ key }) => key);
  const rows = Array.from({ length: bottom - top }, (_, r) => new Map(keys.map((key, c) => [key, shownIn(contentAt(sheet, top + 1 + r, left + c))])));
  return rows.filter((row) => row.get("agent") !== null);
}

function agentOf(row: Row, { ranking }: Rubric): Agent {
  const agent = { agent: textOf(row.get("agent")) ?? "", id: textOf(row.get("id")), name: textOf(row.get("name")), post: textOf(row.get("post")) ?? "" };
  return typeof ranking.pool === "object" ? { ...agent, poolCell: textOf(row.get("pool")) ?? "" } : agent;
}

function sliceOf(row: Row, { averageOver }: Rubric): Slice {
  return { period: averageOver.includes("period") ? textOf(row.get("period")) : null, shop: textOf(row.get("shop")) };
}

function distinctSlices(parts: readonly Row[], rubric: Rubric): Slice[] {
  const slices = parts.map((row) => sliceOf(row, rubric));
  return slices.filter((slice, i) => slices.findIndex((other) => same(other, slice)) === i);
}

function totalsOf(post: string, keys: readonly string[], run: readonly Row[], parts: readonly Row[], slices: readonly Slice[], rubric: Rubric): Map<string, GroupTotal> {
  const ofPost = (row: Row) => (textOf(row.get("post")) ?? "") === post;
  const totals = keys.filter((key) => run[0]?.has(`total ${key}`)).map((key): [string, GroupTotal] => [
    key,
    {
      bySlice: slices.map((slice) => numberOf(parts.find((row) => ofPost(row) && same(sliceOf(row, rubric), slice))?.get(`total ${key}`))),
      overRun: numberOf(run.find(ofPost)?.get(`total ${key}`)),
    },
  ]);
  return new Map(totals);
}

function same(a: Slice, b: Slice): boolean {
  return a.period === b.period && a.shop === b.shop;
}

function textOf(value: CellValue | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

function numberOf(value: CellValue | undefined): number {
  if (value === "是" || value === "yes") return 1;
  if (value === "否" || value === "no") return 0;
  return typeof value === "number" ? value : NaN;
}
