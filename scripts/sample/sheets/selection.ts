import { percent, type Cell, type Sheet } from "../sheet";
import type { Person } from "../people";
import { between, rounded, type Random } from "../random";

const header = ["考核月份", "客服昵称", "面试", "笔试", "实操", "沟通能力", "服务意识", "团队协作", "应变能力", "问题解决率", "服务态度满意度", "问题解决满意度"];
const candidates = 14;

/** 选拔考核: those who entered for the gold medal; one missed the practical test. */
export function selectionSheet(random: Random, people: readonly Person[], month: string): Sheet {
  const entered = [...people].filter((person) => person.takesPart && person.post !== "投诉处理").sort((one, other) => promise(other) - promise(one)).slice(0, candidates);
  return {
    name: "选拔考核",
    titles: [["金牌客服选拔考核成绩"], ["评委：客服经理、培训主管、HR"]],
    header: [header],
    rows: entered.map((person, place) => rowOf(random, person, month, place === candidates - 2)),
    formats: [undefined, undefined, "0", "0", "0", "0", "0", "0", "0", percent, percent, percent],
  };
}

/** How good a person looks: those put their names down. */
function promise({ skill }: Person): number {
  return skill.care + skill.knowledge + skill.speed;
}

function rowOf(random: Random, { nick, skill }: Person, month: string, missed: boolean): Cell[] {
  const mark = (strength: number): number => Math.round(between(50, 100, random.normal(85 + 5 * strength, 4)));
  const rate = (centre: number, strength: number): number => rounded(between(0.7, 1, random.normal(centre + 0.015 * strength, 0.01)), 4);
  return [
    month,
    nick,
    mark(skill.care),
    mark(skill.knowledge),
    missed ? "缺考" : mark(skill.knowledge),
    mark(skill.care),
    mark(skill.care),
    mark(skill.care / 2),
    mark(skill.speed),
    rate(0.93, skill.knowledge),
    rate(0.95, skill.care),
    rate(0.94, skill.knowledge),
  ];
}
