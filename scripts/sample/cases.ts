import type { Day } from "./calendar";
import type { Person } from "./people";
import { between, type Random } from "./random";

/** One complaint ticket. */
export interface Case {
  readonly person: Person;
  readonly day: Day;
  readonly shop: string;
  readonly kind: string;
  readonly resolved: boolean;
  readonly minutes: number;
  readonly escalated: boolean;
  readonly cameBack: boolean;
  readonly againstAgent: boolean;
  /** null when the customer said nothing. */
  readonly verdict: "满意" | "一般" | "不满意" | null;
}

const kinds = ["商品质量", "物流延误", "发错货", "服务态度", "虚假宣传", "退款纠纷", "价格争议"];

export function settle(random: Random, person: Person, day: Day, shop: string): Case {
  const { speed, care, knowledge } = person.skill;
  const resolved = random.chance(between(0.5, 0.99, 0.905 + 0.045 * knowledge));
  return {
    person,
    day,
    shop,
    kind: random.pick(kinds),
    resolved,
    minutes: Math.round(between(40, 5000, random.normal(60 * (17 - 4 * speed), 60 * 7))),
    escalated: random.chance(between(0.005, 0.3, 0.055 - 0.03 * care)),
    cameBack: resolved && random.chance(between(0.005, 0.3, 0.05 - 0.025 * knowledge)),
    againstAgent: random.chance(between(0.001, 0.2, 0.02 - 0.012 * care)),
    verdict: verdictOf(random, between(0.4, 0.98, 0.84 + 0.07 * care)),
  };
}

function verdictOf(random: Random, pleased: number): Case["verdict"] {
  if (random.chance(0.3)) return null;
  if (random.chance(pleased)) return "满意";
  return random.chance(0.6) ? "一般" : "不满意";
}
