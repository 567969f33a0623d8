/**
 * One 考核项 for one group: points per agent, averaged over the slices of the run.
 */
import { holds } from "../comparison";
import type { Group } from "../group";
import { pointsOfGroup } from "../rules/points";
import type { Alternative, Criterion, Rule } from "../rubric/types";

/** How a criterion came out for an agent. Results show the last one as missing. */
export const Status = { ok: 1, missing: 2, zero: 3, notAssessed: 4 } as const;

export interface CriterionColumn {
  readonly criterion: Criterion;
  /** Aligned with the group's agents; NaN where the criterion is left out of the score. */
  readonly points: Float64Array;
  readonly status: Uint8Array;
}

/** The rule and the metric in force, and the condition that put them there (null: the criterion's own). */
export interface Reading {
  readonly metric: string;
  /** null: not assessed. */
  readonly rule: Rule | null;
  readonly because: Alternative | null;
}

/** A criterion's readings: first its own, then its alternatives in order. */
export function readingsOf(criterion: Criterion): Reading[] {
  const own: Reading = { metric: criterion.metric, rule: criterion.rule, because: null };
  return [own, ...criterion.when.map((alternative) => ({ metric: alternative.use ?? criterion.metric, rule: alternative.rule, because: alternative }))];
}

/** For each agent the index of the reading in force: the first alternative whose condition holds, else 0. */
export function chooseReadings(criterion: Criterion, group: Group): Uint8Array {
  const chosen = new Uint8Array(group.agents.length);
  criterion.when.forEach((alternative, k) => {
    const values = group.values(alternative.metric);
    for (let i = 0; i < chosen.length; i++) if (chosen[i] === 0 && holds(values[i]!, alternative.op, alternative.value)) chosen[i] = k + 1;
  });
  return chosen;
}

/** How the points of a criterion come about: `assessCriterion`, or what remembers its outcome. */
export type AssessCriterion = (criterion: Criterion, slices: readonly Group[]) => CriterionColumn;

/**
 * Points and status of every agent of the group. Points are computed in each slice and averaged,
 * unweighted, over the slices that have them.
 *
 * @param slices the same group in each slice of the run
 */
export function assessCriterion(criterion: Criterion, slices: readonly Group[]): CriterionColumn {
  const size = slices[0]!.agents.length;
  const notAssessed = new Uint8Array(size);
  const bySlice = slices.map((group) => pointsInSlice(criterion, group, notAssessed));
  const points = bySlice.length === 1 ? bySlice[0]! : meanOfSlices(bySlice, size);
  return { criterion, ...settle(points, notAssessed, criterion.missing) };
}

/** Marks in `notAssessed` the agents for whom a condition rules the criterion out. */
function pointsInSlice(criterion: Criterion, group: Group, notAssessed: Uint8Array): Float64Array {
  if (criterion.when.length === 0) return pointsOfGroup(criterion.rule, criterion.metric, group);
  const chosen = chooseReadings(criterion, group);
  const points = new Float64Array(chosen.length).fill(NaN);
  readingsOf(criterion).forEach((reading, k) => {
    if (!chosen.includes(k)) return;
    const column = reading.rule === null ? null : pointsOfGroup(reading.rule, reading.metric, group);
    for (let i = 0; i < chosen.length; i++) {
      if (chosen[i] !== k) continue;
      if (column === null) notAssessed[i] = 1;
      else points[i] = column[i]!;
    }
  });
  return points;
}

function meanOfSlices(bySlice: readonly Float64Array[], size: number): Float64Array {
  const mean = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = 0;
    let count = 0;
    for (const points of bySlice) {
      if (Number.isNaN(points[i]!)) continue;
      sum += points[i]!;
      count++;
    }
    mean[i] = count === 0 ? NaN : sum / count;
  }
  return mean;
}

function settle(points: Float64Array, notAssessed: Uint8Array, missing: Criterion["missing"]): { points: Float64Array; status: Uint8Array } {
  const status = new Uint8Array(points.length).fill(Status.ok);
  for (let i = 0; i < points.length; i++) {
    if (points[i]! === points[i]!) continue;
    if (notAssessed[i] === 1) status[i] = Status.notAssessed;
    else if (missing === "zero") {
      status[i] = Status.zero;
      points[i] = 0;
    } else status[i] = Status.missing;
  }
  return { points, status };
}
