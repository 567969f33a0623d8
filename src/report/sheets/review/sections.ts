/** What the review tells, section by section. */
import type { PeriodTotal } from "../../../appraisal/history/totals";
import { isQuarter } from "../../../appraisal/period";
import type { Locale, Rubric } from "../../../appraisal/rubric/types";
import { formatNumber } from "../../../locale/format";
import { reviewPhrasesOf } from "../../../locale/locale";
import type { ReviewPhrases } from "../../../locale/review";
import type { FigureChange } from "../../review/changes";
import type { Review } from "../../review/review";
import type { TierMove } from "../../review/tier-moves";
import { tierTones } from "../layout/tier-tones";
import { change, count, formatOfFigure, number, text, toned } from "./shown";
import type { Section, Shown } from "./section";

/** Periods side by side; more are not read, and earlier ones are in the history. */
export const MOST_PERIODS = 12;

/** The last of aligned columns. */
export function latest<T>(columns: readonly T[]): readonly T[] {
  return columns.slice(-MOST_PERIODS);
}

/** Names of tiers, each once: best first as the rubric has them, then those that it does not have. */
export function inRubricOrder(tiers: readonly string[], rubric: Rubric): string[] {
  return [...new Set([...[...tierTones(rubric).keys()].filter((tier) => tiers.includes(tier)), ...tiers])];
}

/** 前后对比. */
export function changesSection({ changes, spans }: Review, locale: Locale): Section {
  const phrases = reviewPhrasesOf(locale);
  const { columns: c } = phrases;
  return {
    title: phrases.sections.changes,
    told: spans === null ? phrases.told.noSpans : phrases.told.changes(spanText(spans.before, phrases), spanText(spans.after, phrases)),
    headings: [c.figure, c.verdict, c.before, c.after, c.change, c.relative, c.compared, c.leftOut],
    rows: changes.map((each) => changeRow(each, phrases)),
  };
}

/** 等级升降. */
export function tierMovesSection({ tierMoves }: Review, locale: Locale): Section {
  const phrases = reviewPhrasesOf(locale);
  const { columns: c } = phrases;
  return {
    title: phrases.sections.tierMoves,
    told: tierMovesText(tierMoves, phrases),
    headings: [c.agent, c.verdict, c.post, c.before, c.after],
    rows: tierMoves.map((move) => [text(move.agent, { look: "strong" }), text(tierVerdict(move, phrases), { align: "center", ...toned(move.steps === null ? null : move.steps > 0) }), text(move.post), text(move.before), text(move.after)]),
  };
}

/** How many rose, how many fell. */
export function tierMovesText(moves: readonly TierMove[], { told }: ReviewPhrases): string {
  const count = (is: (steps: number | null) => boolean) => moves.filter(({ steps }) => is(steps)).length;
  return told.tierMoves(count((steps) => steps !== null && steps > 0), count((steps) => steps !== null && steps < 0), count((steps) => steps === null));
}

/** Whether a tier is a better one, in a word. */
export function tierVerdict({ steps }: TierMove, { tierVerdicts }: ReviewPhrases): string {
  return steps === null ? tierVerdicts.other : steps > 0 ? tierVerdicts.up : tierVerdicts.down;
}

/** A span by its ends. */
export function spanText(periods: readonly string[], phrases: ReviewPhrases): string {
  return phrases.run(periods[0]!, periods.at(-1)!);
}

function changeRow(each: FigureChange, phrases: ReviewPhrases): Shown[] {
  const { label, kind, before, after, change: moved, relative, heads, leftOut, better } = each;
  const format = formatOfFigure(kind);
  return [text(label), text(verdictOf(each, phrases), { align: "center", ...toned(better) }), number(before, format), number(after, format), number(moved, format), number(relative ?? NaN, "percent"), count(heads), count(leftOut)];
}

/** Whether a figure is a better one, in a word. */
export function verdictOf({ same, better }: FigureChange, { verdicts }: ReviewPhrases): string {
  return same ? verdicts.same : better === null ? verdicts.none : better ? verdicts.better : verdicts.worse;
}

/** 季度与年度. */
export function totalsSection({ totals }: Review, locale: Locale): Section {
  const phrases = reviewPhrasesOf(locale);
  const { columns: c } = phrases;
  return { title: phrases.sections.totals, told: phrases.told.totals, headings: [c.period, c.months, c.mean, c.amount], rows: totals.map((total) => totalRow(total, phrases)) };
}

function totalRow({ period, months, score, amount }: PeriodTotal, phrases: ReviewPhrases): Shown[] {
  return [text(period), text(phrases.months(months, isQuarter(period) ? 3 : 12), { align: "center" }), number(score, "points"), number(amount ?? NaN, "money")];
}

/** 考核项走势. */
export function criteriaSection({ criteria, periods }: Review, locale: Locale): Section {
  const phrases = reviewPhrasesOf(locale);
  const { columns: c } = phrases;
  return {
    title: phrases.sections.criteria,
    told: phrases.told.criteria,
    headings: [c.criterion, c.post, ...latest(periods), c.change],
    rows: criteria.map(({ criterion, post, inForce, values, change: moved }) => [text(inForce ? criterion : criterion + phrases.dropped), text(post), ...latest(values).map((value) => number(value, "points")), change(moved)]),
  };
}

/** 金牌与晋升名单. */
export function medalsSection({ medals }: Review, months: number, locale: Locale): Section {
  const phrases = reviewPhrasesOf(locale);
  const { columns: c } = phrases;
  return {
    title: phrases.sections.medals,
    told: medals.length === 0 ? `${phrases.told.medals(months)}${locale === "en" ? " " : ""}${phrases.told.nobody}` : phrases.told.medals(months),
    headings: [c.agent, c.post, c.running, c.evidence],
    wideLast: true,
    rows: medals.map(({ agent, evidence }) => [text(agent, { look: "strong", tone: "gold" }), text(evidence.at(-1)!.post), count(evidence.length), text(evidenceTexts(evidence, phrases).join(phrases.listSeparator), { wrap: true })]),
  };
}

/** Each period of a run with its tier and score. */
export function evidenceTexts(evidence: Review["medals"][number]["evidence"], { outcome }: ReviewPhrases): string[] {
  return evidence.map(({ period, tier, score }) => outcome(period, tier ?? "", score === null ? "" : formatNumber(score)));
}

/** 人员走势. */
export function peopleSection({ people, periods }: Review, locale: Locale): Section {
  const phrases = reviewPhrasesOf(locale);
  const { columns: c } = phrases;
  const monthly = people.some(({ quarter }) => quarter !== null);
  return {
    title: phrases.sections.people,
    told: phrases.told.people,
    headings: [c.agent, c.post, ...latest(periods), c.change, ...(monthly ? [c.quarter, c.year, c.yearAmount] : []), c.remark],
    table: "KpiReview",
    rows: people.map((person) => {
      const { of, post, values, change: moved, quarter, year, gone, posts } = person;
      const remarks = [gone ? phrases.gone : "", posts.length > 1 ? phrases.moved(posts.join(" → ")) : ""].filter((remark) => remark !== "");
      const sums = monthly ? [number(quarter?.score ?? NaN, "points"), number(year?.score ?? NaN, "points"), number(year?.amount ?? NaN, "money")] : [];
      return [text(of, { look: "strong" }), text(post), ...latest(values).map((value) => number(value, "points")), change(moved), ...sums, text(remarks.join(phrases.listSeparator))];
    }),
  };
}
