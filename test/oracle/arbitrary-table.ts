/** Metric tables such as intake hands over, for a generated rubric. */
import * as fc from "fast-check";
import type { Rubric } from "../../src/appraisal/rubric/types";
import type { Agent, GroupTotal, MetricTable, Slice } from "../../src/appraisal/table";
import { METRIC_KEYS, valueOf, type MetricKey } from "./metrics";

const NICKNAMES = ["小美", "阿强", "晓晓", "大伟", "圆圆", "子涵", "思思", "阿杰", "小鱼", "可可", "乐乐", "安安"];

/** One agent before columns are made of it: values by metric, slice by slice and over the run. */
interface Row {
  readonly post: string;
  readonly poolCell: string;
  readonly bySlice: readonly Readonly<Record<MetricKey, number>>[];
  readonly overRun: Readonly<Record<MetricKey, number>>;
}

/** Missing about one time in eight. */
const values: fc.Arbitrary<Record<MetricKey, number>> = fc.record(
  Object.fromEntries(METRIC_KEYS.map((key) => [key, fc.option(valueOf(key), { nil: NaN, freq: 7 })])) as Record<MetricKey, fc.Arbitrary<number>>,
);

const ABSENT = Object.fromEntries(METRIC_KEYS.map((key) => [key, NaN])) as Record<MetricKey, number>;

function slicesOf(rubric: Rubric): fc.Arbitrary<Slice[]> {
  const one = { period: null, shop: null };
  if (rubric.averageOver.length === 0) return fc.constant([one]);
  const months = ["2026-04", "2026-05", "2026-06"].map((period): Slice => ({ period, shop: rubric.averageOver.includes("shop") ? "旗舰店" : null }));
  return fc.integer({ min: 1, max: 3 }).map((count) => months.slice(0, count));
}

function row(posts: readonly string[], poolCells: readonly string[], slices: number): fc.Arbitrary<Row> {
  const inSlice = slices === 1 ? values : fc.oneof({ weight: 5, arbitrary: values }, { weight: 1, arbitrary: fc.constant(ABSENT) });
  return fc
    .record({ post: fc.constantFrom(...posts), poolCell: fc.constantFrom(...poolCells), bySlice: fc.array(inSlice, { minLength: slices, maxLength: slices }), overRun: values })
    .map((drawn) => (slices === 1 ? { ...drawn, overRun: drawn.bySlice[0] } : drawn));
}

function totals(slices: number): fc.Arbitrary<Map<string, GroupTotal>> {
  const total = (key: MetricKey): fc.Arbitrary<number> => fc.option(valueOf(key), { nil: NaN, freq: 7 });
  const ofMetric = (key: MetricKey): fc.Arbitrary<GroupTotal> =>
    fc
      .record({ bySlice: fc.array(total(key), { minLength: slices, maxLength: slices }), overRun: total(key) })
      .map((drawn) => (slices === 1 ? { ...drawn, overRun: drawn.bySlice[0] } : drawn));
  return fc.tuple(...METRIC_KEYS.map(ofMetric)).map((drawn) => new Map(METRIC_KEYS.map((key, index) => [key, drawn[index]])));
}

/** A table of up to a dozen agents for the rubric. */
export function tableFor(rubric: Rubric, posts: readonly string[], poolCells: readonly string[]): fc.Arbitrary<MetricTable> {
  return slicesOf(rubric).chain((slices) =>
    fc
      .record({ rows: fc.array(row(posts, poolCells, slices.length), { maxLength: NICKNAMES.length, size: "max" }), totals: fc.array(totals(slices.length), { minLength: posts.length, maxLength: posts.length }) })
      .map(({ rows, totals: byPost }) => tableOf(rubric, slices, rows, new Map(posts.map((post, index) => [post, byPost[index]])))),
  );
}

function tableOf(rubric: Rubric, slices: readonly Slice[], rows: readonly Row[], groupTotals: MetricTable["groupTotals"]): MetricTable {
  const withPoolCell = typeof rubric.ranking.pool === "object";
  return {
    period: "2026-05",
    agents: rows.map(({ post, poolCell }, index): Agent => ({ agent: NICKNAMES[index], id: null, name: null, post, ...(withPoolCell && { poolCell }) })),
    slices,
    bySlice: new Map(METRIC_KEYS.map((key) => [key, slices.map((_, slice) => Float64Array.from(rows, (each) => each.bySlice[slice][key]))])),
    overRun: new Map(METRIC_KEYS.map((key) => [key, Float64Array.from(rows, (each) => each.overRun[key])])),
    groupTotals,
  };
}

/** The table in a line for each agent and one for each post's totals, missing values left out. */
export function briefTable({ agents, bySlice, overRun, groupTotals }: MetricTable): string[] {
  const lines = agents.map(({ agent, post, poolCell }, index) => {
    const found = METRIC_KEYS.flatMap((key) => {
      const values = [...bySlice.get(key)!.map((column) => column[index]), overRun.get(key)![index]];
      return values.every(Number.isNaN) ? [] : [`${key} ${values.join(" | ")}`];
    });
    return [agent, post, poolCell ?? "", ...found].join("; ");
  });
  const totalLines = [...groupTotals].map(([post, byMetric]) => {
    const found = [...byMetric].filter(([, total]) => ![...total.bySlice, total.overRun].every(Number.isNaN));
    return [`totals of ${post}`, ...found.map(([key, { bySlice: slices, overRun: run }]) => `${key} ${[...slices, run].join(" | ")}`)].join("; ");
  });
  return [...lines, ...totalLines];
}
