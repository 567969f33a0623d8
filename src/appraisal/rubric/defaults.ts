import type { Aggregate, Metric, Unit } from "./types";

/** What a rubric means where it says nothing. The reader fills these in, the writer leaves them out. */

export const SCHEMA = "jinpai-rubric/1";

/**
 * The column names that customer-service exports and rosters commonly use, so that a rubric that
 * names none still reads them. A rubric that names its own replaces the list; an empty list means
 * there is no such column.
 */
export const USUAL_COLUMNS = {
  agent: ["旺旺昵称", "客服昵称", "旺旺", "客服", "姓名", "Agent"],
  id: ["工号", "员工编号", "Employee ID"],
  name: ["姓名", "真实姓名", "Name"],
  post: ["岗位", "Post"],
  period: ["日期", "月份", "Date", "Month"],
  shop: ["店铺", "店铺名称", "渠道", "Shop"],
};

export const RULE_DEFAULTS = {
  linear: { min: 0, max: 100 },
  attainment: { direction: "higher", lowerAs: "mirror", floor: 0, cap: 100 },
  bands: { direction: "higher", interpolate: false },
  perUnit: { start: 100, per: 1, whole: false, min: 0, max: 100 },
  rank: { direction: "higher", by: "position" },
} as const;

export const SCORE_DEFAULTS = { min: 0, max: 120, decimals: 2 } as const;

/** The unit of a metric that names none: what its way of being made implies, if anything. */
export function impliedUnit(metric: Pick<Metric, "ratio" | "aggregate">): Unit | undefined {
  if (metric.ratio) return "number";
  if (metric.aggregate === "count") return "count";
  if (metric.aggregate === "share") return "rate";
  return undefined;
}

/** How the rows of a metric become one value when it does not say: amounts add up, the rest is averaged. */
export function usualAggregate(unit: Unit): Aggregate {
  if (unit === "count" || unit === "money") return "sum";
  return unit === "flag" ? "last" : "mean";
}
