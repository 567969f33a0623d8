import type { Locale } from "../../appraisal/rubric/types";
import type { Agent } from "../../appraisal/table";
import type { Comparison, Move } from "../../appraisal/what-if/comparison";
import { formatChange, formatMoney, formatScores } from "../../locale/format";
import { cliPhrasesOf } from "../../locale/locale";
import { alignColumns, printable } from "./columns";

/** One trial beside today: money, heads by tier, and everybody whose rank, tier or bonus changes. */
export function comparisonLines(name: string, { moves, tiers, bonus }: Comparison, agents: readonly Agent[], locale: Locale): string[] {
  const { whatIf: phrases } = cliPhrasesOf(locale);
  const moved = moves.filter(isMoved);
  const counts = tiers.map(({ tier, before, after }) => phrases.tierCount(tier, before, after)).join(" · ");
  return [
    printable(phrases.scenario(name)),
    phrases.bonus({ before: formatMoney(bonus.before), after: formatMoney(bonus.after), change: formatChange(bonus.change) }),
    printable(`${phrases.tiers}${counts}`),
    ...(moved.length === 0 ? [phrases.nobodyMoves] : [phrases.moves(moved.length), ...tableLines(moved, agents, locale)]),
    "",
  ];
}

function isMoved({ before, after, bonusChange }: Move): boolean {
  return before.rank !== after.rank || before.tier !== after.tier || before.pool !== after.pool || bonusChange !== 0;
}

function tableLines(moves: readonly Move[], agents: readonly Agent[], locale: Locale): string[] {
  const { columns, became } = cliPhrasesOf(locale).whatIf;
  const scores = [moves.map(({ before }) => before.score), moves.map(({ after }) => after.score)].map(formatScores);
  const text = (value: string | number | null) => (value === null ? "—" : String(value));
  const rows = moves.map(({ agent, before, after, bonusChange }, i) => [
    agents[agent]!.agent,
    agents[agent]!.post,
    became(text(before.rank), text(after.rank)),
    became(scores[0]![i]!, scores[1]![i]!),
    became(text(before.tier), text(after.tier)),
    formatChange(bonusChange),
  ]);
  return alignColumns([[columns.agent, columns.post, columns.rank, columns.score, columns.tier, columns.bonus], ...rows].map((row) => row.map(printable)), [false, false, false, false, false, true]);
}
