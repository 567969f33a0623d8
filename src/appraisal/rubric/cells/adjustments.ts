import type { Adjustment, Locale, TieBreaker } from "../types";
import { all, read, type Read } from "./issues";
import type { MetricNames } from "./metric-names";
import { readQuantity, writeNumber } from "./numbers";
import { hideQuoted, readName, splitItems, writeName } from "./quotes";
import { readWord, saysNone, writeWord } from "./words";

/**
 * Metrics that are added, each with its factor: `加分; 扣分×-1`.
 *
 * @example readAdjustments("加分; 扣分×-1", names).value // [{ metric: "plus", factor: 1 }, { metric: "minus", factor: -1 }]
 */
export function readAdjustments(text: string, names: MetricNames): Read<Adjustment[]> {
  return all(splitItems(text).map((item) => {
    const hidden = hideQuoted(item);
    const { name, factor } = splitFactor(hidden.text);
    const metric = names.keyOf(readName(hidden.restore(name)));
    return { value: metric.value === null ? null : { metric: metric.value, factor }, issues: metric.issues };
  }));
}

/** The factor may stand on either side; without one it is 1. */
function splitFactor(text: string): { name: string; factor: number } {
  const [one, other] = text.split(/[×*]/);
  const after = other === undefined ? null : readQuantity(other, "number");
  if (after !== null) return { name: one, factor: after.value };
  const before = other === undefined ? null : readQuantity(one, "number");
  return before === null ? { name: text, factor: 1 } : { name: other, factor: before.value };
}

export function writeAdjustments(adjustments: readonly Adjustment[], names: MetricNames, locale: Locale): string {
  return adjustments
    .map(({ metric, factor }) => {
      const name = writeName(names.nameOf(metric, locale), "notation", saysNone);
      return factor === 1 ? name : `${name}×${writeNumber(factor)}`;
    })
    .join("; ");
}

/**
 * The metrics that decide between equal scores, each with its direction where one is given:
 * `销售额; 平均响应:越低越好`.
 *
 * @example readTieBreakers("平均响应:越低越好", names).value // [{ metric: "reply", direction: "lower" }]
 */
export function readTieBreakers(text: string, names: MetricNames): Read<TieBreaker[]> {
  return all(splitItems(text).map((item) => {
    const hidden = hideQuoted(item);
    const match = /^(.+?)\s*(?:[:：(（]\s*([^:：)）]+)[)）]?|([↑↓]))$/.exec(hidden.text);
    const direction = match === null ? null : readWord("directions", match[2] ?? match[3]);
    const metric = names.keyOf(readName(hidden.restore(direction === null ? hidden.text : match![1])));
    if (metric.value === null) return metric as Read<never>;
    return read({ metric: metric.value, ...(direction !== null && { direction }) });
  }));
}

export function writeTieBreakers(tieBreakers: readonly TieBreaker[], names: MetricNames, locale: Locale): string {
  return tieBreakers
    .map(({ metric, direction }) => {
      const name = writeName(names.nameOf(metric, locale), "notation", saysNone);
      return direction === undefined ? name : `${name}:${writeWord("directions", direction, locale)}`;
    })
    .join("; ");
}
