import { type Cell, type Sheet } from "../sheet";
import type { Month } from "../month";
import type { Person } from "../people";
import { type Random } from "../random";

const header = ["工号", "姓名", "旺旺昵称", "岗位", "组别", "班次", "入职日期", "绩效工资基数", "应出勤天数", "出勤天数", "全勤奖", "是否参与考核", "加分", "扣分", "个人销售目标"];

/**
 * 花名册: who is who, attendance and what HR adds by hand. Its title names the month, unless it is
 * to hold for every month.
 */
export function rosterSheet(random: Random, people: readonly Person[], facts: Month, { undated = false } = {}): Sheet {
  const [year, month] = facts.month.split("-").map(Number);
  return {
    name: "花名册",
    titles: [[undated ? "客服部花名册" : `客服部花名册（${year}年${month}月）`]],
    header: [header],
    rows: people.map((person) => rowOf(random, person, facts)),
    formats: [undefined, undefined, undefined, undefined, undefined, undefined, undefined, "#,##0", undefined, "0.0", undefined, undefined, undefined, undefined, "#,##0"],
  };
}

function rowOf(random: Random, person: Person, facts: Month): Cell[] {
  const { due, worked } = facts.attendance.get(person)!;
  return [
    person.id,
    person.name,
    nicknames(person),
    person.post,
    person.group,
    person.late ? "晚班" : "早班",
    person.hired,
    person.basePay,
    due,
    worked,
    worked >= due ? 100 : null,
    person.takesPart ? "是" : "否",
    random.chance(0.14) ? random.whole(1, 3) : null,
    random.chance(0.1) ? random.whole(1, 3) : null,
    person.goal,
  ];
}

/** All of a person's nicknames in one cell, separated the way each clerk likes; the person is shown under the first. */
function nicknames(person: Person): string {
  if (person.douyinNick === null) return person.nick;
  if (person.shops.length === 1) return `${person.nick}；${person.douyinNick}`;
  return `${person.nick}，${person.douyinNick}`;
}
