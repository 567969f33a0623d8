import { byDay, date, percent, type Cell, type Sheet } from "../sheet";
import type { Month } from "../month";
import { tmall } from "../people";
import { rounded } from "../random";
import type { SellingDay } from "../work";

const header = ["日期", "店铺", "客服昵称", "咨询人数", "接待人数", "询单人数", "询单→次日付款人数", "询单→最终付款人数", "询单转化率", "客单价", "件均价", "连带率", "首次响应(秒)", "平均响应(秒)", "回复率", "慢接待人数", "邀评率", "满意率", "退款率"];

/** 赤兔客服绩效: title rows above the header, percent formats, 汇总 and 均值 below. */
export function chituSheet(months: readonly Month[], period: string): Sheet {
  const days = byDay(months.flatMap((month) => month.selling).filter((day) => day.shop === tmall));
  const rows = days.map(rowOf);
  return {
    name: "赤兔客服绩效",
    titles: [["客服绩效明细 · 按日"], [`店铺：${tmall}`, null, `统计周期：${period}`, null, null, null, "导出人：管理员"], []],
    header: [header],
    rows: [...rows, summary("汇总", rows, total), summary("均值", rows, mean)],
    formats: [date, undefined, undefined, undefined, undefined, undefined, undefined, undefined, percent, "0.00", "0.00", "0.00", "0.0", "0.0", percent, undefined, percent, percent, percent],
  };
}

function rowOf(fact: SellingDay, index: number): Cell[] {
  const { paid, items } = fact;
  const sales = fact.salesCents / 100;
  return [
    fact.day.serial,
    fact.shop,
    // Someone typed over a few names: a space here, a full-width letter there.
    index % 97 === 13 ? `${fact.person.nick} ` : fact.person.nick,
    fact.consulted,
    index % 120 === 7 ? `${fact.received}` : fact.received,
    fact.asked,
    Math.round(paid * 0.9),
    paid,
    rounded(paid / fact.asked, 4),
    paid === 0 ? "-" : rounded(sales / paid, 2),
    items === 0 ? "-" : rounded(sales / items, 2),
    paid === 0 ? "-" : rounded(items / paid, 2),
    fact.firstReply,
    fact.reply,
    rounded(fact.replied / fact.received, 4),
    fact.slow,
    rounded(fact.invited / fact.received, 4),
    fact.rated === 0 ? "-" : rounded(fact.satisfied / fact.rated, 4),
    rounded(fact.refundCents / fact.salesCents, 4),
  ];
}

function summary(label: string, rows: readonly Cell[][], of: (values: number[]) => number): Cell[] {
  const cells = header.map((_, column) => of(rows.map((row) => row[column]).filter((cell) => typeof cell === "number")));
  return [null, null, label, ...cells.slice(3)];
}

function total(values: readonly number[]): number {
  return rounded(values.reduce((sum, value) => sum + value, 0), 2);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : rounded(total(values) / values.length, 4);
}
