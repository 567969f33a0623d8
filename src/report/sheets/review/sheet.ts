/**
 * 月度回顾: what changed, how the team, its criteria and its people went, who has earned a medal, and
 * whether tiers fall evenly.
 */
import { reviewPhrasesOf } from "../../../locale/locale";
import type { SheetPlan } from "../../plan";
import type { Review, ReviewInput } from "../../review/review";
import type { SheetContext } from "../context";
import { headingOf, pageHeight, sheetOf } from "../layout/page";
import { acrossSection, groupsSection } from "./fairness-sections";
import { placeSection, sectionWidths, type PlacedSection, type Section } from "./section";
import { changesSection, criteriaSection, medalsSection, peopleSection, tierMovesSection, totalsSection } from "./sections";
import { teamSection } from "./team-section";

/** Room for the remark that stands last, and for what is told above. */
const FREE_COLUMNS = 2;
/** A row of no other height. */
const ROW = 16.5;

/** @example reviewSheet(context, input, reviewOf(input, "zh-CN")).key // "review" */
export function reviewSheet(context: SheetContext, input: ReviewInput, review: Review): SheetPlan {
  const phrases = reviewPhrasesOf(context.locale);
  const { periods } = review;
  const scope = periods.length === 0 ? phrases.noHistory : phrases.scope(periods[0]!, periods.at(-1)!, periods.length);
  const heading = headingOf(context, "review", [scope, ...phrases.notes]);
  const sections = sectionsOf(input, review, context);
  const widths = sectionWidths(sections, Math.max(...sections.map(({ headings }) => headings.length)) + FREE_COLUMNS);
  const placed = stacked(sections, heading.below, widths);
  const heights = [...heading.heights, ...placed.flatMap((one) => one.heights)];
  return sheetOf(context, {
    key: "review",
    tab: "accent",
    blocks: [...heading.blocks, ...placed.flatMap(({ blocks }) => blocks)],
    merges: placed.flatMap(({ merges }) => merges),
    widths,
    heights,
    tables: placed.flatMap(({ tables }) => tables),
    charts: placed.flatMap(({ charts }) => charts),
    print: { breaks: breaksOf(heading.below, placed, heights, widths) },
  });
}

/** Without a history only what this appraisal says; other sections with nothing to say are left out. */
function sectionsOf(input: ReviewInput, review: Review, { locale }: SheetContext): Section[] {
  const ofPast = review.periods.length === 0 ? [] : [changesSection(review, locale), ...(review.spans === null ? [] : [tierMovesSection(review, locale)]), teamSection(review, input.appraisal.rubric, locale), medalsSection(review, input.months, locale)];
  const others = [totalsSection(review, locale), criteriaSection(review, locale), groupsSection(review, input, locale), acrossSection(review, input.appraisal, locale), peopleSection(review, locale)];
  return [...ofPast, ...others.filter(({ rows }) => rows.length > 0)];
}

function stacked(sections: readonly Section[], top: number, widths: readonly number[]): PlacedSection[] {
  const placed: PlacedSection[] = [];
  for (const section of sections) placed.push(placeSection(section, placed.at(-1)?.below ?? top, widths));
  return placed;
}

/** A page begins before each section that may not fit whole on the one begun, as charts and short tables are not to be cut. */
function breaksOf(top: number, placed: readonly PlacedSection[], heights: SheetPlan["heights"], widths: readonly number[]): number[] {
  const room = pageHeight(widths);
  const known = new Map(heights.map(({ row, points }) => [row, points]));
  const high = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => known.get(from + k) ?? ROW).reduce((sum, points) => sum + points, 0);
  const breaks: number[] = [];
  let [begun, from] = [0, top];
  for (const { below } of placed) {
    if (from > top && high(begun, below) > room) {
      breaks.push(from);
      begun = from;
    }
    from = below;
  }
  return breaks;
}
