import { date, percent, type Cell, type Sheet } from "../sheet";
import type { Month } from "../month";
import { tmall } from "../people";
import { rounded } from "../random";
import type { ServiceDay } from "../work";

const header = ["客服", "日期", "店铺", "接待人数", "平均响应时长（秒)", "评价发送率", "满意度", "好评率", "一次解决率", "退款率", "纠纷率", "退换货率", "处理时长（小时）"];
const firstRow = 5;

/** 售后日报: sorted by person, the name merged over all the days, hours in the header, brackets that do not match. */
export function afterSalesSheet(months: readonly Month[], period: string): Sheet {
  const days = months.flatMap((month) => month.service);
  const people = [...new Set(days.map((fact) => fact.person))];
  const rows: Cell[][] = [];
  const merges: string[] = [];
  for (const person of people) {
    const own = days.filter((fact) => fact.person === person);
    if (own.length > 1) merges.push(`A${firstRow + rows.length}:A${firstRow + rows.length + own.length - 1}`);
    own.forEach((fact, place) => rows.push(rowOf(fact, place === 0)));
  }
  return {
    name: "售后日报",
    titles: [["售后客服日报"], ["周期", period], []],
    header: [header],
    rows: [...rows, meanRow(days)],
    formats: [undefined, date, undefined, undefined, "0.0", percent, percent, percent, percent, percent, percent, percent, "0.00"],
    merges,
  };
}

function rowOf(fact: ServiceDay, first: boolean): Cell[] {
  const rate = (value: number): number => rounded(value, 4);
  return [
    first ? fact.person.nick : null,
    fact.day.serial,
    tmall,
    fact.received,
    fact.reply,
    rate(fact.inviteRate),
    rate(fact.satisfaction),
    rate(fact.praise),
    rate(fact.firstContact),
    rate(fact.refundRate),
    rate(fact.disputeRate),
    rate(fact.returnRate),
    fact.handlingHours,
  ];
}

function meanRow(days: readonly ServiceDay[]): Cell[] {
  const mean = (of: (fact: ServiceDay) => number, decimals = 4): number => rounded(days.reduce((sum, fact) => sum + of(fact), 0) / days.length, decimals);
  return [
    "平均值",
    null,
    null,
    mean((fact) => fact.received, 1),
    mean((fact) => fact.reply, 1),
    mean((fact) => fact.inviteRate),
    mean((fact) => fact.satisfaction),
    mean((fact) => fact.praise),
    mean((fact) => fact.firstContact),
    mean((fact) => fact.refundRate),
    mean((fact) => fact.disputeRate),
    mean((fact) => fact.returnRate),
    mean((fact) => fact.handlingHours, 2),
  ];
}
