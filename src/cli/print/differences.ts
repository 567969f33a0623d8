import type { Locale, Rubric } from "../../appraisal/rubric/types";
import { labelOf } from "../../appraisal/rubric/metrics";
import { pathOf, type Difference } from "../../appraisal/what-if/changes";
import { cliPhrasesOf } from "../../locale/locale";
import { textIn } from "../../locale/wording";
import { printable } from "./columns";

/** A line for each place, with the names of the criterion or tier it belongs to. */
export function differenceLines(found: readonly Difference[], before: Rubric, after: Rubric, locale: Locale): string[] {
  const { diff } = cliPhrasesOf(locale);
  if (found.length === 0) return [diff.none];
  const text = (value: unknown) => (value === undefined ? diff.absent : typeof value === "string" ? value : JSON.stringify(value));
  return found.map((each) => printable(diff.line({ place: each.at, what: subjectOf(each.at, after, locale) || subjectOf(each.at, before, locale), before: text(each.before), after: text(each.value) })));
}

/** The criterion or tier that a place is part of; "" for others. */
function subjectOf(place: string, rubric: Rubric, locale: Locale): string {
  const { diff, anyPost } = cliPhrasesOf(locale);
  const [root, first, inner, second] = pathOf(place);
  const card = root === "scorecards" ? rubric.scorecards[Number(first)] : undefined;
  if (card !== undefined && inner === "criteria" && card.criteria[Number(second)] !== undefined) {
    return diff.criterion(card.posts.map((post) => (post === "*" ? anyPost : post)).join("/"), textIn(labelOf(rubric, card.criteria[Number(second)]!.metric), locale));
  }
  const tier = root === "tiers" ? rubric.tiers[Number(first)] : inner === "tiers" ? card?.tiers?.[Number(second)] : undefined;
  return tier === undefined ? "" : diff.tier(tier.name);
}
