import { listingOrder, type Appraisal } from "../../../appraisal/appraise";
import type { Issue } from "../../../appraisal/issue";
import { reportIssue } from "../../codes";
import { MOST_CARDS } from "./cards";

/**
 * Indices of the agents who get a card, in the order of the listing: those whose post has a scorecard.
 *
 * @example cardHolders(appraisal).length // 50
 */
export function cardHolders(appraisal: Appraisal): number[] {
  const { posts, post } = appraisal.assessment;
  return listingOrder(appraisal).filter((agent) => posts[post[agent]!]!.scorecard !== null);
}

/**
 * What keeps cards from being printed: there are too many for one sheet. None otherwise.
 *
 * @example cardCountIssues(5000)[0]?.code // "too-many-cards"
 */
export function cardCountIssues(cards: number): Issue[] {
  return cards > MOST_CARDS ? [reportIssue("error", "too-many-cards", { cards, most: MOST_CARDS })] : [];
}

/**
 * Printed cards of an earlier run that this one leaves as they were.
 *
 * @param sheet their sheet in the workbook; undefined when it has none
 */
export function leftCardIssues(sheet: string | undefined, cards: readonly number[]): Issue[] {
  return sheet === undefined || cards.length > 0 ? [] : [reportIssue("warning", "cards-of-earlier-run", {}, { sheet })];
}
