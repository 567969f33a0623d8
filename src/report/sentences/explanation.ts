/**
 * 评分说明: the steps of one agent's appraisal, one sentence each, in the user's language.
 */
import { sumExactly } from "../../appraisal/decimal";
import type { AdjustmentStep, BonusStep, CriterionStep, Explanation, SliceStep } from "../../appraisal/explain/explain";
import { metricOf } from "../../appraisal/rubric/metrics";
import type { Alternative, Locale, Payout, Rubric } from "../../appraisal/rubric/types";
import { formatComparison, formatMoney, formatNumber, formatValue } from "../../locale/format";
import { phrasesOf } from "../../locale/locale";
import { textIn } from "../../locale/wording";
import { onPaper } from "./contributions";
import { missedSentence } from "./missed";
import { ruleText } from "./rule";

/** Where a metric's value came from: cells of one column. */
export interface CellSource {
  readonly sheet: string;
  readonly header: string;
  /** Row numbers as people count them. */
  readonly rows: readonly number[];
}

/** A value that an accepted dispute has put in place of what was read. */
export interface CorrectedValue {
  readonly metric: string;
  /** NaN: nothing was read. */
  readonly before: number;
  readonly sheet: string;
  readonly cell: string;
}

/**
 * All sentences, in the order the method takes its steps.
 *
 * @param sources the cells a metric of this agent was read from
 * @param corrected values of this agent that disputes have corrected
 */
export function explanationSentences(rubric: Rubric, explanation: Explanation, period: string | null, sources: (metric: string) => readonly CellSource[], locale: Locale, corrected: readonly CorrectedValue[] = []): string[] {
  const phrases = phrasesOf(locale);
  const { agent, criteria, standing, unranked, tier, missed, bonus } = explanation;
  const contributions = printedContributions(explanation);
  return [
    phrases.person({ ...agent, period }),
    ...criteria.flatMap((step, i) => [criterionSentence(rubric, step, contributions[i]!, locale), ...sourceSentences(rubric, step, sources, locale), ...correctedSentences(rubric, step, corrected, locale)]),
    ...scoreSentences(rubric, explanation, contributions, locale),
    ...(unranked === null ? [] : [phrases.unranked[unranked]]),
    ...(standing === null ? [] : [phrases.standing({ pool: standing.pool, rank: String(standing.rank), size: String(standing.poolSize) })]),
    ...(tier === null ? [] : [phrases.tier(tier.name)]),
    ...missed.map((one) => phrases.missed(missedSentence(rubric, one, locale))),
    ...(bonus === null ? (standing === null ? [] : [phrases.noBonus]) : bonusSentences(rubric, explanation, bonus, locale)),
  ];
}

/** What each criterion adds to the score, as printed: the terms sum to the printed mean. */
function printedContributions({ criteria, mean }: Explanation): string[] {
  const exact = criteria.map(({ contribution }) => contribution);
  return onPaper(exact, Number.isNaN(mean) ? sumExactly(exact) : mean).map((points) => formatNumber(points));
}

function criterionSentence(rubric: Rubric, step: CriterionStep, contribution: string, locale: Locale): string {
  const phrases = phrasesOf(locale);
  const metric = labelIn(rubric, step.criterion.metric, locale);
  const weight = formatNumber(step.criterion.weight);
  if (step.status === "notAssessed") return phrases.criterionNotAssessed({ metric, condition: conditionText(rubric, step.slices.find(({ rule }) => rule === null)!.because!, locale) });
  if (step.status !== "ok") return lackingSentence(rubric, step, { metric, weight }, locale);
  const scored = step.slices.filter(({ points }) => !Number.isNaN(points));
  const rule = scored.length === 1 && step.slices.length === 1 ? sliceRule(rubric, step, scored[0]!, locale) : slicesText(rubric, scored, locale);
  return phrases.criterion({ metric, value: shown(rubric, step.criterion.metric, step.value, locale), rule, points: formatNumber(step.points), weight, contribution });
}

