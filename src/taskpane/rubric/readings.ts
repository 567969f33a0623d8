/** What the notations of the rubric mean, in sentences: shown under the fields they are typed into. */
import type { Adjustment, BonusPool, Commission, Comparison, Gate, Locale, Metric, Payout, Rubric, Target, TieBreaker, Unit } from "../../appraisal/rubric/types";
import type { EditorPhrases } from "../../locale/editor";
import { formatNumber, formatValue } from "../../locale/format";
import { textIn } from "../../locale/wording";

/** Whose words and which metrics. */
export interface ReadingContext {
  readonly rubric: EditorPhrases;
  readonly metrics: readonly Metric[];
  readonly locale: Locale;
}

interface Comparing {
  readonly metric: string;
  readonly op: Comparison;
  readonly value: number;
}

/** @example gatesReading([{ metric: "satisfaction", op: ">=", value: 0.95 }], context) // "须同时满足：满意度不低于 95%" */
export function gatesReading(gates: readonly Gate[], context: ReadingContext): string {
  const { reads } = context.rubric;
  return gates.length === 0 ? "" : reads.gates(gates.map((gate) => ("of" in gate ? reads.compared({ metric: nameOf(gate.metric, context), op: gate.op, value: reads.times({ percent: formatNumber(gate.times * 100, 6), of: gate.of }) }) : comparison(gate, context))));
}

/** @example conditionReading({ metric: "ratings", op: "<=", value: 50 }, context) // "评价数不高于 50 时" */
export function conditionReading(condition: Comparing, context: ReadingContext): string {
  return context.rubric.reads.when(comparison(condition, context));
}

function comparison({ metric, op, value }: Comparing, context: ReadingContext): string {
  return context.rubric.reads.compared({ metric: nameOf(metric, context), op, value: valueOf(value, metric, context) });
}

/** @example stepsReading({ metric: "net", mode: "whole", steps: [{ above: 0, rate: 0.001 }] }, context) // "超过 0 时，全部提 0.1%" */
export function stepsReading({ steps, mode }: Commission, { rubric: { reads } }: ReadingContext): string {
  const parts = steps.map(({ above, rate }, n) => {
    const next = steps[n + 1];
    return reads.step({ mode, from: formatNumber(above), to: next === undefined ? null : formatNumber(next.above), rate: `${formatNumber(rate * 100, 6)}%` });
  });
  return reads.list(parts);
}

/** @example adjustmentsReading([{ metric: "fine", factor: -1 }], context) // "减去罚款" */
export function adjustmentsReading(adjustments: readonly Adjustment[], context: ReadingContext): string {
  const { reads } = context.rubric;
  return reads.list(adjustments.map(({ metric, factor }) => reads.adjustment({ metric: nameOf(metric, context), minus: factor < 0, factor: Math.abs(factor) === 1 ? null : formatNumber(Math.abs(factor), 6) })));
}

/** @example tieBreakersReading([{ metric: "sales" }], context) // "同分时先比销售额" */
export function tieBreakersReading(tieBreakers: readonly TieBreaker[], context: ReadingContext): string {
  const { reads, directions } = context.rubric;
  const named = tieBreakers.map(({ metric, direction }) => (direction === undefined ? nameOf(metric, context) : reads.directed(nameOf(metric, context), directions[direction])));
  return named.length === 0 ? "" : reads.tieBreakers(named);
}

/** @example betweenReading({ low: 500, high: 1500, fromScore: 80, toScore: 100 }, context) */
export function betweenReading({ low, high, fromScore, toScore }: Extract<Payout, { readonly between: unknown }>["between"], { rubric: { reads } }: ReadingContext): string {
  return reads.between({ low: formatNumber(low), high: formatNumber(high), fromScore: formatNumber(fromScore), toScore: formatNumber(toScore) });
}

/** What a pool holds, all alike or each its own. */
export function poolReading(amount: BonusPool["amount"], { rubric: { reads } }: ReadingContext): string {
  return typeof amount === "number" ? reads.everyPool(formatNumber(amount)) : reads.list(Object.entries(amount).map(([pool, money]) => reads.pool(pool, formatNumber(money))));
}

/** A number, or the metric that holds it. */
export function amountReading(amount: number | string | null, context: ReadingContext): string {
  const { reads } = context.rubric;
  return amount === null ? reads.noAmount : typeof amount === "number" ? reads.sameForAll(formatNumber(amount)) : reads.ofMetric(nameOf(amount, context));
}

/** What a criterion is measured against; the unit is that of the metric it scores. */
export function targetReading(target: Target, unit: Unit | undefined, context: ReadingContext): string {
  const { reads, targetKinds } = context.rubric;
  if (typeof target === "number") return reads.sameForAll(formatValue(target, unit ?? "number", context.locale));
  return typeof target === "object" ? reads.ofMetric(nameOf(target.metric, context)) : targetKinds[target];
}

/** Who is ranked against whom. */
export function rankPoolReading(pool: Rubric["ranking"]["pool"], { rubric: { reads } }: ReadingContext): string {
  return typeof pool === "object" ? reads.rankPool(pool.column.join(reads.or)) : "";
}

function valueOf(value: number, metric: string, { metrics, locale }: ReadingContext): string {
  return formatValue(value, metrics.find(({ key }) => key === metric)?.unit ?? "number", locale, 6);
}

function nameOf(key: string, { metrics, locale }: ReadingContext): string {
  return textIn(metrics.find((metric) => metric.key === key)?.label ?? key, locale);
}
