import { attend, type Attendance } from "./attendance";
import { settle, type Case } from "./cases";
import { check, ratersPerPerson, type Check } from "./checks";
import type { Person } from "./people";
import { tmall } from "./people";
import type { Random } from "./random";
import { sell, serve, type SellingDay, type ServiceDay } from "./work";

/** Everything that happened in a month, before any export bends it into shape. */
export interface Month {
  readonly month: string;
  readonly attendance: ReadonlyMap<Person, Attendance>;
  readonly selling: readonly SellingDay[];
  readonly service: readonly ServiceDay[];
  readonly cases: readonly Case[];
  readonly checks: readonly Check[];
}

/** Sellers who also cover after-sales for a few days: the all-rounders. */
const allRounders = new Set(["琳琳", "文博"]);
/** Who crossed a red line, by nickname. */
const redLines = new Set(["东东", "媛媛", "薇薇"]);

export function live(random: Random, people: readonly Person[], month: string): Month {
  const attendance = new Map(people.map((person) => [person, attend(random, person, month)]));
  const daysOf = (person: Person): Attendance["days"] => attendance.get(person)!.days;
  const facts = { month, attendance, selling: [] as SellingDay[], service: [] as ServiceDay[], cases: [] as Case[], checks: [] as Check[] };
  for (const person of people) {
    if (person.post === "售前") for (const day of daysOf(person)) for (const shop of person.shops) facts.selling.push(sell(random, person, day, shop));
    if (person.post === "售后") for (const day of daysOf(person)) facts.service.push(serve(random, person, day));
    if (allRounders.has(person.nick)) for (const day of daysOf(person).slice(-5)) facts.service.push(serve(random, person, day));
    if (person.post === "投诉处理") for (const day of daysOf(person)) for (let number = random.whole(1, 2); number > 0; number -= 1) facts.cases.push(settle(random, person, day, tmall));
    facts.checks.push(...checksOf(random, person, daysOf(person)));
  }
  return facts;
}

function checksOf(random: Random, person: Person, days: Attendance["days"]): Check[] {
  if (days.length === 0) return [];
  const crossed = redLines.has(person.nick) ? random.whole(0, ratersPerPerson - 1) : -1;
  return Array.from({ length: ratersPerPerson }, (_, place) => check(random, person, random.pick(days), place, place === crossed));
}
