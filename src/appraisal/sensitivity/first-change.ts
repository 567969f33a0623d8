/**
 * How far a weight can be moved until a watched set of agents is no longer the same.
 *
 * Scores are rounded, so places do not change where two straight lines cross but at a step beside it,
 * and may change there and back. Stretches of the way are therefore looked at from near to far: in a
 * stretch every score lies between its two ends, and where that settles every place there is no
 * change. What is not settled is divided, with the few agents it is about: at the step of a score, of
 * which the closed form tells where it is, or else in halves.
 */
import { compare15 } from "../number";
import { crowdPlaces, finePlaces, roughPlaces, type Field, type Order, type PlaceLimits, type Stretch } from "./places";
import type { Watch } from "./watch";

/** The scores of a pool as something moves away from where it stands today, and how they are ordered. */
export interface Contest extends Order {
  readonly agents: Int32Array;
  /** After `step` of the way, before limits and rounding; only rises or only falls along it. */
  readonly sumAt: (agent: number, step: number) => number;
  /** The step after which the sum has a value. */
  readonly stepFor: (agent: number, sum: number) => number;
  /** Within limits and rounded. */
  readonly shown: (sum: number) => number;
  /** The limits. */
  readonly min: number;
  readonly max: number;
}

/** The first change of a set on the way. */
export interface Change {
  /** The last step without it and the first with it lie in here, next to each other. */
  readonly from: number;
  readonly to: number;
  /** Who enters or leaves the set. */
  readonly agents: readonly number[];
  /** Who may differ at the step itself: to look at what holds exactly there. */
  readonly field: Field;
}

/** The part of the way below which a step is not divided: some 13 digits. */
const FINEST = 2 ** -46;

/** The first stretches end here, as parts of the way: most changes are near. */
const STRETCHES = [2 ** -12, 2 ** -9, 2 ** -6, 2 ** -4, 2 ** -2, 1];

/** Up to so many agents are compared pair by pair. */
const FEW = 48;

/** A set and who is in it today: 1 for each, aligned with the table's agents. */
export interface Watched {
  readonly watch: Watch;
  readonly members: Uint8Array;
}

/** The first change of each watched set within the length of the way; null where there is none. */
export function firstChanges(contest: Contest, watches: readonly Watched[], length: number): (Change | null)[] {
  const found: (Change | null)[] = watches.map(() => null);
  const whole: Field = { agents: contest.agents, above: 0 };
  let from = 0;
  let before = sumsAt(contest, whole, 0);
  for (const end of STRETCHES) {
    const to = length * end;
    const after = sumsAt(contest, whole, to);
    const stretch = roughStretch(contest, before, after);
    for (const [w, watched] of watches.entries()) {
      if (found[w] !== null) continue;
      const open = unsettled(whole, stretch, roughPlaces(whole, stretch, watched.watch.lasts), watched.watch);
      if (open.length > 0) found[w] = changeWithin(contest, watched, length * FINEST)(narrowed(whole, stretch, open), from, to);
    }
    if (found.every((change) => change !== null)) break;
    [from, before] = [to, after];
  }
  return found;
}

/**
 * Who of the field is in the watched set with certain scores.
 *
 * @param scores aligned with the field's agents
 */
export function membersWith(scores: Float64Array, contest: Contest, watch: Watch, { agents, above }: Field): boolean[] {
  return Array.from(scores, (score, i) => {
    let [position, rank] = [above + 1, above + 1];
    for (let j = 0; j < scores.length; j++) {
      const order = j === i ? NaN : compare15(scores[j]!, score) || -contest.byTieBreakers(agents[j]!, agents[i]!);
      if (order > 0) position++;
      if (order > 0 || (order === 0 && contest.ranksLast)) rank++;
    }
    return watch.isIn(agents[i]!, score, position, rank);
  });
}

/** The first change in a stretch, divided until it is settled or cannot be divided any more. */
function changeWithin(contest: Contest, { watch, members }: Watched, finest: number): (field: Field, from: number, to: number) => Change | null {
  const search = (field: Field, from: number, to: number): Change | null => {
    const isFinest = to - from <= finest;
    const isFew = isFinest || field.agents.length <= FEW;
    const open = openIn(contest, watch, field, from, to, isFew);
    if (open === null) return null;
    if (isFinest) return changeAt(open, from, to);
    const step = isFew ? roundingStep(contest, open, from, to) : NaN;
    // Where one score is known to step, the change is in the smallest stretch around it, or elsewhere.
    const [left, right] = [step - finest * 0.4, step + finest * 0.4];
    if (from < left && right < to) return search(open, from, left) ?? search(open, left, right) ?? search(open, right, to);
    const middle = (from + to) / 2;
    return search(open, from, middle) ?? search(open, middle, to);
  };
  const changeAt = (field: Field, from: number, to: number): Change | null => {
    const isMember = membersWith(sumsAt(contest, field, to).map(contest.shown), contest, watch, field);
    const agents = [...field.agents].filter((agent, i) => isMember[i] !== (members[agent] === 1));
    return agents.length === 0 ? null : { from, to, agents, field };
  };
  return search;
}

