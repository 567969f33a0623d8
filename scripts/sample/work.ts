import type { Day } from "./calendar";
import { douyin, type Person } from "./people";
import { between, rounded, type Random } from "./random";

/** A day of selling in one shop. */
export interface SellingDay {
  readonly person: Person;
  readonly day: Day;
  readonly shop: string;
  readonly consulted: number;
  readonly received: number;
  readonly asked: number;
  readonly ordered: number;
  readonly paid: number;
  readonly items: number;
  /** In whole cents, so that no total shows a binary fraction. */
  readonly salesCents: number;
  readonly refundCents: number;
  readonly firstReply: number;
  readonly reply: number;
  readonly slow: number;
  readonly replied: number;
  readonly invited: number;
  readonly rated: number;
  readonly satisfied: number;
}

/** A day of looking after what was sold. */
export interface ServiceDay {
  readonly person: Person;
  readonly day: Day;
  readonly received: number;
  readonly reply: number;
  readonly inviteRate: number;
  readonly satisfaction: number;
  readonly praise: number;
  readonly firstContact: number;
  readonly refundRate: number;
  readonly disputeRate: number;
  readonly returnRate: number;
  readonly handlingHours: number;
}

/** More customers at the weekend and in the evening, when replies take longer. */
function busyness(person: Person, day: Day): number {
  return (day.weekday === 0 || day.weekday === 6 ? 1.12 : 1) * (person.late ? 1.15 : 1);
}

export function sell(random: Random, person: Person, day: Day, shop: string): SellingDay {
  const { selling, speed, care } = person.skill;
  const share = person.shops.length > 1 ? 0.55 : 1;
  const received = Math.max(8, Math.round(random.normal(82 * share, 11 * share) * busyness(person, day)));
  const asked = random.binomial(received, 0.62);
  const paid = random.binomial(asked, between(0.3, 0.75, 0.52 + 0.045 * selling));
  const ordered = Math.min(asked, paid + random.whole(0, 4));
  const items = paid + random.binomial(paid, between(0.05, 0.6, 0.27 + 0.08 * selling));
  const salesCents = Array.from({ length: items }, () => between(19, 260, random.normal(shop === douyin ? 78 : 88, 26))).reduce((sum, price) => sum + Math.round(price * 100), 0);
  const rated = random.binomial(received, 0.35);
  const late = person.late ? 1 : 0;
  return {
    person,
    day,
    shop,
    consulted: received + random.whole(0, 6),
    received,
    asked,
    ordered,
    paid,
    items,
    salesCents,
    refundCents: Math.round(salesCents * between(0, 0.3, random.normal(0.06 - 0.012 * care, 0.03))),
    firstReply: rounded(between(4, 60, random.normal(13 - 2.6 * speed + 2 * late, 1.8)), 1),
    reply: rounded(between(9, 120, random.normal(28.5 - 4.6 * speed + 3 * late, 2.6)), 1),
    slow: random.binomial(received, between(0.005, 0.2, 0.03 - 0.012 * speed)),
    replied: received - random.binomial(received, between(0.001, 0.05, 0.008 - 0.003 * speed)),
    invited: random.binomial(received, between(0.4, 0.98, 0.8 + 0.07 * care)),
    rated,
    satisfied: random.binomial(rated, between(0.8, 0.995, 0.951 + 0.016 * care)),
  };
}

export function serve(random: Random, person: Person, day: Day): ServiceDay {
  const { speed, care, knowledge } = person.skill;
  const late = person.late ? 1 : 0;
  const received = Math.max(8, Math.round(random.normal(68, 9) * busyness(person, day)));
  const share = (probability: number): number => random.binomial(received, between(0, 1, probability)) / received;
  return {
    person,
    day,
    received,
    reply: rounded(between(10, 180, random.normal(37 - 6 * speed + 4 * late, 4)), 1),
    inviteRate: share(0.81 + 0.05 * care),
    satisfaction: share(0.922 + 0.024 * care - 0.008 * late),
    praise: share(0.9 + 0.03 * care),
    firstContact: share(0.82 + 0.05 * knowledge),
    refundRate: share(0.13 - 0.02 * knowledge),
    disputeRate: share(0.006 - 0.002 * care),
    returnRate: share(0.1 - 0.01 * knowledge),
    handlingHours: rounded(between(1.5, 96, random.normal(14.5 - 3 * speed + 1.5 * late, 2.6)), 2),
  };
}
