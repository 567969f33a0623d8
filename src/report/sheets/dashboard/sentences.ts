import { sumExactly } from "../../../appraisal/decimal";
import { roundHalfAway } from "../../../appraisal/number";
import { formatMoney, formatNumber } from "../../../locale/format";
import { dashboardPhrasesOf } from "../../../locale/locale";
import type { DashboardPhrases } from "../../../locale/dashboard";
import type { SheetContext } from "../context";
import type { CriterionFigures, Figures } from "./figures";
import type { Before, Move } from "./past";

/** A sentence, and in a word what it is about. */
export interface Sentence {
  readonly topic: string;
  readonly text: string;
}

/** Names in a sentence: more are not read. */
const MOST_NAMES = 5;
const MOST_POSTS = 4;
const BEGIN_WITH = 3;

/**
 * At most six sentences: how the team did, what it is paid, who leads, who moved, where it is weak,
 * and what to do next. What there is nothing to say about is left out.
 *
 * @param before the period before; null when the history holds none
 */
export function sentences(context: SheetContext, figures: Figures, before: Before | null): Sentence[] {
  const phrases = dashboardPhrasesOf(context.locale);
  const { agents } = context.input.appraisal.table;
  const heads = formatNumber(agents.length);
  const { topics } = phrases;
  if (figures.ranked.length === 0) return [{ topic: topics.overview, text: phrases.nobody(heads) }];
  const found: [keyof DashboardPhrases["topics"], string | null][] = [
    ["overview", phrases.overview({ heads, ranked: formatNumber(figures.ranked.length), mean: formatNumber(figures.meanScore), before: before && changeOf(figures, before) })],
    ["pay", paySentence(phrases, figures, before)],
    ["people", peopleSentence(context, phrases, figures)],
    ["moves", before && movesSentence(phrases, before)],
    ["weakness", weaknessSentence(phrases, figures)],
    ["action", actionSentence(context, phrases, figures)],
  ];
  return found.flatMap(([topic, text]) => (text === null ? [] : [{ topic: topics[topic], text }]));
}

function changeOf({ meanScore }: Figures, before: Before): { period: string; mean: string; change: string } {
  return { period: before.period, mean: formatNumber(before.meanScore), change: signed(sumExactly([roundHalfAway(meanScore, 2), -roundHalfAway(before.meanScore, 2)])) };
}

function paySentence(phrases: DashboardPhrases, { tiers, amount, ranked }: Figures, before: Before | null): string {
  return phrases.pay({
    tiers: tiers.map(({ name, heads }) => phrases.tierHeads(name, formatNumber(heads))).join(phrases.listSeparator),
    amount: amount === null ? null : formatMoney(amount),
    perHead: formatMoney((amount ?? 0) / ranked.length),
    change: amount === null || before === null || before.amount === null ? null : signedMoney(sumExactly([amount, -before.amount])),
  });
}

function peopleSentence({ input }: SheetContext, phrases: DashboardPhrases, { ranked, lastTier }: Figures): string {
  const { table, assessment } = input.appraisal;
  const score = (agent: number) => assessment.score[agent]!;
  const best = ranked.filter((agent) => score(agent) === score(ranked[0]!));
  const named = (agents: readonly number[]) => agents.slice(0, MOST_NAMES).map((agent) => table.agents[agent]!.agent).join(phrases.listSeparator);
  const coached = lastTier.slice(0, MOST_NAMES).map((agent) => phrases.person(table.agents[agent]!.agent, formatNumber(score(agent))));
  return phrases.people({ best: named(best), score: formatNumber(score(ranked[0]!)), coaching: coached.length === 0 ? null : coached.join(phrases.listSeparator) });
}

function movesSentence(phrases: DashboardPhrases, { up, down, promoted, demoted }: Before): string {
  const move = (one: Move | null) => one && phrases.person(one.agent, signed(one.change));
  return phrases.moves({ up: move(up), down: move(down), promoted: formatNumber(promoted), demoted: formatNumber(demoted) });
}

/** The lowest criterion of each post; of many posts the weakest. */
function weaknessSentence(phrases: DashboardPhrases, { criteria }: Figures): string | null {
  const weakest = new Map<string, CriterionFigures>();
  for (const one of criteria) if (one.mean < (weakest.get(one.post)?.mean ?? Infinity)) weakest.set(one.post, one);
  const items = [...weakest.values()].sort((a, b) => a.mean - b.mean).slice(0, MOST_POSTS);
  if (items.length === 0) return null;
  return phrases.weakness(items.map(({ post, criterion, mean }) => phrases.weakItem({ post, criterion, mean: formatNumber(mean) })).join(phrases.partSeparator));
}

/** The criterion that costs most of the score, and with whom to begin. */
function actionSentence({ input }: SheetContext, phrases: DashboardPhrases, { criteria }: Figures): string | null {
  const costliest = criteria.filter(({ loss, below }) => loss > 0 && below.length > 0).sort((a, b) => b.loss - a.loss)[0];
  if (costliest === undefined) return null;
  const { agents } = input.appraisal.table;
  const names = costliest.below.slice(0, BEGIN_WITH).map((agent) => agents[agent]!.agent);
  return phrases.action({ post: costliest.post, criterion: costliest.criterion, loss: formatNumber(costliest.loss), agents: names.join(phrases.listSeparator) });
}

function signed(change: number): string {
  return change > 0 ? `+${formatNumber(change)}` : formatNumber(change);
}

function signedMoney(change: number): string {
  return change > 0 ? `+${formatMoney(change)}` : formatMoney(change);
}
