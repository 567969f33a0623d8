import type { Locale } from "../appraisal/rubric/types";
import columns from "./columns.json";
import catalogue from "./metrics.json";

/** A template as written: JSON of the rubric with bilingual texts, where metrics may come from the catalogue. */
export type Template = Readonly<Record<string, unknown>> & { readonly name: unknown };

type Json = Readonly<Record<string, unknown>>;

/**
 * The rubric a template stands for in one language: catalogue metrics and the usual columns filled
 * in, texts in that language. Labels stay bilingual, since a workbook may change hands. A bilingual
 * post stands for both of its names, the reader's language first, because the post is matched
 * against the data, whatever language that is in.
 *
 * @throws Error when a metric names no entry of the catalogue: a mistake in the template.
 */
export function resolveTemplate(template: Template, locale: Locale): Json {
  const scorecards = asArray(template.scorecards).map((card) => ({ ...card, posts: asArray<unknown>(card.posts).flatMap((post) => namesOf(post, locale)) }));
  const whole = { ...columns, ...template, post: { ...columns.post, ...(template.post as Json | undefined) }, metrics: asArray<string | Json>(template.metrics).map(metricOf), scorecards };
  return inLanguage(whole, locale) as Json;
}

/** A metric written out, named from the catalogue, or taken from it with changes. */
function metricOf(entry: string | Json): Json {
  if (typeof entry === "string") return { key: entry, ...catalogued(entry) };
  if (typeof entry.extends !== "string") return entry;
  const { extends: name, ...changes } = entry;
  return { key: name, ...catalogued(name as string), ...changes };
}

function catalogued(name: string): Json {
  const metrics: Readonly<Record<string, Json>> = catalogue;
  if (!Object.hasOwn(metrics, name)) throw new Error(`No metric "${name}" in the template catalogue`);
  return metrics[name];
}

/** Every bilingual text replaced by the one of the locale, except labels. */
function inLanguage(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, locale));
  if (!isObject(value)) return value;
  if (isBilingual(value)) return value[locale];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === "label" ? item : inLanguage(item, locale)]));
}

function namesOf(post: unknown, locale: Locale): unknown[] {
  if (!isBilingual(post)) return [post];
  return locale === "en" ? [post.en, post["zh-CN"]] : [post["zh-CN"], post.en];
}

function isBilingual(value: unknown): value is Record<Locale, string> {
  return isObject(value) && "zh-CN" in value && "en" in value;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asArray<T = Json>(value: unknown): readonly T[] {
  return Array.isArray(value) ? (value as T[]) : [];
}
