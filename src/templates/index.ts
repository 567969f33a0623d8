import type { Locale } from "../appraisal/rubric/types";
import afterSales from "./after-sales.json";
import allRound from "./all-round.json";
import complaints from "./complaints.json";
import fiveIndicators from "./five-indicators.json";
import fourIndicators from "./four-indicators.json";
import goldMedal from "./gold-medal.json";
import preSales from "./pre-sales.json";
import qcSheet from "./qc-sheet.json";
import { resolveTemplate, type Template } from "./resolve";
import serviceQuality from "./service-quality.json";
import supervisor from "./supervisor.json";
import team from "./team.json";
import workEvaluation from "./work-evaluation.json";

/** In the order they are offered. */
const templates = {
  team,
  "pre-sales": preSales,
  "after-sales": afterSales,
  complaints,
  "all-round": allRound,
  supervisor,
  "five-indicators": fiveIndicators,
  "four-indicators": fourIndicators,
  "service-quality": serviceQuality,
  "work-evaluation": workEvaluation,
  "gold-medal": goldMedal,
  "qc-sheet": qcSheet,
} satisfies Record<string, Template>;

/** A rubric as JSON, before `readRubric` checks it. */
export type RubricJson = Readonly<Record<string, unknown>>;

export type TemplateName = keyof typeof templates;

/**
 * Whether a text names a template.
 *
 * @example isTemplateName("pre-sales") // true
 */
export function isTemplateName(name: string): name is TemplateName {
  return Object.hasOwn(templates, name);
}

/**
 * The templates with their titles, in the order they are offered.
 *
 * @example templateNames("en")[0] // { name: "team", title: "Service team monthly appraisal" }
 */
export function templateNames(locale: Locale): readonly { readonly name: TemplateName; readonly title: string }[] {
  return (Object.keys(templates) as TemplateName[]).map((name) => ({ name, title: templates[name].name[locale] }));
}

/**
 * A template as a rubric ready for `readRubric`: plan, tier names and posts in the language asked
 * for, metric labels in both. Each call gives a fresh object that the caller may edit.
 *
 * @example readRubric(loadTemplate("pre-sales", "zh-CN"))
 */
export function loadTemplate(name: TemplateName, locale: Locale): RubricJson {
  return structuredClone(resolveTemplate(templates[name], locale));
}
