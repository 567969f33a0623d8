import { type Cell, type Sheet } from "../sheet";
import type { Month } from "../month";
import type { Person } from "../people";
import type { Random } from "../random";

const header = ["月份", "旺旺昵称", "个人销售目标"];

/** 月度目标: a sales target for every seller and month. */
export function goalsSheet(random: Random, people: readonly Person[], months: readonly Month[]): Sheet {
  const sellers = people.filter((person) => person.goal !== null);
  return {
    name: "月度目标",
    titles: [],
    header: [header],
    rows: months.flatMap(({ month }) => sellers.map((person): Cell[] => [month, person.shops.length === 1 && person.douyinNick !== null ? person.douyinNick : person.nick, person.goal! + 1000 * random.whole(-3, 3)])),
    formats: [undefined, undefined, "#,##0"],
  };
}
