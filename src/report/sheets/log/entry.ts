import { sumExactly } from "../../../appraisal/decimal";
import type { Locale } from "../../../appraisal/rubric/types";
import { formatMoney } from "../../../locale/format";
import { reportPhrasesOf } from "../../../locale/locale";
import type { Unlogged } from "../../report-input";
import { timeText } from "../context";
import type { HistoryRow } from "../history/row";
import { rowsOfRun } from "../history/rows";
import { cut } from "../layout/text";
import type { LogEntry, LogRow } from "./row";
import { standing } from "./standing";

/** People whose change is spelled out; of more it is said how many. */
const MOST_TOLD = 30;

/**
 * What a run says of itself in the log; where its period was scored before, whose tier or bonus that
 * changes, with both results.
 *
 * @example runEntry(input, "zh-CN").remark // "与上次相比 1 人有变化：小美 等级 B → A，奖金 1,000.00 → 1,200.00"
 */
export function runEntry(input: Unlogged, locale: Locale): LogEntry {
  const { log } = reportPhrasesOf(locale);
  const { table, bonuses } = input.appraisal;
  return {
    time: timeText(input.now),
    action: input.reopened ? log.reopened : log.scored,
    period: table.period ?? "",
    rubricFingerprint: input.fingerprints.rubric,
    dataFingerprint: input.fingerprints.data,
    heads: table.agents.length,
    bonusTotal: sumExactly(bonuses.map((parts) => parts?.amount ?? 0)),
    remark: [input.intake.corrected.length === 0 ? "" : log.corrected(input.intake.corrected.length), changesSince(input, locale)].filter((part) => part !== "").join(locale === "zh-CN" ? "；" : "; "),
  };
}

/** What a run says that closes the period of the appraisal: what the history holds of it. */
export function closingEntry(input: Unlogged, earlier: readonly LogRow[], locale: Locale): LogEntry {
  const period = input.appraisal.table.period ?? "";
  const rows = input.earlier.history.filter((row) => row.period === period);
  const written = standing(earlier).findLast((row) => row.period === period);
  return {
    time: timeText(input.now),
    action: reportPhrasesOf(locale).log.closed,
    period,
    rubricFingerprint: rows[0]?.rubricFingerprint ?? "",
    dataFingerprint: written?.dataFingerprint ?? "",
    heads: rows.length,
    bonusTotal: sumExactly(rows.map(({ amount }) => amount ?? 0)),
    remark: "",
  };
}

/**
 * What is said where a run is taken back: which row, and what it was of.
 *
 * @param row absent where somebody has removed it from the log
 * @param now local time, as 2026-06-01T09:30:00
 */
export function withdrawalEntry(entry: number, row: LogRow | undefined, now: string, locale: Locale): LogEntry {
  const { log } = reportPhrasesOf(locale);
  return {
    time: timeText(now),
    action: log.withdrawn,
    period: row?.period ?? "",
    rubricFingerprint: row?.rubricFingerprint ?? "",
    dataFingerprint: row?.dataFingerprint ?? "",
    heads: null,
    bonusTotal: null,
    remark: log.withdraws({ entry, action: row?.action ?? "" }),
  };
}

/** "" where the period is scored for the first time. */
function changesSince(input: Unlogged, locale: Locale): string {
  const { log } = reportPhrasesOf(locale);
  const period = input.appraisal.table.period ?? "";
  const before = new Map(input.earlier.history.filter((row) => row.period === period).map((row) => [row.agent, row]));
  if (before.size === 0) return "";
  const now = rowsOfRun(input, locale);
  const gone = [...before.keys()].filter((agent) => now.every((row) => row.agent !== agent));
  const told = [...now.flatMap((row) => changeOf(before.get(row.agent) ?? null, row, locale)), ...gone.map((agent) => log.gone(agent))];
  if (told.length === 0) return log.unchanged;
  return cut(log.changes({ count: told.length, changes: [...told.slice(0, MOST_TOLD), ...(told.length > MOST_TOLD ? ["…"] : [])].join(locale === "zh-CN" ? "；" : "; ") }));
}

function changeOf(before: HistoryRow | null, { agent, tier, amount }: HistoryRow, locale: Locale): string[] {
  const { log } = reportPhrasesOf(locale);
  if (before === null) return [log.added(agent)];
  const money = (value: number | null) => (value === null ? "—" : formatMoney(value));
  const changes = [
    ...(before.tier === tier ? [] : [log.tierChange(before.tier ?? "—", tier ?? "—")]),
    ...(before.amount === amount ? [] : [log.bonusChange(money(before.amount), money(amount))]),
  ];
  return changes.length === 0 ? [] : [log.change(agent, changes.join(locale === "zh-CN" ? "，" : ", "))];
}
