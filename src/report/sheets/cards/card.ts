/**
 * 绩效卡: what one agent's card says, as numbers and texts. Contributions, adjustments and rounding
 * add up to the score as they are printed.
 */
import type { Appraisal } from "../../../appraisal/appraise";
import type { BonusParts } from "../../../appraisal/bonus/amount";
import { unrankedReason } from "../../../appraisal/explain/explain";
import { roundHalfAway } from "../../../appraisal/number";
import { poolKeyOf } from "../../../appraisal/ranking/rank-agents";
import { labelOf, metricOf } from "../../../appraisal/rubric/metrics";
import type { Locale } from "../../../appraisal/rubric/types";
import type { PostAssessment } from "../../../appraisal/score/assess";
import { Status, type CriterionColumn } from "../../../appraisal/score/criterion";
import { tiersOf } from "../../../appraisal/score/scorecards";
import { countOf, meanOf } from "../../../appraisal/statistics";
import type { Agent } from "../../../appraisal/table";
import { formatValue } from "../../../locale/format";
import { cardPhrasesOf, phrasesOf, reportPhrasesOf } from "../../../locale/locale";
import { textIn } from "../../../locale/wording";
import type { Tone } from "../../plan";
import { onPaper } from "../../sentences/contributions";
import { missedSentence } from "../../sentences/missed";
import { tierTone } from "../layout/tier-tones";
import { targetTexts, type TargetText } from "./target";

/** A criterion of the card. Points are rounded to two decimals; null: none. */
export interface CardLine {
  readonly criterion: string;
  readonly value: string;
  readonly target: string;
  readonly points: number | null;
  readonly weight: number;
  /** What it adds to the score; the column sums to the printed mean. */
  readonly contribution: number | null;
  /** Mean points of the post, the agent's own among them. */
  readonly mean: number | null;
  /** How many have points, and so how far the mean gives others away. */
  readonly heads: number;
}

/** Null wherever the agent has no such thing: no score, no rank, no bonus. */
export interface Card {
  readonly person: Agent;
  readonly period: string | null;
  readonly score: number | null;
  readonly rank: number | null;
  readonly poolSize: number | null;
  readonly tier: { readonly name: string; readonly tone: Tone } | null;
  readonly lines: readonly CardLine[];
  /** mean + adjustment + settling = score, each as printed. */
  readonly mean: number | null;
  readonly adjustment: number | null;
  /** What rounding to the score's decimals and its limits changed. */
  readonly settling: number | null;
  /** What the next better tier lacks; of the unranked, why they are. */
  readonly next: string;
  /** Which criteria do not count; "" when all do. */
  readonly leftOut: string;
  readonly bonus: BonusParts | null;
}

/** A criterion for all of its post. */
interface LineMaker {
  readonly column: CriterionColumn;
  readonly criterion: string;
  readonly value: (member: number) => string;
  readonly target: TargetText;
  readonly mean: number | null;
  readonly heads: number;
}

/**
 * Makes the card of any agent. What a post has in common is worked out once, whoever asks.
 *
 * @example cardMaker(appraisal, "zh-CN")(0).lines[0].target // "≥65%"
 */
export function cardMaker(appraisal: Appraisal, locale: Locale): (index: number) => Card {
  const made: LineMaker[][] = [];
  const { posts, post } = appraisal.assessment;
  return (index) => cardOf(appraisal, index, (made[post[index]!] ??= lineMakers(appraisal, posts[post[index]!]!, locale)), locale);
}

function lineMakers(appraisal: Appraisal, { criteria, slices, overRun }: PostAssessment, locale: Locale): LineMaker[] {
  const { rubric } = appraisal;
  return criteria.map((column) => {
    const { metric } = column.criterion;
    const { unit } = metricOf(rubric, metric);
    const mean = meanOf(column.points);
    return {
      column,
      criterion: textIn(labelOf(rubric, metric), locale),
      value: (member) => {
        if (column.status[member] === Status.notAssessed) return cardPhrasesOf(locale).notAssessed;
        const value = overRun.values(metric)[member]!;
        return Number.isNaN(value) ? phrasesOf(locale).noValue : formatValue(value, unit, locale);
      },
      target: targetTexts(rubric, column.criterion, slices, locale),
      mean: onTwoDecimals(mean),
      heads: countOf(column.points),
    };
  });
}

