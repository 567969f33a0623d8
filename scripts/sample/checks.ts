import type { Day } from "./calendar";
import type { Person } from "./people";
import { between, rounded, type Random } from "./random";

/** The items of a quality check with their weights in its total. */
export const items = { 开场语: 10, 解异议: 15, 关联推荐: 10, 服务态度: 20, 沟通技巧: 10, 产品知识: 15, 流程执行: 10, 结束语: 10 } as const;
export type Item = keyof typeof items;

/** One chat read by one rater. */
export interface Check {
  readonly person: Person;
  readonly day: Day;
  readonly rater: string;
  /** Each out of 100; an item that does not apply has none. */
  readonly points: Readonly<Partial<Record<Item, number>>>;
  readonly total: number;
  readonly redLine: boolean;
}

/** Raters differ: one is kind, one is strict. */
const raters = [
  { name: "何敏", kindness: 2.5 },
  { name: "罗靖", kindness: 0 },
  { name: "邱婷", kindness: -3 },
] as const;

export const ratersPerPerson = 4;

export function check(random: Random, person: Person, day: Day, place: number, redLine: boolean): Check {
  const rater = raters[place % raters.length];
  const points: Partial<Record<Item, number>> = {};
  for (const item of Object.keys(items) as Item[]) {
    if (item === "关联推荐" && person.post !== "售前") continue;
    points[item] = Math.round(between(35, 100, random.normal(89 + rater.kindness + 5 * skillFor(person, item), 4)));
  }
  return { person, day, rater: rater.name, points, total: totalOf(points), redLine };
}

function skillFor({ skill }: Person, item: Item): number {
  if (item === "产品知识" || item === "解异议" || item === "流程执行") return skill.knowledge;
  return item === "关联推荐" ? skill.selling : skill.care;
}

function totalOf(points: Check["points"]): number {
  let sum = 0;
  let weight = 0;
  for (const [item, value] of Object.entries(points) as [Item, number][]) {
    sum += value * items[item];
    weight += items[item];
  }
  return rounded(sum / weight, 1);
}
