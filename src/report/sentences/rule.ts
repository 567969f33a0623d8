import { compare15 } from "../../appraisal/number";
import type { SliceStep } from "../../appraisal/explain/explain";
import { metricOf } from "../../appraisal/rubric/metrics";
import type { AttainmentRule, BandsRule, Locale, PerUnitRule, Rubric, Rule, Target, Unit } from "../../appraisal/rubric/types";
import { formatNumber, formatValue } from "../../locale/format";
import { phrasesOf } from "../../locale/locale";
import { textIn } from "../../locale/wording";

/** Numbers of a rule as people read them: values in the metric's unit, or plain ratios when the rule is relative. */
type Show = (value: number) => string;

/**
 * The rule in force in one slice, in words: what it measures against and which band was reached.
 *
 * @example ruleText(rubric, step, "zh-CN") // "达到 ≥55% 一档（80 分）"
 */
export function ruleText(rubric: Rubric, step: SliceStep, locale: Locale): string {
  const rule = step.rule!;
  const { unit } = metricOf(rubric, step.metric);
  const phrases = phrasesOf(locale);
  if (rule.type === "rank") return phrases.rankRule({ lower: rule.direction === "lower", banded: rule.bands !== undefined, byPercentile: rule.by === "percentile", place: String(step.place?.position ?? ""), size: String(step.place?.size ?? "") });
  if (rule.type === "attainment") return attainmentText(rubric, rule, step, unit, locale);
  if (rule.relativeTo === undefined) return ownText(rule, step.value, (value) => formatValue(value, unit, locale, 4), locale);
  const relation = phrases.relativeTo(phrases.groupNames[rule.relativeTo], formatValue(step.reference!, unit, locale));
  return relation + ownText(rule, step.value / step.reference!, (value) => formatNumber(value, 4), locale);
}

function ownText(rule: Exclude<Rule, AttainmentRule | { type: "rank" }>, value: number, show: Show, locale: Locale): string {
  switch (rule.type) {
    case "linear":
      return phrasesOf(locale).linear({ worst: show(rule.worst), best: show(rule.best), min: formatNumber(rule.min), max: formatNumber(rule.max) });
    case "bands":
      return bandsText(rule, value, show, locale);
    case "perUnit":
      return perUnitText(rule, show, locale);
  }
}

function attainmentText(rubric: Rubric, rule: AttainmentRule, step: SliceStep, unit: Unit, locale: Locale): string {
  const phrases = phrasesOf(locale);
  const target = Number.isNaN(step.reference!) ? phrases.noValue : formatValue(step.reference!, unit, locale);
  return phrases.attainment({
    target: step.smallGroup ? target + phrases.smallGroup : targetName(rubric, rule.target, locale) + target,
    lower: rule.direction === "lower",
    inverse: rule.lowerAs === "inverse",
    floor: formatNumber(rule.floor),
    cap: formatNumber(rule.cap),
  });
}

/** Whose target it is; nothing where it is a plain number. */
function targetName(rubric: Rubric, target: Target, locale: Locale): string {
  if (typeof target === "object") return `${textIn(metricOf(rubric, target.metric).label, locale)} `;
  return typeof target === "string" ? `${phrasesOf(locale).groupNames[target]} ` : "";
}

function bandsText(rule: BandsRule, value: number, show: Show, locale: Locale): string {
  const phrases = phrasesOf(locale);
  if (rule.interpolate) return phrases.bandInterpolated(rule.bands.map(({ at, points }) => `${show(at)}:${formatNumber(points)}`).join(" "));
  const side = rule.direction === "higher" ? 1 : -1;
  const bestFirst = [...rule.bands].sort((a, b) => side * (b.at - a.at));
  const band = bestFirst.find(({ at }) => side * compare15(value, at) >= 0);
  return band === undefined ? phrases.bandOtherwise : phrases.band(`${rule.direction === "higher" ? "≥" : "≤"}${show(band.at)}`, formatNumber(band.points));
}

function perUnitText(rule: PerUnitRule, show: Show, locale: Locale): string {
  return phrasesOf(locale).perUnit({
    start: formatNumber(rule.start),
    below: rule.below !== undefined,
    line: show(rule.below ?? rule.beyond!),
    per: show(rule.per),
    points: formatNumber(Math.abs(rule.perUnit), 4),
    deducts: rule.perUnit < 0,
    whole: rule.whole,
  });
}
