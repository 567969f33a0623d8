/**
 * 全员绩效卡: a card a page, plain values, for printing and signing.
 */
import type { Appraisal } from "../../../appraisal/appraise";
import type { Locale } from "../../../appraisal/rubric/types";
import type { SheetPlan } from "../../plan";
import { scoreFormat } from "../scores/table";
import { cardMaker } from "./card";
import { valuesOf } from "./content";
import { placeCard, textLines, type PlacedCard } from "./layout";
import { pageOf } from "./page";

/** More cards than this are printed as a selection: every card has a chart, and Excel opens each. */
export const MOST_CARDS = 200;

/**
 * The sheet of printed cards; none without agents.
 *
 * @param agents indices into the table's agents, in the order of the pages
 * @throws RangeError above 200 agents, or for an index the table does not have
 * @example cardSheets(appraisal, listingOrder(appraisal), "zh-CN")[0].print.breaks
 */
export function cardSheets(appraisal: Appraisal, agents: readonly number[], locale: Locale): SheetPlan[] {
  if (agents.length > MOST_CARDS) throw new RangeError(`${agents.length} cards on one sheet; ${MOST_CARDS} at most`);
  const stranger = agents.find((index) => appraisal.table.agents[index] === undefined);
  if (stranger !== undefined) throw new RangeError(`the table has no agent ${stranger}`);
  if (agents.length === 0) return [];
  const cardOf = cardMaker(appraisal, locale);
  const frame = { sheet: "cards", subtitle: appraisal.rubric.name, scoreFormat: scoreFormat(appraisal.rubric), input: false, locale } as const;
  const placed: PlacedCard[] = [];
  for (const index of agents) {
    const content = valuesOf(cardOf(index));
    placed.push(placeCard(content, { ...frame, lines: textLines([content]), top: placed.at(-1)?.below ?? 0 }));
  }
  return [pageOf(appraisal, placed, { key: "cards" }, locale)];
}