/** Those of a field about whom a stretch leaves something open; null where all is settled. Of many first by a rough look. */
function openIn(contest: Contest, watch: Watch, field: Field, from: number, to: number, isFew: boolean): Field | null {
  const [start, end] = [sumsAt(contest, field, from), sumsAt(contest, field, to)];
  if (!isFew) {
    const rough = roughStretch(contest, start, end);
    const open = unsettled(field, rough, roughPlaces(field, rough, watch.lasts), watch);
    const near = open.length === 0 ? null : narrowed(field, rough, open);
    if (near === null || near.agents.length < field.agents.length) return near;
  }
  const stretch = fineStretch(contest, start, end);
  const open = unsettled(field, stretch, (isFew ? finePlaces : crowdPlaces)(field, stretch, contest), watch);
  return open.length === 0 ? null : narrowed(field, stretch, open);
}

/** Where the first of the agents whose score makes a single step in the stretch makes it; NaN: none makes one alone. */
function roundingStep({ sumAt, stepFor, shown, unit }: Contest, { agents }: Field, from: number, to: number): number {
  let first = NaN;
  for (const agent of agents) {
    const [start, end] = [shown(sumAt(agent, from)), shown(sumAt(agent, to))];
    if (start === end || Math.abs(end - start) > 1.5 * unit) continue;
    const step = stepFor(agent, (start + end) / 2);
    if (!(step > first)) first = step;
  }
  return first;
}

function sumsAt({ sumAt }: Contest, { agents }: Field, step: number): Float64Array {
  const sums = new Float64Array(agents.length);
  for (let i = 0; i < sums.length; i++) sums[i] = sumAt(agents[i]!, step);
  return sums;
}

function fineStretch({ shown }: Contest, from: Float64Array, to: Float64Array): Stretch {
  const low = new Float64Array(from.length);
  const high = new Float64Array(from.length);
  for (let i = 0; i < low.length; i++) {
    const [start, end] = [shown(from[i]!), shown(to[i]!)];
    low[i] = start < end ? start : end;
    high[i] = start < end ? end : start;
  }
  return { from, to, low, high };
}

/** The same without rounding, which takes its time: what it may change is added to the limits. */
function roughStretch({ unit, min, max }: Contest, from: Float64Array, to: Float64Array): Stretch {
  const low = new Float64Array(from.length);
  const high = new Float64Array(from.length);
  for (let i = 0; i < low.length; i++) {
    const [start, end] = [from[i]!, to[i]!];
    const [least, most] = start < end ? [start, end] : [end, start];
    low[i] = (least < min ? min : least > max ? max : least) - unit;
    high[i] = (most < min ? min : most > max ? max : most) + unit;
  }
  return { from, to, low, high };
}

/** Places in the field of the agents who are in the set at best, but not at worst. */
function unsettled({ agents }: Field, { low, high }: Stretch, places: PlaceLimits, { isIn }: Watch): number[] {
  const open: number[] = [];
  for (let i = 0; i < agents.length; i++)
    if (isIn(agents[i]!, high[i]!, places.bestPosition[i]!, places.bestRank[i]!) && !isIn(agents[i]!, low[i]!, places.worstPosition[i]!, places.worstRank[i]!)) open.push(i);
  return open;
}

/** The field without those who are surely ahead of, or behind, everybody in question. */
function narrowed({ agents, above }: Field, { low, high }: Stretch, open: readonly number[]): Field {
  const bottom = open.reduce((least, i) => Math.min(least, low[i]!), Infinity);
  const top = open.reduce((most, i) => Math.max(most, high[i]!), -Infinity);
  let ahead = above;
  const near: number[] = [];
  for (let i = 0; i < agents.length; i++) {
    if (compare15(low[i]!, top) > 0) ahead++;
    else if (compare15(high[i]!, bottom) >= 0) near.push(agents[i]!);
  }
  return { agents: Int32Array.from(near), above: ahead };
}
