import { byDay, type Cell, type Sheet } from "../sheet";
import type { Month } from "../month";
import { douyin } from "../people";
import type { SellingDay } from "../work";

const blocks: readonly (readonly [string, readonly string[]])[] = [
  ["日期", [""]],
  ["店铺名称", [""]],
  ["客服昵称", [""]],
  ["接待数据", ["接待会话量", "已接待人数", "转出会话量"]],
  ["响应数据", ["全天首响时长", "全天平响时长", "全天3分钟回复率"]],
  ["评价数据", ["有效评价数", "有效好评数", "全天满意率"]],
  ["转化数据", ["询单人数", "支付人数", "客服询单支付额", "退款金额", "退款后销售额", "询单转化率"]],
];

/** 抖音飞鸽: a merged header of two rows, 店铺汇总值 on top of each day, times such as 2分30秒, rates as text. */
export function feigeSheet(months: readonly Month[]): Sheet {
  const days = byDay(months.flatMap((month) => month.selling).filter((day) => day.shop === douyin));
  const rows: Cell[][] = [];
  let last = "";
  for (const [index, fact] of days.entries()) {
    if (fact.day.text !== last) rows.push(shopRow(days.filter((other) => other.day.text === fact.day.text)));
    last = fact.day.text;
    rows.push(rowOf(fact, index));
  }
  return { name: "飞鸽客服表现", titles: [], header: headerRows(), rows, merges: headerMerges() };
}

function headerRows(): Cell[][] {
  return [blocks.flatMap(([block, names]) => names.map((_, place) => (place === 0 ? block : null))), blocks.flatMap(([, names]) => names.map((name) => name || null))];
}

function headerMerges(): string[] {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  let left = 0;
  return blocks.map(([, names]) => {
    const right = left + names.length - 1;
    const range = names[0] === "" ? `${letters[left]}1:${letters[left]}2` : `${letters[left]}1:${letters[right]}1`;
    left = right + 1;
    return range;
  });
}

function rowOf(fact: SellingDay, index: number): Cell[] {
  const sales = fact.salesCents / 100;
  return [
    fact.day.text.replaceAll("-", "/"),
    fact.shop,
    fact.person.douyinNick,
    fact.received + fact.slow,
    fact.received,
    fact.slow,
    spoken(fact.firstReply),
    spoken(fact.reply),
    // The web page shows a dash on days it has not finished counting.
    index % 40 === 9 ? "-" : ratio(fact.received - fact.slow, fact.received),
    fact.rated,
    fact.satisfied,
    ratio(fact.satisfied, fact.rated),
    fact.asked,
    fact.paid,
    sales,
    fact.refundCents / 100,
    (fact.salesCents - fact.refundCents) / 100,
    ratio(fact.paid, fact.asked),
  ];
}

function shopRow(day: readonly SellingDay[]): Cell[] {
  const sum = (of: (fact: SellingDay) => number): number => day.reduce((total, fact) => total + of(fact), 0);
  const received = sum((fact) => fact.received);
  const money = (of: (fact: SellingDay) => number): number => sum(of) / 100;
  return [
    day[0].day.text.replaceAll("-", "/"),
    douyin,
    "店铺汇总值",
    received + sum((fact) => fact.slow),
    received,
    sum((fact) => fact.slow),
    spoken(sum((fact) => fact.firstReply) / day.length),
    spoken(sum((fact) => fact.reply) / day.length),
    "-",
    sum((fact) => fact.rated),
    sum((fact) => fact.satisfied),
    ratio(sum((fact) => fact.satisfied), sum((fact) => fact.rated)),
    sum((fact) => fact.asked),
    sum((fact) => fact.paid),
    money((fact) => fact.salesCents),
    money((fact) => fact.refundCents),
    money((fact) => fact.salesCents - fact.refundCents),
    ratio(sum((fact) => fact.paid), sum((fact) => fact.asked)),
  ];
}

/** Whole seconds as people say them: 11秒, 2分30秒. */
function spoken(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole}秒` : `${Math.floor(whole / 60)}分${whole % 60}秒`;
}

function ratio(part: number, all: number): string {
  return all === 0 ? "-" : `${((100 * part) / all).toFixed(1)}%`;
}
