import type { Locale } from "../types";
import type { RubricTables } from "./cell";
import { headerLocale } from "./header";
import { tablesToJson } from "./to-json";

/** How a rubric sheet speaks: what formulas over its tables have to understand. */
export interface Speech {
  /** The language of the criteria's header. */
  readonly locale: Locale;
  /** Metric key -> the names that criteria, tiers and settings call it by, each once. */
  readonly called: ReadonlyMap<string, readonly string[]>;
}

/**
 * The language of a rubric's tables, and their names for the metrics: people write labels in either
 * language, or keys.
 *
 * @example speechOf(findRubricTables(grids)!.tables).called.get("sales") // ["销售额"]
 */
export function speechOf(tables: Partial<RubricTables>): Speech {
  return { locale: headerLocale("criteria", tables.criteria?.[0] ?? []), called: tablesToJson(tables).called };
}
