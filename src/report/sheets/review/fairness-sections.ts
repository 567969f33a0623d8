/** Whether tiers fall evenly among groups, and who stands where across posts. */
import { FEWEST_OF_GROUP, type Review, type ReviewInput } from "../../review/review";
import type { Locale } from "../../../appraisal/rubric/types";
import { reportPhrasesOf, reviewPhrasesOf } from "../../../locale/locale";
import { count, number, text } from "./shown";
import { inRubricOrder } from "./sections";
import type { Section } from "./section";

/** More are in the ranking of each post. */
const MOST_ACROSS = 30;

export function groupsSection({ groups }: Review, { appraisal, by }: ReviewInput, locale: Locale): Section {
  const phrases = reviewPhrasesOf(locale);
  const { columns: c } = phrases;
  const tiers = inRubricOrder(groups.flatMap(({ tiers: heads }) => [...heads.keys()]), appraisal.rubric);
  return {
    title: phrases.sections.groups,
    told: phrases.told.groups(by?.header ?? reportPhrasesOf(locale).headings.post, FEWEST_OF_GROUP),
    headings: [c.group, c.remark, c.ranked, c.mean, c.median, ...tiers],
    rows: groups.map(({ value, ranked, tiers: heads, meanScore, medianScore, tooFew }) => [
      text(value === "" ? phrases.noGroup : value),
      text(tooFew ? phrases.tooFew : "", tooFew ? { tone: "warning" } : {}),
      count(ranked),
      number(meanScore, "points"),
      number(medianScore, "points"),
      ...tiers.map((tier) => count(heads.get(tier) ?? 0)),
    ]),
  };
}

export function acrossSection({ acrossPosts }: Review, { table }: ReviewInput["appraisal"], locale: Locale): Section {
  const phrases = reviewPhrasesOf(locale);
  const { columns: c } = phrases;
  return {
    title: phrases.sections.across,
    told: phrases.told.across(FEWEST_OF_GROUP),
    headings: [c.agent, c.post, c.rank, c.percentile, c.ranked, c.remark],
    rows: acrossPosts.slice(0, MOST_ACROSS).map(({ agent, post, heads, percentile, rank, tooFew }) => [
      text(table.agents[agent]!.agent),
      text(post),
      number(rank ?? NaN, "integer", { align: "center" }),
      number(percentile, "percent"),
      count(heads),
      text(tooFew ? phrases.tooFew : "", tooFew ? { tone: "warning" } : {}),
    ]),
  };
}
