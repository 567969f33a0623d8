/**
 * 驱动因素: which metrics go together with what a team is after, post by post, and what a difference
 * in sales is made of.
 */
import type { Appraisal, Standings } from "../appraisal/appraise";
import { drivers, type Driver } from "../appraisal/drivers/drivers";
import { salesGap, type SalesGap } from "../appraisal/drivers/sales-gap";
import type { Metric, Rubric } from "../appraisal/rubric/types";
import { textIn } from "../locale/wording";

/** What a team is after where nobody says so: by key, else by what the metric is called. */
const OUTCOMES: readonly (readonly [key: string, called: RegExp])[] = [
  ["conversion", /转化率|conversion/i],
  ["sales", /^(?:客服)?销售额$|^sales$/i],
  ["satisfaction", /满意(?:率|度)|satisfaction/i],
];

export interface PostDrivers {
  readonly post: string;
  readonly heads: number;
  readonly drivers: readonly Driver[];
}

/** Keys of the metrics that are looked at as outcomes when nobody names any. */
export function usualOutcomes({ metrics }: Rubric): string[] {
  return OUTCOMES.flatMap(([key, called]) => {
    const found = metrics.find((metric) => metric.key === key) ?? metrics.find((metric) => isCalled(metric, called));
    return found === undefined ? [] : [found.key];
  });
}

function isCalled({ label }: Metric, called: RegExp): boolean {
  return (["zh-CN", "en"] as const).some((locale) => called.test(textIn(label, locale)));
}

/**
 * The metric that people mean by a key or a label of either language; null when there is none.
 *
 * @example metricNamed(rubric, "满意率")?.key // "satisfaction"
 */
export function metricNamed({ metrics }: Rubric, name: string): Metric | null {
  return metrics.find(({ key, label }) => key === name || textIn(label, "zh-CN") === name || textIn(label, "en") === name) ?? null;
}

/**
 * The drivers of each post, of outcomes that somebody there has.
 *
 * @param outcomes keys of metrics
 * @example driversByPost(appraisal, usualOutcomes(rubric))[0].drivers[0] // {metric: "firstReply", outcome: "conversion", n: 26, rho: -0.62}
 */
export function driversByPost(standings: Standings, outcomes: readonly string[]): PostDrivers[] {
  return standings.assessment.posts.flatMap(({ post, agents }) => {
    const known = outcomes.filter((outcome) => standings.table.bySlice.has(outcome) && agents.some((agent) => !Number.isNaN(standings.shown(outcome)[agent]!)));
    const found = drivers(standings, known, agents).filter(({ n }) => n > 0);
    return found.length === 0 ? [] : [{ post, heads: agents.length, drivers: found }];
  });
}

/**
 * What the difference in sales of two agents is made of; null where the rubric has no conversion and
 * order value that share the payers, or a number is missing.
 *
 * @param one, other indices into the table's agents
 * @example salesGapOf(appraisal, 3, 7)?.volume // 12034.5
 */
export function salesGapOf({ rubric, table }: Pick<Appraisal, "rubric" | "table">, one: number, other: number): SalesGap | null {
  const parts = salesParts(rubric);
  if (parts === null) return null;
  const of = (agent: number) => ({ asked: table.overRun.get(parts.asked)?.[agent] ?? NaN, paid: table.overRun.get(parts.paid)?.[agent] ?? NaN, sales: table.overRun.get(parts.sales)?.[agent] ?? NaN });
  return salesGap(of(one), of(other));
}

/** Conversion is payers ÷ asked, order value sales ÷ the same payers. */
function salesParts({ metrics }: Rubric): { readonly asked: string; readonly paid: string; readonly sales: string } | null {
  for (const { ratio: conversion } of metrics) {
    const orderValue = metrics.find(({ unit, ratio }) => unit === "money" && conversion !== undefined && ratio?.[1] === conversion[0])?.ratio;
    if (conversion !== undefined && orderValue !== undefined) return { asked: conversion[1], paid: conversion[0], sales: orderValue[0] };
  }
  return null;
}
