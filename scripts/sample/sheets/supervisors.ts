import { percent, type Cell, type Sheet } from "../sheet";
import type { Month } from "../month";
import type { Person } from "../people";
import { between, rounded, type Random } from "../random";

const header = ["月份", "主管", "负责小组", "组员质检均分", "小组满意率", "小组平均响应(秒)", "小组人均接待人数", "小组询单转化率", "投诉率", "培训完成率"];

/** 主管考核: the means of each group, from the same facts as the exports. */
export function supervisorsSheet(random: Random, people: readonly Person[], facts: Month): Sheet {
  const leaders = people.filter((person) => person.leader);
  return {
    name: "主管考核",
    titles: [["主管月度考核数据"]],
    header: [header],
    rows: leaders.map((leader) => rowOf(random, leader, facts)),
    formats: [undefined, undefined, undefined, "0.0", percent, "0.0", "#,##0", percent, percent, percent],
  };
}

function rowOf(random: Random, leader: Person, facts: Month): Cell[] {
  const selling = facts.selling.filter((day) => day.person.group === leader.group);
  const service = facts.service.filter((day) => day.person.group === leader.group);
  const settled = facts.cases.filter((each) => each.person.group === leader.group);
  const checks = facts.checks.filter((check) => check.person.group === leader.group);
  const heads = new Set(checks.map((check) => check.person)).size;
  const served = [...selling, ...service];
  const verdicts = settled.filter((each) => each.verdict !== null);
  return [
    facts.month,
    leader.nick,
    leader.group,
    rounded(total(checks, (check) => check.total) / checks.length, 1),
    satisfaction(),
    served.length === 0 ? "-" : rounded(total(served, (day) => day.reply) / served.length, 1),
    served.length === 0 ? settled.length / heads : Math.round(total(served, (day) => day.received) / heads),
    selling.length === 0 ? "-" : rounded(total(selling, (day) => day.paid) / total(selling, (day) => day.asked), 4),
    rounded(between(0, 0.02, random.normal(0.003 - 0.001 * leader.skill.care, 0.0008)), 4),
    rounded(between(0.6, 1, random.normal(0.95 + 0.03 * leader.skill.knowledge, 0.03)), 2),
  ];

  function satisfaction(): Cell {
    if (selling.length > 0) return rounded(total(selling, (day) => day.satisfied) / total(selling, (day) => day.rated), 4);
    if (service.length > 0) return rounded(total(service, (day) => day.satisfaction) / service.length, 4);
    return rounded(verdicts.filter((each) => each.verdict === "满意").length / verdicts.length, 4);
  }
}

function total<T>(facts: readonly T[], of: (fact: T) => number): number {
  return facts.reduce((sum, fact) => sum + of(fact), 0);
}
