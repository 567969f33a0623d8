import type { Appraisal } from "../../appraisal/appraise";
import type { Driver } from "../../appraisal/drivers/drivers";
import type { SalesGap } from "../../appraisal/drivers/sales-gap";
import { FEWEST } from "../../appraisal/drivers/spearman";
import { groupBy } from "../../appraisal/group-by";
import { labelOf } from "../../appraisal/rubric/metrics";
import type { Locale } from "../../appraisal/rubric/types";
import { formatMoney } from "../../locale/format";
import { driverPhrasesOf } from "../../locale/locale";
import { textIn } from "../../locale/wording";
import type { PostDrivers } from "../../report/drivers";
import { driverReading } from "../../report/sentences/drivers";
import { alignColumns, printable } from "./columns";

/** Metrics of an outcome: more are not read. */
const MOST_METRICS = 8;
/** A table for each post and outcome, the strongest first. */
export function driverLines(posts: readonly PostDrivers[], { rubric }: Pick<Appraisal, "rubric">, locale: Locale): string[] {
  const phrases = driverPhrasesOf(locale);
  const label = (metric: string) => textIn(labelOf(rubric, metric), locale);
  if (posts.length === 0) return [phrases.nothing];
  return [
    phrases.intro(FEWEST),
    ...posts.flatMap(({ post, heads, drivers }) => [
      "",
      printable(phrases.post(post, heads)),
      ...(heads < FEWEST ? [phrases.unclaimed] : []),
      ...[...groupBy(heads < FEWEST ? [] : drivers, ({ outcome }) => outcome)].flatMap(([outcome, own]) => [printable(phrases.outcome(label(outcome))), ...tableLines(own.slice(0, MOST_METRICS), label, locale)]),
    ]),
  ];
}

function tableLines(drivers: readonly Driver[], label: (metric: string) => string, locale: Locale): string[] {
  const { metric, rho, n, reading } = driverPhrasesOf(locale).columns;
  const rows = drivers.map((each) => [`  ${label(each.metric)}`, each.rho === null ? "—" : each.rho.toFixed(2), String(each.n), driverReading(each, locale)]);
  return alignColumns([[`  ${metric}`, rho, n, reading], ...rows].map((row) => row.map(printable)), [false, true, true, false]);
}

/** The difference of two agents in sales and its parts; who sells more is named first. */
export function gapLines(gap: SalesGap | null, agents: readonly [number, number], { table }: Pick<Appraisal, "table">, locale: Locale): string[] {
  const phrases = driverPhrasesOf(locale);
  const [one, other] = agents.map((agent) => table.agents[agent]!.agent) as [string, string];
  if (gap === null) return ["", printable(phrases.noGap([one, other].join(locale === "zh-CN" ? "、" : ", ")))];
  const turned = gap.difference < 0;
  const amount = (money: number) => signed(turned ? -money : money);
  const { volume, conversion, orderValue } = gap;
  return [
    "",
    printable(phrases.gap({ agent: turned ? other : one, other: turned ? one : other, difference: formatMoney(Math.abs(gap.difference)) })),
    ...[phrases.part.volume(amount(volume)), phrases.part.conversion(amount(conversion)), phrases.part.orderValue(amount(orderValue))].map((line) => `  ${line}`),
    phrases.gapNote,
  ];
}

function signed(money: number): string {
  return `${money > 0 ? "+" : ""}${formatMoney(money === 0 ? 0 : money)}`;
}
