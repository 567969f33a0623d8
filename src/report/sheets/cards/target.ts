import type { Group } from "../../../appraisal/group";
import { ruleDirection } from "../../../appraisal/ranking/direction";
import { metricOf } from "../../../appraisal/rubric/metrics";
import type { Band, Criterion, Locale, RankRule, Rubric, Rule } from "../../../appraisal/rubric/types";
import { referenceOf } from "../../../appraisal/rules/reference";
import { chooseReadings, readingsOf, type Reading } from "../../../appraisal/score/criterion";
import { formatNumber, formatValue } from "../../../locale/format";
import { cardPhrasesOf } from "../../../locale/locale";

/** The target of the agent at a place in the group; "" where there is none. */
export type TargetText = (member: number) => string;

/**
 * What earns a criterion's best points, for everybody of a post: read off the rule in force for each
 * agent. One walk over the group, since ten thousand cards ask.
 *
 * @param slices the post's group in each slice of the run
 * @example targetTexts(rubric, criterion, slices, "zh-CN")(0) // "≥65%"
 */
export function targetTexts(rubric: Rubric, criterion: Criterion, slices: readonly Group[], locale: Locale): TargetText {
  const bySlice = slices.map((group) => targetsInSlice(rubric, criterion, group, locale));
  if (bySlice.length === 1) return bySlice[0]!;
  return (member) => {
    const texts = new Set(bySlice.map((target) => target(member)).filter((text) => text !== ""));
    return texts.size > 1 ? cardPhrasesOf(locale).targetVaries : ([...texts][0] ?? "");
  };
}

function targetsInSlice(rubric: Rubric, criterion: Criterion, group: Group, locale: Locale): TargetText {
  const chosen = chooseReadings(criterion, group);
  const targets = readingsOf(criterion).map((reading) => targetsOfReading(rubric, reading, group, locale));
  return (member) => targets[chosen[member]!]!(member);
}

function targetsOfReading(rubric: Rubric, { rule, metric }: Reading, group: Group, locale: Locale): TargetText {
  if (rule === null) return () => "";
  const reference = referenceOf(rule, metric, group);
  if (reference instanceof Float64Array) return (member) => targetText(rubric, rule, metric, reference[member]!, locale);
  const text = targetText(rubric, rule, metric, reference ?? 1, locale);
  return () => text;
}

/** @param reference what the rule's own numbers are multiples of; 1 where they stand for themselves */
function targetText(rubric: Rubric, rule: Rule, metric: string, reference: number, locale: Locale): string {
  if (rule.type === "rank") return placeText(rule, locale);
  if (!(reference > 0)) return "";
  const { unit } = metricOf(rubric, metric);
  const sign = unit === "flag" ? "" : ruleDirection(rule) === "higher" ? "≥" : "≤";
  return sign + formatValue(edgeOf(rule) * reference, unit, locale);
}

/** The value from which the rule gives its best points; of an attainment, the whole target. */
function edgeOf(rule: Exclude<Rule, RankRule>): number {
  switch (rule.type) {
    case "attainment":
      return 1;
    case "linear":
      return rule.best;
    case "bands":
      return bestBand(rule.bands).at;
    case "perUnit":
      return rule.below ?? rule.beyond!;
  }
}

function placeText({ bands, by }: RankRule, locale: Locale): string {
  const phrases = cardPhrasesOf(locale);
  if (bands === undefined) return phrases.firstPlace;
  const { at } = bestBand(bands);
  if (by === "percentile") return phrases.topShare(formatValue(at, "rate", locale));
  return at === 1 ? phrases.firstPlace : phrases.topPlaces(formatNumber(at));
}

function bestBand(bands: readonly Band[]): Band {
  return bands.reduce((best, band) => (band.points > best.points ? band : best));
}
