import type { Locale } from "../../appraisal/rubric/types";
import { groupBy } from "../../appraisal/group-by";
import { formatMoney, formatScores } from "../../locale/format";
import { cliPhrasesOf } from "../../locale/locale";
import type { Result, ResultAgent } from "../../report/result";
import { alignColumns, printable } from "./columns";

/** The ranking pool by pool, then tiers and Σ bonus. */
export function rankingLines(result: Result, locale: Locale): string[] {
  const phrases = cliPhrasesOf(locale);
  const { agents, totals } = result;
  const groups = groupBy(agents, ({ ranked, pool }) => (ranked ? `ranked ${pool}` : ""));
  const tables = [...groups.values()].flatMap((members) => [members[0]!.ranked ? phrases.pool(members[0]!.pool, members.length) : phrases.unranked(members.length), ...tableLines(members, locale), ""]);
  const tiers = Object.entries(totals.tiers).map(([tier, heads]) => phrases.tierCount(tier, heads));
  const sums = phrases.totals({ agents: totals.agents, ranked: totals.ranked, tiers: tiers.join(" · "), bonus: formatMoney(totals.bonus) });
  return [phrases.title(result.rubric, result.period), "", ...tables.map(printable), ...sums.split("\n")];
}

function tableLines(agents: readonly ResultAgent[], locale: Locale): string[] {
  const { rank, agent, id, name, post, score, tier, bonus } = cliPhrasesOf(locale).columns;
  const scores = formatScores(agents.map(({ score }) => score));
  const cells = agents.map((row, i) => [row.rank === null ? "" : String(row.rank), row.agent, row.id ?? "", row.name ?? "", row.post, scores[i]!, row.tier ?? "—", row.bonus === null ? "—" : formatMoney(row.bonus.amount)]);
  return alignColumns([[rank, agent, id, name, post, score, tier, bonus], ...cells].map((row) => row.map(printable)), [true, false, false, false, false, true, false, true]);
}

