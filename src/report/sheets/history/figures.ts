/**
 * What the history keeps of metrics, beside score and bonus: their values, and the points they earned
 * as criteria. Above each heading stands the metric's key, in small print: a metric that is renamed
 * carries on its column, and one that the rubric no longer has keeps it.
 */
import type { Appraisal } from "../../../appraisal/appraise";
import { labelOf } from "../../../appraisal/rubric/metrics";
import type { Locale, Rubric, Unit } from "../../../appraisal/rubric/types";
import { bonusesOf } from "../../../appraisal/rubric/walk";
import { cellAt, type Grid } from "../../../book/grid";
import { reportPhrasesOf } from "../../../locale/locale";
import { textIn } from "../../../locale/wording";
import type { HistoryRow } from "./row";

/** In the words of keys; people do not write them. */
const KINDS = ["rate", "seconds", "money", "count", "number", "points"] as const;

export interface FigureColumn {
  /** The key of the metric. */
  readonly metric: string;
  /** The unit of its values, or "points": the points it earned. */
  readonly kind: Exclude<Unit, "flag"> | "points";
  /** What it is called: today, or when it was last written. */
  readonly heading: string;
}

/** A column by its metric and what is kept of it. */
export function figureKey({ metric, kind }: Pick<FigureColumn, "metric" | "kind">): string {
  return `${metric} · ${kind}`;
}

/**
 * The columns of a history after this run: those of the rubric in its order, then those that only
 * earlier runs have.
 *
 * @example figureColumns(appraisal, readHistory(grid).figures, "zh-CN").map(({ heading }) => heading) // ["询单转化率", "询单转化率得分", …]
 */
export function figureColumns(appraisal: Appraisal, earlier: readonly FigureColumn[], locale: Locale): FigureColumn[] {
  const own = ownColumns(appraisal, locale);
  const keys = new Set(own.map(figureKey));
  return [...own, ...earlier.filter((column) => !keys.has(figureKey(column)))];
}

/** What this run tells of an agent; what is missing is not there. */
export function figuresOf(appraisal: Appraisal, columns: readonly FigureColumn[], agent: number): Pick<HistoryRow, "figures"> {
  const figures = new Map<string, number>();
  for (const column of columns) {
    const value = column.kind === "points" ? pointsOf(appraisal, column.metric, agent) : valueOf(appraisal, column, agent);
    if (!Number.isNaN(value)) figures.set(figureKey(column), value);
  }
  return figures.size === 0 ? {} : { figures };
}

/** The columns of figures of a sheet, by column of the sheet. */
export function figuresAt(grid: Grid, header: number): ReadonlyMap<number, FigureColumn> {
  const found = new Map<number, FigureColumn>();
  for (let column = 0; column < (grid.rows[header - 1]?.length ?? 0); column++) {
    const [key, heading] = [cellAt(grid, header - 1, column), cellAt(grid, header, column)];
    const [, metric, word] = (typeof key === "string" && /^(.+) · (\w+)$/.exec(key)) || [];
    const kind = KINDS.find((one) => one === word);
    if (metric !== undefined && kind !== undefined) found.set(column, { metric, kind, heading: String(heading ?? metric) });
  }
  return found;
}

/** Of metrics that tell of the work and have a value, in rubric order: the value, then the points. */
function ownColumns({ rubric, table, shown, assessment }: Appraisal, locale: Locale): FigureColumn[] {
  const ofPay = payMetrics(rubric);
  const scored = new Set(assessment.posts.flatMap(({ criteria }) => criteria.filter(({ points }) => hasValue(points)).map(({ criterion }) => criterion.metric)));
  return rubric.metrics.flatMap(({ key, unit }): FigureColumn[] => {
    if (unit === "flag" || ofPay.has(key) || !table.bySlice.has(key)) return [];
    const heading = textIn(labelOf(rubric, key), locale);
    const value: FigureColumn[] = hasValue(shown(key)) ? [{ metric: key, kind: unit, heading }] : [];
    return scored.has(key) ? [...value, { metric: key, kind: "points", heading: reportPhrasesOf(locale).history.points(heading) }] : value;
  });
}

/** Pay and attendance are no figures of the work, and nobody's business in a history. */
function payMetrics(rubric: Rubric): ReadonlySet<string> {
  const { adjustments, participation } = rubric;
  const ofBonus = [...bonusesOf(rubric)].flatMap(({ bonus: { base, proration } }) => [base, proration?.actual, proration?.full]);
  const named = [...ofBonus, ...adjustments.points.map(({ metric }) => metric), ...adjustments.money.map(({ metric }) => metric), participation];
  return new Set(named.filter((metric) => typeof metric === "string"));
}

function hasValue(values: Float64Array): boolean {
  return values.some((value) => !Number.isNaN(value));
}

/** NaN also for a metric that this rubric does not have, or has in another unit. */
function valueOf({ rubric, table, shown }: Appraisal, { metric, kind }: FigureColumn, agent: number): number {
  const known = rubric.metrics.some(({ key, unit }) => key === metric && unit === kind) && table.bySlice.has(metric);
  return known ? shown(metric)[agent]! : NaN;
}

function pointsOf({ assessment }: Appraisal, metric: string, agent: number): number {
  const { criteria } = assessment.posts[assessment.post[agent]!]!;
  return criteria.find(({ criterion }) => criterion.metric === metric)?.points[assessment.member[agent]!] ?? NaN;
}