/** Nothing to score: no value, or a value without anything to measure it against. */
function lackingSentence(rubric: Rubric, { criterion, slices, value, status }: CriterionStep, named: { metric: string; weight: string }, locale: Locale): string {
  const phrases = phrasesOf(locale);
  const unmeasured = slices.some((slice) => !Number.isNaN(slice.value));
  const facts = { ...named, reason: unmeasured ? phrases.noReference(shown(rubric, criterion.metric, value, locale)) : phrases.noValue };
  if (status === "zero") return phrases.criterionZero(facts);
  return criterion.missing === "exclude" ? phrases.criterionRequired(facts) : phrases.criterionMissing(facts);
}

/** With an alternative in force, what it reads and why. */
function sliceRule(rubric: Rubric, step: CriterionStep, slice: SliceStep, locale: Locale): string {
  const because = slice.because === null ? "" : phrasesOf(locale).because(conditionText(rubric, slice.because, locale));
  const other = slice.metric === step.criterion.metric ? "" : `${labelIn(rubric, slice.metric, locale)} ${shown(rubric, slice.metric, slice.value, locale)} `;
  return because + other + ruleText(rubric, slice, locale);
}

function slicesText(rubric: Rubric, slices: readonly SliceStep[], locale: Locale): string {
  const phrases = phrasesOf(locale);
  const parts = slices.map((step) =>
    phrases.sliceOf({
      slice: [step.slice.period, step.slice.shop].filter((part) => part !== null).join(" "),
      metric: labelIn(rubric, step.metric, locale),
      value: shown(rubric, step.metric, step.value, locale),
      rule: ruleText(rubric, step, locale),
      points: formatNumber(step.points),
    }),
  );
  return [...parts, phrases.sliceMean(slices.length)].join(phrases.listSeparator);
}

function sourceSentences(rubric: Rubric, step: CriterionStep, sources: (metric: string) => readonly CellSource[], locale: Locale): string[] {
  const phrases = phrasesOf(locale);
  const metrics = [...new Set([step.criterion.metric, ...step.slices.map(({ metric }) => metric)])];
  return metrics.flatMap((metric) => sources(metric).map(({ sheet, header, rows }) => `  ${labelIn(rubric, metric, locale)}${phrases.colon}${phrases.source({ sheet, column: header, rows: phrases.rows(rowRanges(rows), rows.length) })}`));
}

function correctedSentences(rubric: Rubric, { criterion, slices }: CriterionStep, corrected: readonly CorrectedValue[], locale: Locale): string[] {
  const read = new Set([criterion.metric, ...slices.map(({ metric }) => metric)]);
  return corrected.filter(({ metric }) => read.has(metric)).map(({ metric, before, sheet, cell }) => `  ${phrasesOf(locale).corrected({ metric: labelIn(rubric, metric, locale), before: shown(rubric, metric, before, locale), place: `${sheet}!${cell}` })}`);
}

function scoreSentences(rubric: Rubric, { criteria, mean, adjustments, score }: Explanation, contributions: readonly string[], locale: Locale): string[] {
  if (Number.isNaN(score)) return [];
  const phrases = phrasesOf(locale);
  const terms = contributions.filter((_, i) => !Number.isNaN(criteria[i]!.points));
  return [phrases.mean(terms.join(" + "), formatNumber(mean)), ...adjustmentSentences(rubric, adjustments, locale), ...limitSentences(rubric, mean, adjustments, locale), phrases.total(formatNumber(score, 10))];
}

/** Where the sum lies outside what a score may be. */
function limitSentences({ score: { min, max } }: Rubric, mean: number, adjustments: readonly AdjustmentStep[], locale: Locale): string[] {
  const sum = sumExactly([mean, ...adjustments.map(({ factor, value }) => (Number.isNaN(value) ? 0 : factor * value))]);
  return sum < min || sum > max ? [phrasesOf(locale).limits({ sum: formatNumber(sum), min: formatNumber(min), max: formatNumber(max) })] : [];
}

