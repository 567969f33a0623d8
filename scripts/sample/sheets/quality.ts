import { byDay, date, type Cell, type Sheet } from "../sheet";
import { items, type Check, type Item } from "../checks";
import type { Month } from "../month";

const itemNames = Object.keys(items) as Item[];
const header = ["质检日期", "质检员", "客服", "会话编号", ...itemNames, "质检分", "红线违规", "评语"];

/** 质检评分: one row a chat, read by one of several raters; / where an item does not apply. */
export function qualitySheet(months: readonly Month[]): Sheet {
  const checks = byDay(months.flatMap((month) => month.checks));
  return {
    name: "质检评分",
    titles: [["客服质检评分表（每项满分 100，按权重合计）"], ["项目权重", null, null, null, ...itemNames.map((item) => `${items[item]}分`)]],
    header: [header],
    rows: checks.map(rowOf),
    formats: [date, ...itemNames.map(() => undefined), undefined, undefined, undefined, "0.0"],
  };
}

function rowOf(fact: Check, index: number): Cell[] {
  return [
    fact.day.serial,
    fact.rater,
    fact.person.nick,
    `QC${fact.day.text.slice(2, 7).replace("-", "")}-${String(index + 1).padStart(4, "0")}`,
    ...itemNames.map((item) => fact.points[item] ?? "/"),
    fact.total,
    fact.redLine ? 1 : 0,
    remark(fact),
  ];
}

function remark(fact: Check): string | null {
  if (fact.redLine) return "对客户使用不当用语，记红线一次";
  if (fact.total >= 95) return "话术规范，主动推荐";
  return fact.total < 78 ? "解答不准确，建议复训" : null;
}
