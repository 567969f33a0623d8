import { daysOf, type Day } from "./calendar";
import type { Person } from "./people";
import type { Random } from "./random";

/** A person's month: the days worked and what the roster says of them. */
export interface Attendance {
  readonly days: readonly Day[];
  readonly due: number;
  readonly worked: number;
}

const due = 26;

/** One day off a week, a public holiday, and now and then leave. */
export function attend(random: Random, person: Person, month: string): Attendance {
  const onDuty = daysOf(month).filter((day) => day.weekday !== person.dayOff).slice(-due);
  const missed = absences(random, person);
  const leaves = random.whole(0, onDuty.length - missed);
  const days = onDuty.filter((_, index) => index < leaves || index >= leaves + missed);
  const halfDay = random.chance(0.12) && days.length > 0 ? 0.5 : 0;
  return { days, due, worked: days.length - halfDay };
}

/** Most miss nothing; who does not take part was away, or in class most days. */
function absences(random: Random, person: Person): number {
  if (!person.takesPart) return random.whole(18, due);
  return random.chance(0.6) ? 0 : random.whole(1, 4);
}
