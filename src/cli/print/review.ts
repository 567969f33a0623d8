import type { Medal } from "../../appraisal/history/medals";
import type { Locale } from "../../appraisal/rubric/types";
import { formatMoney, formatNumber } from "../../locale/format";
import { cliPhrasesOf, reviewPhrasesOf } from "../../locale/locale";
import { figureTexts } from "../../report/review/figure-texts";
import type { ReviewInBrief } from "../../report/review/review";
import { spanText, tierMovesText, verdictOf } from "../../report/sheets/review/sections";
import type { HistoryRow } from "../../report/sheets/history/row";
import { alignColumns, printable } from "./columns";

/** The course of the team, what changed between two spans, and who has earned a medal. */
export function reviewLines(review: ReviewInBrief, months: number, locale: Locale): string[] {
  const phrases = reviewPhrasesOf(locale);
  const { sections } = phrases;
  const heading = (title: string) => (locale === "en" ? `[${title}]` : `【${title}】`);
  return [heading(sections.team), ...teamLines(review, locale), ...(review.changes.length === 0 ? [] : ["", heading(sections.changes), ...changeLines(review, locale)]), ...(review.spans === null ? [] : ["", heading(sections.tierMoves), tierMovesText(review.tierMoves, phrases)]), "", ...medalLines(review.medals, months, locale)];
}

/** Who held the best tier so long, with how many periods. */
export function medalLines(medals: readonly Medal<HistoryRow>[], months: number, locale: Locale): string[] {
  const { told, listSeparator } = reviewPhrasesOf(locale);
  const names = medals.map(({ agent, evidence }) => `${agent} ${evidence.length}`);
  return [printable(cliPhrasesOf(locale).medals(months, names.length === 0 ? told.nobody : names.join(listSeparator)))];
}

function teamLines({ team }: ReviewInBrief, locale: Locale): string[] {
  const { columns: c } = reviewPhrasesOf(locale);
  const rows = team.map(({ period, heads, ranked, meanScore, change, amount }) => [period, String(heads), String(ranked), shown(meanScore), signed(change), amount === null ? "—" : formatMoney(amount)]);
  return aligned([[c.period, c.heads, c.ranked, c.mean, c.change, c.amount], ...rows], [false, true, true, true, true, true]);
}

function changeLines({ changes, spans }: ReviewInBrief, locale: Locale): string[] {
  const phrases = reviewPhrasesOf(locale);
  const { columns: c } = phrases;
  const rows = changes.map((each) => {
    const { before, after, change, relative } = figureTexts(each, locale);
    return [each.label, before, after, change, relative, verdictOf(each, phrases), String(each.heads), String(each.leftOut)];
  });
  const spoken = spans === null ? [] : [phrases.told.changes(spanText(spans.before, phrases), spanText(spans.after, phrases))];
  return [...spoken, ...aligned([[c.figure, c.before, c.after, c.change, c.relative, c.verdict, c.compared, c.leftOut], ...rows], [false, true, true, true, true, false, true, true])];
}

function aligned(rows: readonly (readonly string[])[], right: readonly boolean[]): string[] {
  return alignColumns(rows.map((row) => row.map(printable)), right);
}

function shown(score: number): string {
  return Number.isNaN(score) ? "—" : formatNumber(score);
}

function signed(change: number): string {
  return Number.isNaN(change) ? "—" : `${change > 0 ? "+" : ""}${formatNumber(change)}`;
}
