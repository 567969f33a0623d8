import type { Locale, Rubric } from "../types";
import type { RubricTables } from "./cell";
import { criteriaTable } from "./criteria-rows";
import { metricTable } from "./metric-rows";
import { metricNames } from "./metric-names";
import { settingTable } from "./setting-rows";
import { tierTable } from "./tier-rows";

/**
 * The rubric as the four tables of the sheet 考核方案, headers first. Nothing is lost: the tables read
 * back to an equal rubric, in either language. Text that begins with = + - or @ stands as it is;
 * whoever writes the sheet marks it as text.
 *
 * @example rubricToTables(rubric, "zh-CN").criteria[0] // ["岗位", "考核项", "条件", …]
 */
export function rubricToTables(rubric: Rubric, locale: Locale): RubricTables {
  const names = metricNames(rubric.metrics);
  return {
    metrics: metricTable(rubric.metrics, names, locale),
    criteria: criteriaTable(rubric.scorecards, names, locale),
    tiers: tierTable(rubric.tiers, rubric.scorecards, names, locale),
    settings: settingTable(rubric, names, locale),
  };
}
