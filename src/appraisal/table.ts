/**
 * The metric table: what intake hands to the core. Columns, not objects: scoring ten thousand
 * people is a walk over numbers.
 */

/** 客服: the person appraised. */
export interface Agent {
  /** The nickname shown. */
  readonly agent: string;
  /** 工号, from the roster. */
  readonly id: string | null;
  /** Real name, from the roster. */
  readonly name: string | null;
  /** 岗位; "" when neither the data nor the rubric's default names one. */
  readonly post: string;
  /** The roster cell the rank pool is read from; "" when empty, absent when the rubric names no pool column. */
  readonly poolCell?: string;
}

/** One part of the run over which points are averaged; a null dimension is not averaged over. */
export interface Slice {
  readonly period: string | null;
  readonly shop: string | null;
}

/** A metric aggregated over all rows of a group at once; NaN where there is no value. */
export interface GroupTotal {
  /** Aligned with `MetricTable.slices`. */
  readonly bySlice: readonly number[];
  readonly overRun: number;
}

export interface MetricTable {
  /** 考核周期: 2026-05 or 2026Q2; null when the data names none. */
  readonly period: string | null;
  /** In input order: first appearance among the rows of the period. */
  readonly agents: readonly Agent[];
  /** At least one; exactly one with two null dimensions when the rubric averages over nothing. */
  readonly slices: readonly Slice[];
  /** Metric key -> one column per slice, each one value per agent. NaN is missing, also where the agent is not in the slice. */
  readonly bySlice: ReadonlyMap<string, readonly Float64Array[]>;
  /** Metric key -> one value per agent, aggregated over all rows of the run. NaN is missing. */
  readonly overRun: ReadonlyMap<string, Float64Array>;
  /** Post -> metric key -> group total; only for metrics that a rule or gate asks it of. */
  readonly groupTotals: ReadonlyMap<string, ReadonlyMap<string, GroupTotal>>;
}
