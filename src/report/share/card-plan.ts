/**
 * One agent's card as a workbook of its own, for handing on: it is made from that card alone, so
 * that nothing of anybody else's can be in the file.
 */
import type { Appraisal } from "../../appraisal/appraise";
import type { Locale } from "../../appraisal/rubric/types";
import type { WorkbookPlan } from "../plan";
import { cardMaker, type Card } from "../sheets/cards/card";
import { valuesOf } from "../sheets/cards/content";
import { placeCard, textLines } from "../sheets/cards/layout";
import { pageOf } from "../sheets/cards/page";
import { scoreFormat } from "../sheets/scores/table";

/** Of fewer people a mean gives away what a single colleague has. */
const FEWEST_IN_MEAN = 3;

/**
 * A workbook with one sheet: the agent's card, plain values. Of the team it tells the mean points of
 * a criterion, and only where at least three people have points.
 *
 * @param index the agent's place in the table
 * @param cardOf made once where many agents get theirs
 * @throws RangeError when the table has no such agent
 * @example cardPlan(appraisal, 0, "zh-CN").sheets.length // 1
 */
export function cardPlan(appraisal: Appraisal, index: number, locale: Locale, cardOf: (index: number) => Card = cardMaker(appraisal, locale)): WorkbookPlan {
  if (appraisal.table.agents[index] === undefined) throw new RangeError(`the table has no agent ${index}`);
  const content = valuesOf(discreet(cardOf(index)));
  const placed = placeCard(content, { sheet: "scorecard", top: 0, subtitle: appraisal.rubric.name, scoreFormat: scoreFormat(appraisal.rubric), input: false, lines: textLines([content]), locale });
  return { sheets: [pageOf(appraisal, [placed], { key: "scorecard" }, locale)] };
}

function discreet(card: Card): Card {
  return { ...card, lines: card.lines.map((line) => (line.heads < FEWEST_IN_MEAN ? { ...line, mean: null } : line)) };
}
