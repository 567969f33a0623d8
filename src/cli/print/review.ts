import type { Medal } from "../../appraisal/history/medals";
import type { Locale } from "../../appraisal/rubric/types";
import { formatMoney, formatNumber, formatValue } from "../../locale/format";
import { cliPhrasesOf, reviewPhrasesOf } from "../../locale/locale";
import type { FigureChange } from "../../report/review/changes";
import type { Review } from "../../report/review/review";
import type { HistoryRow } from "../../report/sheets/history/row";
import { alignColumns, printable } from "./columns";

/** The course of the team, what changed between two spans, and who has earned a medal. */
export function reviewLines(review: Review, months: number, locale: Locale): string[] {
  const { sections } = reviewPhrasesOf(locale);
  const heading = (title: string) => (locale === "en" ? `[${title}]` : `【${title}】`);
  return [heading(sections.team), ...teamLines(review, locale), ...(review.changes.length === 0 ? [] : ["", heading(sections.changes), ...changeLines(review, locale)]), "", ...medalLines(review.medals, months, locale)];
}

/** Who held the best tier so long, with how many periods. */
export function medalLines(medals: readonly Medal<HistoryRow>[], months: number, locale: Locale): string[] {
  const { told, listSeparator } = reviewPhrasesOf(locale);
  const names = medals.map(({ agent, evidence }) => `${agent} ${evidence.length}`);
  return [printable(cliPhrasesOf(locale).medals(months, names.length === 0 ? told.nobody : names.join(listSeparator)))];
}

function teamLines({ team }: Review, locale: Locale): string[] {
  const { columns: c } = reviewPhrasesOf(locale);
  const rows = team.map(({ period, heads, ranked, meanScore, change, amount }) => [period, String(heads), String(ranked), shown(meanScore), signed(change), amount === null ? "—" : formatMoney(amount)]);
  return aligned([[c.period, c.heads, c.ranked, c.mean, c.change, c.amount], ...rows], [false, true, true, true, true, true]);
}

function changeLines({ changes, spans }: Review, locale: Locale): string[] {
  const phrases = reviewPhrasesOf(locale);
  const { columns: c, verdicts } = phrases;
  const value = ({ kind }: FigureChange, number: number) => (kind === "points" ? formatNumber(number) : kind === "money" ? formatMoney(number) : formatValue(number, kind, locale));
  const rows = changes.map((each) => [
    each.label,
    value(each, each.before),
    value(each, each.after),
    `${each.change > 0 ? "+" : ""}${value(each, each.change)}`,
    each.relative === null ? "—" : `${each.relative > 0 ? "+" : ""}${formatValue(each.relative, "rate", locale)}`,
    each.same ? verdicts.same : each.better === null ? verdicts.none : each.better ? verdicts.better : verdicts.worse,
    String(each.heads),
    String(each.leftOut),
  ]);
  const spoken = spans === null ? [] : [phrases.told.changes(phrases.run(spans.before[0]!, spans.before.at(-1)!), phrases.run(spans.after[0]!, spans.after.at(-1)!))];
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