function adjustmentSentences(rubric: Rubric, adjustments: readonly AdjustmentStep[], locale: Locale): string[] {
  return adjustments
    .filter(({ value }) => !Number.isNaN(value) && value !== 0)
    .map(({ metric, factor, value }) => phrasesOf(locale).adjustment({ metric: labelIn(rubric, metric, locale), value: shown(rubric, metric, value, locale), effect: signedNumber(factor * value) }));
}

function bonusSentences(rubric: Rubric, { score, tier, moneyAdjustments }: Explanation, { parts, definition, commissions }: BonusStep, locale: Locale): string[] {
  const phrases = phrasesOf(locale);
  const payout = definition.pool === null ? payoutSentence(tier!.payout, parts, score, locale) : phrases.share(formatMoney(parts.payout));
  return [
    payout,
    ...(definition.proration === null ? [] : [phrases.proration({ proration: formatValue(parts.proration, "rate", locale), prorated: formatMoney(parts.prorated) })]),
    ...commissionSentences(rubric, commissions, parts.commission, locale),
    ...moneyAdjustmentSentences(rubric, moneyAdjustments, parts.adjustments, locale),
    ...(parts.rounding === 0 ? [] : [phrases.rounding(formatMoney(parts.rounding))]),
    phrases.bonus(formatMoney(parts.amount)),
  ];
}

function commissionSentences(rubric: Rubric, commissions: BonusStep["commissions"], sum: number, locale: Locale): string[] {
  const phrases = phrasesOf(locale);
  const terms = commissions.filter(({ money }) => money !== 0).map(({ metric, mode, value, money }) => phrases.commissionOn({ metric: labelIn(rubric, metric, locale), value: shown(rubric, metric, value, locale), whole: mode === "whole", money: formatMoney(money) }));
  return terms.length === 0 ? [] : [phrases.commission(terms.join(phrases.listSeparator), formatMoney(sum))];
}

function moneyAdjustmentSentences(rubric: Rubric, adjustments: readonly AdjustmentStep[], sum: number, locale: Locale): string[] {
  const phrases = phrasesOf(locale);
  const terms = adjustments.filter(({ value }) => !Number.isNaN(value) && value !== 0).map(({ metric, factor, value }) => `${labelIn(rubric, metric, locale)} ${formatMoney(factor * value)}`);
  return terms.length === 0 ? [] : [phrases.moneyAdjustments(terms.join(phrases.listSeparator), formatMoney(sum))];
}

function payoutSentence(payout: Payout | undefined, { base, payout: money }: BonusStep["parts"], score: number, locale: Locale): string {
  const say = (kind: "fixed" | "coefficient" | "perScore" | "between" | "none", factor = 0) =>
    phrasesOf(locale).payout({ kind, base: formatMoney(base), factor: formatNumber(factor, 4), score: formatNumber(score, 10), payout: formatMoney(money) });
  if (payout === undefined) return say("none");
  if ("fixed" in payout) return say("fixed");
  if ("coefficient" in payout) return say("coefficient", payout.coefficient);
  return "perScore" in payout ? say("perScore", payout.perScore) : say("between");
}

function conditionText(rubric: Rubric, { metric, op, value }: Alternative, locale: Locale): string {
  return `${labelIn(rubric, metric, locale)} ${formatComparison(op)} ${shown(rubric, metric, value, locale)}`;
}

function labelIn(rubric: Rubric, metric: string, locale: Locale): string {
  return textIn(metricOf(rubric, metric).label, locale);
}

function shown(rubric: Rubric, metric: string, value: number, locale: Locale): string {
  return Number.isNaN(value) ? phrasesOf(locale).noValue : formatValue(value, metricOf(rubric, metric).unit, locale);
}

function signedNumber(value: number): string {
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}

/** 3, 4, 5, 9 -> "3-5, 9". */
function rowRanges(rows: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && row === last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  const text = ranges.slice(0, 6).map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
  return (ranges.length > 6 ? [...text, "…"] : text).join(", ");
}
