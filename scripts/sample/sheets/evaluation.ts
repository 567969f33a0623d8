import { percent, type Cell, type Sheet } from "../sheet";
import type { Person } from "../people";
import { between, rounded, type Random } from "../random";

const header = ["月份", "客服", "准确性", "客户反馈", "投诉处理", "客户流失率", "复购率", "订单准确率", "回访完成率"];

/** 工作评估: what the supervisors fill in for everybody once a month. */
export function evaluationSheet(random: Random, people: readonly Person[], month: string): Sheet {
  return {
    name: "工作评估",
    titles: [["客服工作评估表（主管填写；客户反馈 5 分制，投诉处理百分制）"]],
    header: [header],
    rows: people.filter((person) => person.takesPart).map((person) => rowOf(random, person, month)),
    formats: [undefined, undefined, percent, "0.0", "0", percent, percent, percent, percent],
  };
}

function rowOf(random: Random, { nick, skill }: Person, month: string): Cell[] {
  const rate = (centre: number, slope: number, spread: number): number => rounded(between(0, 1, random.normal(centre + slope, spread)), 4);
  return [
    month,
    nick,
    rate(0.955, 0.012 * skill.knowledge, 0.008),
    rounded(between(2, 5, random.normal(4.3 + 0.25 * skill.care, 0.2)), 1),
    Math.round(between(40, 100, random.normal(84 + 5 * skill.care, 4))),
    rate(0.18, -0.02 * skill.care, 0.02),
    rate(0.24, 0.03 * skill.selling, 0.02),
    rate(0.988, 0.004 * skill.knowledge, 0.003),
    rate(0.92, 0.03 * skill.care, 0.03),
  ];
}
