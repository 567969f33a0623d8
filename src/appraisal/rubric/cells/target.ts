import type { Locale, Target } from "../types";
import type { Cell } from "./cell";
import { read, type Read } from "./issues";
import type { MetricNames } from "./metric-names";
import { readQuantity, type Kind } from "./numbers";
import { isQuoted, readName, writeName } from "./quotes";
import { rateIssues } from "./rate-above-one";
import { readWord, saysNone, writeWord } from "./words";

/**
 * What a criterion is measured against: a number, a word for the group, or the name of the agent's
 * own metric. A name that could be a number or such a word stands in quotes.
 *
 * @example readTarget("个人目标", "money", names).value // { metric: "goal" }
 */
export function readTarget(cell: Cell, kind: Kind, names: MetricNames): Read<Target> {
  const text = String(cell);
  const reference = isQuoted(text) ? null : readWord("references", text);
  if (reference !== null) return read(reference);
  const number = readAmount(cell, kind, names);
  return { value: typeof number.value === "string" ? { metric: number.value } : number.value, issues: number.issues };
}

export function writeTarget(target: Target, names: MetricNames, locale: Locale): Cell {
  if (typeof target === "string") return writeWord("references", target, locale);
  return typeof target === "object" ? writeMetric(target.metric, names, locale) : target;
}

/**
 * A number, or the metric that holds it.
 *
 * @example readAmount("绩效工资基数", "money", names).value // "base"
 */
export function readAmount(cell: Cell, kind: Kind, names: MetricNames): Read<number | string> {
  const quantity = typeof cell === "number" ? { value: cell, bare: true } : isQuoted(String(cell)) ? null : readQuantity(String(cell), kind);
  return quantity === null ? names.keyOf(readName(String(cell))) : read(quantity.value, rateIssues([quantity], kind));
}

/** A metric's name where a number or a word could stand as well. */
export function writeMetric(key: string, names: MetricNames, locale: Locale): string {
  return writeName(names.nameOf(key, locale), "cell", (name) => readQuantity(name, undefined) !== null || readQuantity(name, "points") !== null || readQuantity(name, "seconds") !== null || readWord("references", name) !== null || saysNone(name));
}
