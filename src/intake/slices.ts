/**
 * Slices: the parts of the run over which points are averaged. An agent's slices are the
 * combinations of month and shop that its own rows name.
 */
import { isQuarter } from "../appraisal/period";
import type { Rubric } from "../appraisal/rubric/types";
import type { Slice } from "../appraisal/table";
import { NONE, pairKey } from "./names";
import type { Rows } from "./rows";

/** A month and a shop, as ids of the rows' names; `NONE` where not averaged over, or not named. */
interface Combination {
  readonly period: number;
  readonly shop: number;
}

export interface Slices {
  /** By period, then shop in order of first appearance; at least one. */
  readonly slices: readonly Slice[];
  /** For each slice: the agent of each row that belongs to it, `NONE` for other rows. */
  readonly agentOf: readonly Int32Array[];
}

/**
 * Finds the slices of the run.
 *
 * @param ofRow the agent of each row of the run, `NONE` for others.
 */
export function findSlices(rows: Rows, ofRow: Int32Array, agents: number, averageOver: Rubric["averageOver"]): Slices {
  if (averageOver.length === 0) return { slices: [{ period: null, shop: null }], agentOf: [ofRow] };
  const over = { period: averageOver.includes("period"), shop: averageOver.includes("shop") };
  const named = namedCombinations(rows, over);
  const own = ownCombinations(named, ofRow, agents, over);
  const all = inOrder(rows, ofRow, own.flatMap((combinations) => [...combinations.values()]));
  const agentOf = all.map((slice) => {
    const key = keyOf(slice);
    const inSlice = (agent: number) => own[agent]!.size === 0 || own[agent]!.has(key);
    return ofRow.map((agent, row) => (agent !== NONE && covers(slice, named[row]!) && inSlice(agent) ? agent : NONE));
  });
  return { slices: all.map(({ period, shop }) => ({ period: rows.names.text(period), shop: rows.names.text(shop) })), agentOf };
}

type Over = { readonly period: boolean; readonly shop: boolean };

/** What each row names of the dimensions averaged over. A quarter names no month. */
function namedCombinations(rows: Rows, over: Over): Combination[] {
  const known = new Map<number, Combination>();
  return rows.period.map((id, row) => {
    const period = over.period && id !== NONE && !isQuarter(rows.names.text(id)!) ? id : NONE;
    const combination = { period, shop: over.shop ? rows.shop[row]! : NONE };
    const key = keyOf(combination);
    // One object for all rows that name the same.
    if (!known.has(key)) known.set(key, combination);
    return known.get(key)!;
  });
}

/** Each agent's combinations by key; none for an agent whose rows name nothing. */
function ownCombinations(named: readonly Combination[], ofRow: Int32Array, agents: number, over: Over): Map<number, Combination>[] {
  const own = Array.from({ length: agents }, () => new Map<number, Combination>());
  const partial = Array.from({ length: agents }, () => new Map<number, Combination>());
  const ofRun = new Map<number, Combination>();
  ofRow.forEach((agent, row) => {
    if (agent === NONE) return;
    const combination = named[row]!;
    const key = keyOf(combination);
    const full = (!over.period || combination.period !== NONE) && (!over.shop || combination.shop !== NONE);
    if (full) ofRun.set(key, combination);
    if (full) own[agent]!.set(key, combination);
    else if (combination.period !== NONE || combination.shop !== NONE) partial[agent]!.set(key, combination);
  });
  return own.map((full, agent) => completed(full, [...partial[agent]!.values()], [...ofRun.values()]));
}

/**
 * A row that names a month but no shop stands for the agent's own shops in that month, else for
 * those of the run in that month, else for the month alone; and likewise a shop without a month.
 */
function completed(full: Map<number, Combination>, partial: readonly Combination[], ofRun: readonly Combination[]): Map<number, Combination> {
  const all = new Map(full);
  const own = [...full.values(), ...partial];
  for (const part of partial) {
    if ([...full.values()].some((combination) => covers(combination, part))) continue;
    const fromOwn = own.map((other) => joined(part, other)).filter((combination) => combination.period !== NONE && combination.shop !== NONE);
    const fromRun = ofRun.filter((combination) => covers(combination, part));
    const found = fromOwn.length > 0 ? fromOwn : fromRun.length > 0 ? fromRun : [part];
    for (const combination of found) all.set(keyOf(combination), combination);
  }
  return all;
}

/** The part, with what it does not name taken from another combination. */
function joined(part: Combination, other: Combination): Combination {
  return part.period === NONE ? { period: other.period, shop: part.shop } : { period: part.period, shop: other.shop };
}

/** Whether what a row names lies within a slice. */
function covers(slice: Combination, named: Combination): boolean {
  return (named.period === NONE || named.period === slice.period) && (named.shop === NONE || named.shop === slice.shop);
}

/** By period, then shop in order of first appearance. One slice of everything when nothing is named. */
function inOrder(rows: Rows, ofRow: Int32Array, combinations: readonly Combination[]): Combination[] {
  const distinct = [...new Map(combinations.map((combination) => [keyOf(combination), combination])).values()];
  if (distinct.length === 0) return [{ period: NONE, shop: NONE }];
  const appearance = new Map<number, number>();
  rows.shop.forEach((shop, row) => {
    if (ofRow[row] !== NONE && !appearance.has(shop)) appearance.set(shop, appearance.size);
  });
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const periodOf = ({ period }: Combination): string => rows.names.text(period) ?? "";
  return distinct.sort((a, b) => order(periodOf(a), periodOf(b)) || (appearance.get(a.shop) ?? NONE) - (appearance.get(b.shop) ?? NONE));
}

function keyOf({ period, shop }: Combination): number {
  return pairKey(period, shop);
}