function cardOf(appraisal: Appraisal, index: number, makers: readonly LineMaker[], locale: Locale): Card {
  const { rubric, table, assessment, ranking } = appraisal;
  const post = assessment.posts[assessment.post[index]!]!;
  const member = assessment.member[index]!;
  const score = assessment.score[index]!;
  const ranked = ranking.rank[index] !== 0;
  const lines = cardLines(makers, member, Number.isNaN(score) ? NaN : post.means[member]!);
  return {
    person: table.agents[index]!,
    period: table.period,
    score: Number.isNaN(score) ? null : score,
    rank: ranked ? ranking.rank[index]! : null,
    poolSize: ranked ? appraisal.poolSize(poolKeyOf(table.agents[index]!, rubric)) : null,
    tier: tierOf(appraisal, post, index),
    lines,
    ...sumsOf(score, post.means[member]!, assessment.adjustment[index]!),
    next: nextOf(appraisal, index, locale),
    leftOut: Number.isNaN(score) ? "" : leftOutNote(lines, locale),
    bonus: appraisal.bonuses[index]!,
  };
}

/** @param mean the weighted mean; NaN when there is no score to contribute to */
function cardLines(makers: readonly LineMaker[], member: number, mean: number): CardLine[] {
  const scored = makers.filter(({ column }) => !Number.isNaN(column.points[member]!));
  const weights = scored.reduce((sum, { column }) => sum + column.criterion.weight, 0);
  const exact = scored.map(({ column }) => (column.points[member]! * column.criterion.weight) / weights);
  const printed = (Number.isNaN(mean) ? [] : onPaper(exact, mean)).values();
  return makers.map(({ column, criterion, value, target, mean: ofPost, heads }) => {
    const points = onTwoDecimals(column.points[member]!);
    const contribution = points === null ? null : (printed.next().value ?? null);
    return { criterion, value: value(member), target: target(member), points, weight: column.criterion.weight, contribution, mean: ofPost, heads };
  });
}

function sumsOf(score: number, mean: number, adjustment: number): Pick<Card, "mean" | "adjustment" | "settling"> {
  if (Number.isNaN(score)) return { mean: null, adjustment: null, settling: null };
  const [weighted, adjusted] = [roundHalfAway(mean, 2), roundHalfAway(adjustment, 2)];
  return { mean: weighted, adjustment: adjusted, settling: (hundredths(score) - hundredths(weighted) - hundredths(adjusted)) / 100 };
}

function tierOf({ rubric, tiering }: Appraisal, { scorecard }: PostAssessment, index: number): Card["tier"] {
  const place = tiering.tier[index]!;
  if (place < 0) return null;
  const tiers = tiersOf(rubric, scorecard!);
  return { name: tiers[place]!.name, tone: tierTone(tiers, place) };
}

function nextOf(appraisal: Appraisal, index: number, locale: Locale): string {
  if (appraisal.ranking.rank[index] === 0) return phrasesOf(locale).unranked[unrankedReason(appraisal, index)];
  const missed = appraisal.tiering.missed(index).at(-1);
  return missed === undefined ? reportPhrasesOf(locale).scores.topTier : missedSentence(appraisal.rubric, missed, locale);
}

function leftOutNote(lines: readonly CardLine[], locale: Locale): string {
  const names = lines.filter(({ points }) => points === null).map(({ criterion }) => criterion);
  return names.length === 0 ? "" : cardPhrasesOf(locale).leftOut(names);
}

/** Whole numbers, which subtract exactly. */
function hundredths(points: number): number {
  return Math.round(roundHalfAway(points, 2) * 100);
}

function onTwoDecimals(points: number): number | null {
  return Number.isNaN(points) ? null : roundHalfAway(points, 2);
}
