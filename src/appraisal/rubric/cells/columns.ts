import type { Locale } from "../types";
import type { Cell, TableName } from "./cell";
import type { Word, Words } from "./words";

/** The columns of the four tables, in the order they are written; their order when read is free. */

export type MetricColumn =
  | "key" | "label" | "labelEn" | "unit" | "columns" | "aggregate" | "weightBy" | "equals" | "readAs" | "ratio";

export type CriteriaColumn =
  | "posts" | "metric" | "condition" | "use" | "weight" | "rule" | "direction" | "target" | "worst" | "best"
  | "detail" | "start" | "floor" | "cap" | "relativeTo" | "other" | "missing";

export type TierColumn =
  | "posts" | "name" | "minScore" | "maxRank" | "maxPercentile" | "quota" | "requires"
  | "fixed" | "coefficient" | "perScore" | "between";

export type SettingColumn = "key" | "value" | "posts" | "note";

const posts: Word = { "zh-CN": "岗位", en: "Posts", also: ["Post"] };

const metrics: Words<MetricColumn> = {
  key: { "zh-CN": "代码", en: "Key", also: ["指标代码", "metric key"] },
  label: { "zh-CN": "指标", en: "Metric", also: ["名称", "指标名称", "label", "name"] },
  labelEn: { "zh-CN": "英文名称", en: "Metric (English)", also: ["english name", "english label"] },
  unit: { "zh-CN": "单位", en: "Unit", also: ["类型"] },
  columns: { "zh-CN": "数据列", en: "Data columns", also: ["列名", "列", "columns", "column"] },
  aggregate: { "zh-CN": "汇总方式", en: "Aggregate", also: ["汇总"] },
  weightBy: { "zh-CN": "加权指标", en: "Weighted by", also: ["按什么加权", "weight by"] },
  equals: { "zh-CN": "计入的内容", en: "Counts when equal to", also: ["计入内容", "equals"] },
  readAs: { "zh-CN": "比率写法", en: "Rates written as", also: ["read as"] },
  ratio: { "zh-CN": "计算公式", en: "Ratio", also: ["比值", "公式", "formula"] },
};

const criteria: Words<CriteriaColumn> = {
  posts,
  metric: { "zh-CN": "考核项", en: "Criterion", also: ["指标", "考核指标", "metric"] },
  condition: { "zh-CN": "条件", en: "Condition", also: ["适用条件", "when"] },
  use: { "zh-CN": "改读指标", en: "Reads instead", also: ["改用指标", "use"] },
  weight: { "zh-CN": "权重", en: "Weight" },
  rule: { "zh-CN": "评分规则", en: "Rule", also: ["规则", "评分方式"] },
  direction: { "zh-CN": "方向", en: "Direction" },
  target: { "zh-CN": "目标", en: "Target", also: ["目标值", "基准"] },
  worst: { "zh-CN": "最差值", en: "Worst", also: ["0分值"] },
  best: { "zh-CN": "最好值", en: "Best", also: ["满分值"] },
  detail: { "zh-CN": "评分标准", en: "Bands or deduction", also: ["分档", "标准", "考核标准", "细则", "bands", "detail"] },
  start: { "zh-CN": "起始分", en: "Start" },
  floor: { "zh-CN": "最低得分", en: "Floor", also: ["保底", "保底分", "min"] },
  cap: { "zh-CN": "最高得分", en: "Cap", also: ["封顶", "封顶分", "max"] },
  relativeTo: { "zh-CN": "相对于", en: "Relative to", also: ["对比", "除以"] },
  other: { "zh-CN": "其他", en: "Other", also: ["其它", "选项", "options"] },
  missing: { "zh-CN": "缺数据时", en: "If missing", also: ["缺失时", "missing"] },
};

const tiers: Words<TierColumn> = {
  posts,
  name: { "zh-CN": "等级", en: "Tier", also: ["等级名称", "name"] },
  minScore: { "zh-CN": "最低总分", en: "Minimum score", also: ["最低分", "分数线", "总分", "minScore", "score"] },
  maxRank: { "zh-CN": "名次不低于", en: "Maximum rank", also: ["最低名次", "名次", "maxRank", "rank"] },
  maxPercentile: { "zh-CN": "名次占比小于", en: "Percentile below", also: ["百分位", "maxPercentile"] },
  quota: { "zh-CN": "名额比例", en: "Quota", also: ["强制分布", "比例"] },
  requires: { "zh-CN": "必须满足", en: "Requires", also: ["否决项", "红线", "requirements"] },
  fixed: { "zh-CN": "固定奖金", en: "Fixed payout", also: ["奖金", "fixed"] },
  coefficient: { "zh-CN": "奖金系数", en: "Coefficient", also: ["系数"] },
  perScore: { "zh-CN": "按分系数", en: "Per score", also: ["按得分系数", "perScore"] },
  between: { "zh-CN": "区间奖金", en: "Payout between", also: ["between"] },
};

const settings: Words<SettingColumn> = {
  key: { "zh-CN": "设置", en: "Setting", also: ["项目", "设置项", "key"] },
  value: { "zh-CN": "值", en: "Value", also: ["内容", "取值"] },
  posts,
  note: { "zh-CN": "说明", en: "Note", also: ["备注", "notes"] },
};

export const COLUMNS = { metrics, criteria, tiers, settings } as const;

export type ColumnOf<T extends TableName> = keyof (typeof COLUMNS)[T] & string;

/** Without these a table says nothing. */
export const NEEDED: { readonly [T in TableName]: readonly ColumnOf<T>[] } = {
  metrics: ["key", "unit"],
  criteria: ["metric", "rule"],
  tiers: ["name"],
  settings: ["key", "value"],
};

/** The header of a table in one language. */
export function headerRow(table: TableName, locale: Locale): string[] {
  return Object.values<Word>(COLUMNS[table]).map((word) => word[locale]);
}

/** The header of one column, as a message names it. */
export function headerOf(table: string, column: string, locale: Locale): string {
  return (COLUMNS as Readonly<Record<string, Words<string>>>)[table]?.[column]?.[locale] ?? column;
}

/** A row of a table from its columns; what is not given stays empty. */
export function rowOf<T extends TableName>(table: T, cells: { readonly [C in ColumnOf<T>]?: Cell }): Cell[] {
  return (Object.keys(COLUMNS[table]) as ColumnOf<T>[]).map((column) => cells[column] ?? null);
}
