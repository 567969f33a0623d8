import { metricOf } from "../../appraisal/rubric/metrics";
import type { Locale, Rubric } from "../../appraisal/rubric/types";
import type { Failure } from "../../appraisal/tiers/conditions";
import type { MissedTier } from "../../appraisal/tiers/give-tiers";
import { formatFailedComparison, formatNumber, formatPair, formatValue } from "../../locale/format";
import { phrasesOf } from "../../locale/locale";
import { textIn } from "../../locale/wording";

/**
 * Why a better tier was not reached, in one sentence.
 *
 * @example missedSentence(rubric, {tier: "A", failures: […]}, "zh-CN") // "A：总分 88 < 90"
 */
export function missedSentence(rubric: Rubric, { tier, failures }: MissedTier, locale: Locale): string {
  const { colon, listSeparator } = phrasesOf(locale);
  return tier + colon + failures.map((failure) => failureText(rubric, failure, locale)).join(listSeparator);
}

function failureText(rubric: Rubric, failure: Failure, locale: Locale): string {
  const phrases = phrasesOf(locale);
  switch (failure.kind) {
    case "minScore": {
      const [actual, bound] = formatPair(failure.actual, failure.bound, "number", locale);
      return `${phrases.score} ${actual} < ${bound}`;
    }
    case "maxRank":
      return `${phrases.rank} ${failure.actual} > ${failure.bound}`;
    case "maxPercentile": {
      const [actual, bound] = formatPair(failure.actual, failure.bound, "rate", locale);
      return `${phrases.percentile} ${actual} ≥ ${bound}`;
    }
    case "quota":
      return phrases.quotaPlace(String(failure.actual), String(failure.bound));
    case "gate":
      return gateText(rubric, failure, locale);
  }
}

function gateText(rubric: Rubric, { metric, op, actual, bound, of, times }: Extract<Failure, { kind: "gate" }>, locale: Locale): string {
  const phrases = phrasesOf(locale);
  const { label, unit } = metricOf(rubric, metric);
  const group = of === null ? "" : `${times === 1 ? "" : `${formatNumber(times!, 4)}×`}${phrases.groupNames[of]}`;
  if (Number.isNaN(actual)) return `${textIn(label, locale)} ${phrases.noValue}`;
  if (Number.isNaN(bound)) return `${group} ${phrases.noValue}`;
  const [shown, limit] = unit === "flag" ? [formatValue(actual, unit, locale), formatValue(bound, unit, locale)] : formatPair(actual, bound, unit, locale);
  const suffix = group === "" ? "" : locale === "zh-CN" ? `（${group}）` : ` (${group})`;
  return `${textIn(label, locale)} ${shown} ${formatFailedComparison(op)} ${limit}${suffix}`;
}
