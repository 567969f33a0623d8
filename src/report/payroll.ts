/**
 * 奖金发放表: the list that payroll pays from. Every part of each bonus, and control totals that are
 * the sums of what is shown.
 */
import { sumExactly } from "../appraisal/decimal";
import type { Locale } from "../appraisal/rubric/types";
import { formatNumber } from "../locale/format";
import { payrollPhrasesOf } from "../locale/locale";
import type { Result, ResultAgent } from "./result";

/** The columns that are added up; bases and prorations are not. */
const SUMMED = ["payout", "prorated", "commission", "adjustments", "rounding", "amount"] as const;

/**
 * Header, one row for each agent with a bonus in the order of the result, and the totals: heads and
 * the sum of each column that is added up.
 *
 * @example payrollRows(result, "zh-CN")[0] // ["工号", "姓名", "客服", …]
 */
export function payrollRows(result: Result, locale: Locale): string[][] {
  const { columns, total } = payrollPhrasesOf(locale);
  const paid = result.agents.filter(({ bonus }) => bonus !== null);
  const header = [columns.id, columns.name, columns.agent, columns.post, columns.tier, columns.base, columns.payout, columns.proration, columns.prorated, columns.commission, columns.adjustments, columns.rounding, columns.amount];
  return [header, ...paid.map(payrollRow), totalsRow(paid, total(paid.length))];
}

function payrollRow({ id, name, agent, post, tier, bonus }: ResultAgent): string[] {
  const { base, payout, proration, prorated, commission, adjustments, rounding, amount } = bonus!;
  return [id ?? "", name ?? "", agent, post, tier ?? "", plainMoney(base), plainMoney(payout), `${formatNumber(proration * 100, 4)}%`, plainMoney(prorated), plainMoney(commission), plainMoney(adjustments), plainMoney(rounding), plainMoney(amount)];
}

function totalsRow(paid: readonly ResultAgent[], label: string): string[] {
  const [payout, ...others] = SUMMED.map((part) => plainMoney(sumExactly(paid.map(({ bonus }) => bonus![part]))));
  return [label, "", "", "", "", "", payout!, "", ...others];
}

/** Without thousands separators: a machine reads it next. */
function plainMoney(money: number): string {
  return money.toFixed(2);
}
