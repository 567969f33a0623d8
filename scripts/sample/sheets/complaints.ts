import { byDay, type Cell, type Sheet } from "../sheet";
import type { Month } from "../month";
import type { Case } from "../cases";

const header = ["工单号", "登记日期", "店铺", "客服", "投诉类型", "是否解决", "工单处理时长", "是否升级", "是否复发", "客户评价", "是否被投诉"];

/** 投诉工单登记: one row a ticket, typed by hand. */
export function complaintsSheet(months: readonly Month[]): Sheet {
  const cases = byDay(months.flatMap((month) => month.cases));
  return { name: "投诉工单登记", titles: [], header: [header], rows: cases.map(rowOf) };
}

function rowOf(fact: Case, index: number): Cell[] {
  return [
    `TS${fact.day.text.replaceAll("-", "")}${String(index + 1).padStart(4, "0")}`,
    chineseDate(fact.day.text),
    fact.shop,
    fact.person.nick,
    fact.kind,
    yesNo(fact.resolved),
    fact.resolved ? spoken(fact.minutes) : "-",
    yesNo(fact.escalated),
    yesNo(fact.cameBack),
    fact.verdict,
    yesNo(fact.againstAgent),
  ];
}

/** 2026-05-03 -> 2026年5月3日 */
function chineseDate(text: string): string {
  const [year, month, day] = text.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

function yesNo(fact: boolean): string {
  return fact ? "是" : "否";
}

function spoken(minutes: number): string {
  return minutes < 60 ? `${minutes}分` : `${Math.floor(minutes / 60)}小时${minutes % 60}分`;
}
