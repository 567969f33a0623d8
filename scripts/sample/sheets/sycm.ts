import { byDay, type Cell, type Sheet } from "../sheet";
import type { Month } from "../month";
import { tmall } from "../people";
import { rounded } from "../random";
import type { SellingDay } from "../work";

const header = ["统计日期", "旺旺昵称", "咨询人数", "有效接待人数", "询单人数", "下单人数", "销售人数", "销售额", "销售量", "个人销售额占比", "成功退款金额", "净销售额"];

/** 生意参谋 by agent: 店铺:昵称, bare fractions, and money that is a number here, a text there, 1.2万 elsewhere. */
export function sycmSheet(months: readonly Month[]): Sheet {
  const days = byDay(months.flatMap((month) => month.selling).filter((day) => day.shop === tmall));
  const daily = new Map<string, number>();
  for (const fact of days) daily.set(fact.day.text, (daily.get(fact.day.text) ?? 0) + fact.salesCents);
  return {
    name: "生意参谋-按客服",
    titles: [["生意参谋 - 服务 - 客服销售（按客服）"]],
    header: [header],
    rows: days.map((fact, index) => rowOf(fact, fact.salesCents / daily.get(fact.day.text)!, index)),
  };
}

function rowOf(fact: SellingDay, share: number, index: number): Cell[] {
  return [
    fact.day.text,
    `${fact.shop}:${fact.person.nick}`,
    fact.consulted,
    fact.received - (index % 3),
    fact.asked,
    fact.ordered,
    fact.paid,
    asTyped(fact.salesCents, index),
    fact.items,
    rounded(share, 4),
    fact.refundCents === 0 ? "-" : fact.refundCents / 100,
    (fact.salesCents - fact.refundCents) / 100,
  ];
}

function asTyped(cents: number, index: number): Cell {
  if (index % 50 === 11) return (cents / 100).toLocaleString("en-US", { minimumFractionDigits: 2 });
  if (index % 50 === 23) return `¥${(cents / 100).toFixed(2)}`;
  if (index % 50 === 37) return `${(cents / 1_000_000).toFixed(6)}万`;
  return cents / 100;
}
