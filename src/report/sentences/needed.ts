import type { Needed, NeededValue } from "../../appraisal/explain/needed";
import { metricOf } from "../../appraisal/rubric/metrics";
import type { Locale, Rubric } from "../../appraisal/rubric/types";
import { formatValue } from "../../locale/format";
import { phrasesOf } from "../../locale/locale";
import { textIn } from "../../locale/wording";

/**
 * What a better tier would have taken: each criterion that alone is enough, the gates that keep it
 * away, and which criteria cannot do it.
 *
 * @example neededSentences(rubric, needed, "zh-CN") // ["只差：询单转化率 58% → 60% 即可到 A。", "单靠销售额、平均响应，再好也到不了 A。"]
 */
export function neededSentences(rubric: Rubric, { tier, criteria, gates }: Needed, locale: Locale): string[] {
  const phrases = phrasesOf(locale);
  const name = ({ metric }: NeededValue) => textIn(metricOf(rubric, metric).label, locale);
  const shown = ({ metric }: NeededValue, value: number) => (Number.isNaN(value) ? phrases.noValue : formatValue(value, metricOf(rubric, metric).unit, locale));
  const step = (one: NeededValue & { readonly value: number }) => ({ tier, metric: name(one), now: shown(one, one.now), value: shown(one, one.value) });
  const named = (ones: readonly NeededValue[]) => ({ tier, metrics: ones.map(name).join(locale === "zh-CN" ? "、" : ", ") });
  const hopeless = criteria.filter(({ value, untold }) => value === null && !untold);
  // A criterion that is enough says the same of its gate, and more.
  const isSaid = (gate: NeededValue) => criteria.some(({ metric, value }) => metric === gate.metric && value === gate.value);
  const unmet = gates.filter(({ value, untold }) => value === null && !untold);
  const untold = [...new Map([...criteria, ...gates].filter((one) => one.untold).map((one) => [one.metric, one])).values()];
  return [
    ...criteria.filter(isFound).map((one) => phrases.needed(step(one))),
    ...gates.filter(isFound).filter((gate) => !isSaid(gate)).map((one) => phrases.neededGate(step(one))),
    ...(unmet.length === 0 ? [] : [phrases.neededGateUnmet(named(unmet))]),
    ...(hopeless.length === 0 ? [] : [phrases.neededNone(named(hopeless))]),
    ...(untold.length === 0 ? [] : [phrases.neededUntold(named(untold))]),
  ];
}

function isFound<N extends NeededValue>(one: N): one is N & { readonly value: number } {
  return one.value !== null;
}
