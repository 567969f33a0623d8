import type { Issue } from "../../issue";
import type { Locale, Text, Unit } from "../types";
import { fold } from "./fold";
import { cellIssue, read, unread, type Read } from "./issues";

/** As much of a metric as it takes to be named in a cell. */
export interface NamedMetric {
  readonly key: string;
  readonly label?: Text;
  readonly unit?: Unit;
}

/** How cells name metrics: by label, in either language, or by key. */
export interface MetricNames {
  /** The key meant; a name that no metric has stays as it is, for the rubric's own check to report. */
  keyOf(name: string): Read<string>;
  unitOf(key: string): Unit | undefined;
  /** The label where it is understood as this metric; else the key. */
  nameOf(key: string, locale: Locale): string;
}

/**
 * A key always means its metric, so every metric can be named; then labels count as written, then
 * either without regard to case, width and spaces.
 *
 * @example metricNames([{ key: "sales", label: "销售额" }]).keyOf("销售额") // { value: "sales", issues: [] }
 */
export function metricNames(metrics: readonly NamedMetric[]): MetricNames {
  const byKey = new Map(metrics.map((metric) => [metric.key, metric]));
  const byLabel = keysByName(metrics, labelsOf);
  const byFolded = keysByName(metrics, (metric) => [...labelsOf(metric), metric.key].map(fold));

  const keysOf = (name: string) => (byKey.has(name) ? [name] : (byLabel.get(name) ?? byFolded.get(fold(name)) ?? []));
  return {
    keyOf(name) {
      const keys = keysOf(name);
      return keys.length > 1 ? unread(ambiguous(name, keys)) : read(keys[0] ?? name);
    },
    unitOf: (key) => byKey.get(key)?.unit,
    nameOf(key, locale) {
      const label = labelIn(byKey.get(key)?.label, locale);
      const keys = label === undefined ? [] : keysOf(label);
      return keys.length === 1 && keys[0] === key ? label! : key;
    },
  };
}

/** The same names, and which of them were asked for: metric key -> names, each once. */
export function listening(names: MetricNames): { readonly names: MetricNames; readonly called: ReadonlyMap<string, readonly string[]> } {
  const called = new Map<string, string[]>();
  const keyOf = (name: string): Read<string> => {
    const found = names.keyOf(name);
    const known = found.value === null ? [] : (called.get(found.value) ?? []);
    if (found.value !== null && !known.includes(name)) called.set(found.value, [...known, name]);
    return found;
  };
  return { names: { ...names, keyOf }, called };
}

function labelsOf({ label }: NamedMetric): string[] {
  if (label === undefined) return [];
  return typeof label === "string" ? [label] : [label["zh-CN"], label.en];
}

function labelIn(label: Text | undefined, locale: Locale): string | undefined {
  return typeof label === "object" ? label[locale] : label;
}

function keysByName(metrics: readonly NamedMetric[], namesOf: (metric: NamedMetric) => string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const metric of metrics) {
    for (const name of new Set(namesOf(metric))) groups.set(name, [...(groups.get(name) ?? []), metric.key]);
  }
  return groups;
}

function ambiguous(name: string, keys: readonly string[]): Issue {
  return cellIssue("error", "cells-metric-ambiguous", { name, keys: keys.join(", ") }, { value: name });
}
