/**
 * 前后对比: what a figure was in one span of periods and is in another, over those who were there in both.
 */
import { groupBy } from "../group-by";
import { meanOf } from "../statistics";

/** One agent's figure in one period: a score, or a metric's value. NaN: missing. */
export interface Figure {
  readonly agent: string;
  /** 2026-05 or 2026Q2. */
  readonly period: string;
  readonly value: number;
}

export interface SpanChange {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** change ÷ |before|; null where before is 0. */
  readonly relative: number | null;
}

export interface SpanComparison {
  /** By agent, those with a value in both spans, in order of first appearance. */
  readonly agents: readonly ({ readonly agent: string } & SpanChange)[];
  /** Of the means of these agents, each counting alike; null where there is none. */
  readonly team: SpanChange | null;
  /** Who has a value in one of the spans alone, and is left out: newcomers and leavers would pass for a change. */
  readonly leftOut: readonly string[];
}

/**
 * The mean of an agent's figures in each span, and how it changed.
 *
 * @param before, after the periods of each span
 * @example compareSpans(figures, ["2026-01", "2026-02"], ["2026-03", "2026-04"]).team // {before: 0.9, after: 0.93, change: 0.03, relative: 0.033…}
 */
export function compareSpans(figures: readonly Figure[], before: readonly string[], after: readonly string[]): SpanComparison {
  const meanIn = (own: readonly Figure[], periods: readonly string[]) => meanOf(Float64Array.from(own.filter(({ period }) => periods.includes(period)), ({ value }) => value));
  const found = [...groupBy(figures, ({ agent }) => agent)].map(([agent, own]) => ({ agent, old: meanIn(own, before), fresh: meanIn(own, after) }));
  const both = found.filter(({ old, fresh }) => !Number.isNaN(old) && !Number.isNaN(fresh));
  const mean = (values: readonly number[]) => meanOf(Float64Array.from(values));
  return {
    agents: both.map(({ agent, old, fresh }) => ({ agent, ...changeOf(old, fresh) })),
    team: both.length === 0 ? null : changeOf(mean(both.map(({ old }) => old)), mean(both.map(({ fresh }) => fresh))),
    leftOut: found.filter(({ old, fresh }) => Number.isNaN(old) !== Number.isNaN(fresh)).map(({ agent }) => agent),
  };
}

function changeOf(before: number, after: number): SpanChange {
  const change = after - before;
  return { before, after, change, relative: before === 0 ? null : change / Math.abs(before) };
}
