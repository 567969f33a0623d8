import type { Appraisal } from "../../appraisal/appraise";
import type { Locale } from "../../appraisal/rubric/types";
import type { WorkbookPlan } from "../plan";
import { cardMaker } from "../sheets/cards/card";
import { anonymousRanking } from "./anonymous-ranking";
import { cardPlan } from "./card-plan";

/**
 * What each agent is handed: the own card and, where it is asked for, the ranking that names nobody
 * else.
 *
 * @returns the workbook of any agent, by the place in the table
 * @example sharedPlans(appraisal, { anonymous: true }, "zh-CN")(0).sheets.map(({ key }) => key) // ["scorecard", "scores"]
 */
export function sharedPlans(appraisal: Appraisal, { anonymous }: { readonly anonymous: boolean }, locale: Locale): (index: number) => WorkbookPlan {
  const cardOf = cardMaker(appraisal, locale);
  return (index) => {
    const ranking = anonymous ? anonymousRanking(appraisal, index, locale) : null;
    const { sheets } = cardPlan(appraisal, index, locale, cardOf);
    return { sheets: ranking === null ? sheets : [...sheets, ranking] };
  };
}
